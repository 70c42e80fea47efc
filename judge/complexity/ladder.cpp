#include "complexity/ladder.h"

#include <algorithm>

namespace judge {
namespace {

/// A program that fails above these, as one does whose arrays have an end, was still measured.
constexpr std::size_t enough_rungs = 5;

}  // namespace

Result<Climbed> climb(std::size_t rungs, std::uint64_t most_units,
                      const std::function<Result<Counted>(std::size_t)>& count) {
    Climbed climbed;
    for (std::size_t i = 0; i < rungs; ++i) {
        Result<Counted> counted = count(i);
        if (!counted)
            return counted.errors();
        if (counted->end == Counted::End::outside && climbed.samples.empty())
            continue;
        if (counted->end == Counted::End::failed && climbed.samples.size() < enough_rungs)
            climbed.why = counted->why;
        if (counted->end != Counted::End::complete)
            break;
        const auto units = static_cast<double>(counted->sample.units);
        const double before =
            climbed.samples.empty() ? units : static_cast<double>(climbed.samples.back().units);
        climbed.samples.push_back(std::move(counted->sample));
        climbed.highest = i;
        const double growth = std::max(1.0, units / std::max(1.0, before));
        if (climbed.samples.size() >= 2 && units * growth * 1.05 > static_cast<double>(most_units))
            break;
    }
    return climbed;
}

std::vector<long long> doubling_sizes(long long first, long long most) {
    std::vector<long long> sizes;
    for (long long size = first; size <= most; size *= 2)
        sizes.push_back(size);
    return sizes;
}

std::vector<long long> successive_sizes(long long most) {
    constexpr long long first = 3;
    constexpr long long last = 26;
    std::vector<long long> sizes;
    for (long long size = first; size <= std::min(last, most); ++size)
        sizes.push_back(size);
    return sizes;
}

}  // namespace judge
