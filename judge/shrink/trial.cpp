#include "shrink/trial.h"

namespace judge {

Values values_of(const Trial& trial) {
    Values values;
    values.reserve(trial.choices.size());
    for (const Choice& choice : trial.choices)
        values.push_back(choice.value);
    return values;
}

bool is_simpler(const Values& left, const Values& right) {
    return left.size() != right.size() ? left.size() < right.size() : left < right;
}

}  // namespace judge
