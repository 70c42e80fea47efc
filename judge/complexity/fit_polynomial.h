#pragma once

#include <optional>
#include <vector>

#include "complexity/run_grid.h"
#include "complexity/sum_fit.h"

namespace judge {

/// A polynomial of the second degree, at most, that the values follow to the last unit, also where
/// terms are taken away: the windows of k among n cost k (n - k + 1), the difference of two sizes
/// squared (n - m)^2. Only what is added leads. Nothing when the values follow none, when they are
/// a plain sum of the sizes, or when there are not two variables.
std::optional<SumFit> fit_polynomial(const RunGrid& grid, const std::vector<double>& units);

}  // namespace judge
