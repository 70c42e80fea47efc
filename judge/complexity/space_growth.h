#pragma once

#include <cstddef>
#include <vector>

#include "complexity/space_runs.h"
#include "model/order.h"

namespace judge {

/// How a kind of space is counted.
struct SpaceMeasure {
    double grain = 1;       ///< In how many bytes at once: what is smaller may hide.
    double least_each = 0;  ///< Bytes for each element: what grows less does not grow.
};

/// A way in which space may grow with one variable.
struct LikelyFactor {
    Factor factor;
    double doubt = 0;  ///< In BIC units: what speaks against it, compared with the likeliest.
    double error = 0;  ///< How far off the runs are, in units of what is usual.
};

/// How one kind of space grows along one axis, the likeliest first; that it does not is one of the
/// ways. Empty when nothing fits.
///
/// What was asked for is counted to the byte, so that most growth follows its rule exactly once
/// the sizes are large: then the rule is known. (At small sizes another buffer may be the largest.)
/// What is left are tables of primes, depths that depend on luck and the like: there likelihood
/// decides.
std::vector<LikelyFactor> likely_factors(const std::vector<SpaceRuns>& families,
                                         std::size_t variable, const SpaceMeasure& measure);

}  // namespace judge
