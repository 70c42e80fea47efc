#include "shrink/known_trials.h"

#include <algorithm>

namespace judge {

void KnownTrials::add(const Trial& trial) {
    std::size_t at = 0;
    for (const Choice& choice : trial.choices) {
        nodes_[at].largest = choice.largest;
        const auto [place, is_new] = nodes_[at].next.try_emplace(choice.value, nodes_.size());
        at = place->second;
        if (is_new)
            nodes_.emplace_back();
    }
    nodes_[at].fails = trial.fails;
}

std::optional<KnownTrials::Outcome> KnownTrials::find(const Values& values) const {
    std::size_t at = 0;
    std::vector<Choice> made;
    while (!nodes_[at].fails) {
        const std::uint64_t wanted = made.size() < values.size() ? values[made.size()] : 0;
        const std::uint64_t value = std::min(wanted, nodes_[at].largest);
        const auto place = nodes_[at].next.find(value);
        if (place == nodes_[at].next.end())
            return std::nullopt;
        made.push_back({value, nodes_[at].largest});
        at = place->second;
    }
    return Outcome{*nodes_[at].fails, std::move(made)};
}

}  // namespace judge
