#include <algorithm>
#include <bit>
#include <map>

#include "shrink/shrinker.h"

namespace judge {
namespace {

using std::uint64_t;

/// Between the two by length in bits while they are far apart, then by distance.
uint64_t between(uint64_t low, uint64_t high) {
    const auto low_bits = std::bit_width(low), high_bits = std::bit_width(high);
    if (high_bits - low_bits < 2)
        return low + (high - low) / 2;
    return uint64_t{1} << ((low_bits + high_bits) / 2 - 1);
}

/// Looks for the least value below `value` that works: that, if all above it do.
void lower_to_least(uint64_t value, const std::function<bool(uint64_t)>& works) {
    // Most often it is one of these.
    for (uint64_t small = 0; small < std::min<uint64_t>(value, 2); ++small)
        if (works(small))
            return;
    uint64_t low = 1, high = value;
    while (high > low + 1) {
        const uint64_t middle = between(low, high);
        (works(middle) ? high : low) = middle;
    }
}

/// Of the values behind `first`, the next few that are no flags.
std::vector<std::size_t> partners(const Shrinker& shrinker, std::size_t first, bool zeros) {
    constexpr std::size_t most = 4;
    std::vector<std::size_t> found;
    for (std::size_t i = first + 1; i < shrinker.size() && found.size() < most; ++i)
        if (!shrinker.is_flag(i) && (zeros || shrinker.values()[i] > 0))
            found.push_back(i);
    return found;
}

/// Takes `amount` from the one value, and from the other or gives it to that, as far as it can.
bool move_pair(Shrinker& shrinker, std::size_t from, std::size_t to, bool raise) {
    const Values values = shrinker.values();
    const uint64_t room = raise ? shrinker.largest(to) - values[to] : values[to];
    const uint64_t most = std::min(values[from], room);
    const auto moves = [&](uint64_t amount) {
        if (amount == 0 || amount > most)
            return false;
        Values moved = values;
        moved[from] -= amount;
        moved[to] = raise ? moved[to] + amount : moved[to] - amount;
        return shrinker.improve(moved);
    };
    if (moves(most))
        return true;
    return largest_that_works(moves) > 0;
}

void move_pairs(Shrinker& shrinker, bool raise) {
    for (std::size_t i = 0; i < shrinker.size() && !shrinker.is_over(); ++i) {
        if (shrinker.is_flag(i))
            continue;
        for (std::size_t at = 0;; ++at) {
            // What has changed may have other partners.
            if (i >= shrinker.size() || shrinker.values()[i] == 0)
                break;
            const auto others = partners(shrinker, i, raise);
            if (at >= others.size())
                break;
            move_pair(shrinker, i, others[at], raise);
        }
    }
}

}  // namespace

void lower_values(Shrinker& shrinker) {
    // Twice, since what stood in the way of a value may be lower then. Not more often: two that
    // hold each other would go down step by step, which lower_pairs does at once.
    for (int round = 0; round < 2; ++round)
        for (std::size_t i = 0; i < shrinker.size() && !shrinker.is_over(); ++i) {
            const Values values = shrinker.values();
            lower_to_least(values[i], [&](uint64_t value) {
                Values lowered = values;
                lowered[i] = value;
                return shrinker.improve(lowered);
            });
        }
}

void lower_equal_values(Shrinker& shrinker) {
    std::map<uint64_t, std::vector<std::size_t>> places;
    for (std::size_t i = 0; i < shrinker.size(); ++i)
        if (shrinker.values()[i] > 0 && !shrinker.is_flag(i))
            places[shrinker.values()[i]].push_back(i);
    for (const auto& place : places) {
        const uint64_t value = place.first;
        const std::vector<std::size_t>& equal = place.second;
        const Values values = shrinker.values();
        const bool is_there =
            equal.back() < values.size() &&
            std::ranges::all_of(equal, [&](std::size_t i) { return values[i] == value; });
        if (equal.size() < 2 || !is_there || shrinker.is_over())
            continue;
        lower_to_least(value, [&](uint64_t lower) {
            Values lowered = values;
            for (const std::size_t i : equal)
                lowered[i] = lower;
            return shrinker.improve(lowered);
        });
    }
}

void lower_pairs(Shrinker& shrinker) {
    move_pairs(shrinker, false);
}

void redistribute_pairs(Shrinker& shrinker) {
    move_pairs(shrinker, true);
}

void change_sides(Shrinker& shrinker) {
    for (std::size_t i = 0; i + 1 < shrinker.size() && !shrinker.is_over(); ++i) {
        Values values = shrinker.values();
        if (shrinker.is_flag(i) || !shrinker.is_flag(i + 1) || values[i] == 0 || values[i + 1] != 0)
            continue;
        --values[i];
        values[i + 1] = 1;
        shrinker.improve(values);
    }
}

void skip_below(Shrinker& shrinker) {
    for (std::size_t i = 0; i < shrinker.size() && !shrinker.is_over(); ++i)
        for (uint64_t less = 2; less <= 3 && i < shrinker.size(); ++less) {
            Values values = shrinker.values();
            if (values[i] < less || shrinker.is_flag(i))
                break;
            values[i] -= less;
            shrinker.improve(values);
        }
}

}  // namespace judge
