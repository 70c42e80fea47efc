#include "shrink/choice_source.h"

#include <algorithm>
#include <bit>
#include <limits>

namespace judge {

ChoiceSource ChoiceSource::replaying(Values values) {
    return ChoiceSource(std::move(values));
}

ChoiceSource ChoiceSource::random(std::uint64_t seed) {
    ChoiceSource source({});
    source.engine_.emplace(seed);
    return source;
}

std::uint64_t ChoiceSource::below(std::uint64_t count) {
    return (*engine_)() % count;  // Their distribution need not be even.
}

std::uint64_t ChoiceSource::record(std::uint64_t value, std::uint64_t largest) {
    trial_.choices.push_back({value, largest});
    return value;
}

std::uint64_t ChoiceSource::random_choice(std::uint64_t largest) {
    switch (below(8)) {
        case 0:  // One from before, or its neighbour.
            if (!trial_.choices.empty()) {
                const auto& earlier = trial_.choices[below(trial_.choices.size())];
                const std::uint64_t value = earlier.value + below(3) - 1;
                if (value <= largest)
                    return value;
            }
            break;
        case 1:
            return largest - std::min<std::uint64_t>(largest, below(2));
        case 2:
        case 3:
            return std::min(largest, below(5));
        case 4:
        case 5: {  // Of any length in bits.
            const auto bits = below(static_cast<std::uint64_t>(std::bit_width(largest)) + 1);
            return bits == 0 ? 0 : std::min(largest, (*engine_)() >> (64 - bits));
        }
        default:
            break;
    }
    return largest == std::numeric_limits<std::uint64_t>::max() ? (*engine_)() : below(largest + 1);
}

std::uint64_t ChoiceSource::choose(std::uint64_t largest) {
    if (engine_)
        return record(random_choice(largest), largest);
    const std::size_t at = trial_.choices.size();
    return record(at < replayed_.size() ? std::min(replayed_[at], largest) : 0, largest);
}

bool ChoiceSource::goes_on(std::size_t average) {
    if (!engine_)
        return choose(1) == 1;
    return record(below(average + 1) == 0 ? 0 : 1, 1) == 1;
}

void ChoiceSource::begin(int label) {
    open_.push_back(trial_.spans.size());
    trial_.spans.push_back({trial_.choices.size(), 0, label, static_cast<int>(open_.size()) - 1});
}

void ChoiceSource::end() {
    trial_.spans[open_.back()].end = trial_.choices.size();
    open_.pop_back();
}

}  // namespace judge
