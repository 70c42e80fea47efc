#pragma once

#include <vector>

#include "model/order.h"

namespace judge {

/// A factor with the lower terms that often come with it.
struct SpaceClass {
    Factor factor;
    std::vector<Factor> companions;
    double penalty = 0;  ///< In BIC units.
};

/// The ways in which space grows where sizes double, and where they go up one by one, each by
/// growing order and without O(1).
const std::vector<SpaceClass>& polynomial_space();
const std::vector<SpaceClass>& steep_space();

/// Half a bit for each element: what grows less does not grow.
inline constexpr double least_bytes_each = 1 / 16.0;

/// The penalty of a factor.
double rarity(const Factor& factor);

}  // namespace judge
