#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace judge {

/// One decision of a generator: any of 0 to `largest`, where 0 is the simplest.
struct Choice {
    std::uint64_t value = 0;
    std::uint64_t largest = 0;
};

/// Neighbouring choices that make one part of an input, such as an element of an array. Parts with
/// the same label can stand for each other.
struct Span {
    std::size_t begin = 0, end = 0;  ///< Half open, as indices of choices.
    int label = 0;
    int depth = 0;  ///< How many spans are around it.
};

/// The decisions alone, as a generator replays them: it takes the nearest to a value that is larger
/// than what it may choose, 0 for those that are missing, and none of those that are too many.
using Values = std::vector<std::uint64_t>;

/// An input as the choices that made it, and whether what is looked for happens on it. (That all
/// changes are made to choices, never to the input itself, is what keeps every input one that the
/// generator can make: MacIver and Donaldson, "Test-Case Reduction via Test-Case Generation",
/// ECOOP 2020.)
struct Trial {
    std::vector<Choice> choices;
    std::vector<Span> spans;  ///< By where they begin, outer ones first.
    bool fails = false;
};

Values values_of(const Trial& trial);

/// Whether `left` is the simpler: fewer choices, then the smaller in the first that differs.
bool is_simpler(const Values& left, const Values& right);

}  // namespace judge
