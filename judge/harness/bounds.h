#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "model/problem.h"

namespace judge {

/// A value that a constraint sets as the least or the largest: of `1 <= k && k < 10`, k = 1 and
/// k = 9.
struct Bound {
    std::size_t constraint = 0;  ///< Index into Problem::constraints.
    std::string expression;      ///< C++ over the parameters: "events.size()".
    long long value = 0;
    bool is_least = false;  ///< Else it is the largest.
};

/// What is further from 0 bounds nothing: nobody compares with it, or it could not be written.
inline constexpr long long largest_bound = 1'000'000'000'000'000'000;

/// The bounds that are written as comparisons of a parameter, or of how many elements something
/// has, with a whole number; those that an alternative may put aside are left out.
std::vector<Bound> bounds_of(const Problem& problem);

}  // namespace judge
