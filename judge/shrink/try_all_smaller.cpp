#include <algorithm>
#include <optional>

#include "shrink/shrinker.h"

namespace judge {
namespace {

constexpr std::size_t longest = 12;

bool has_nested_spans(const Trial& trial) {
    const std::vector<Span>& spans = trial.spans;
    for (std::size_t i = 0; i < spans.size(); ++i)
        for (std::size_t k = i + 1; k < spans.size() && spans[k].begin < spans[i].end; ++k)
            if (spans[k].label == spans[i].label && spans[k].end <= spans[i].end)
                return true;
    return false;
}

/// The next that a choice can be beyond `value`: 1, or what it is in the best.
std::optional<std::uint64_t> value_above(std::uint64_t value, std::uint64_t best,
                                         std::uint64_t largest) {
    std::optional<std::uint64_t> next;
    for (const std::uint64_t candidate : {std::uint64_t{1}, best})
        if (candidate > value && candidate <= largest && (!next || candidate < *next))
            next = candidate;
    return next;
}

/// The values that follow those of a trial in the order of what they begin with; none: it was the
/// last that is as short as the best.
std::optional<Values> values_after(const std::vector<Choice>& made, const Values& best) {
    for (std::size_t at = std::min(made.size(), best.size()); at-- > 0;)
        if (const auto next = value_above(made[at].value, best[at], made[at].largest)) {
            Values values;
            for (std::size_t i = 0; i < at; ++i)
                values.push_back(made[i].value);
            values.push_back(*next);
            return values;
        }
    return std::nullopt;
}

}  // namespace

void try_all_smaller(Shrinker& shrinker, std::size_t& left) {
    if (shrinker.size() > longest || !has_nested_spans(shrinker.best()))
        return;
    const std::size_t before = shrinker.trials();
    for (std::optional<Values> values = Values(); values && shrinker.trials() < before + left;) {
        const auto outcome = shrinker.find_out(*values);
        if (!outcome)
            return;
        values = values_after(outcome->made, shrinker.values());
    }
    left -= shrinker.trials() - before;
}

}  // namespace judge
