#pragma once

#include <optional>
#include <vector>

#include "complexity/joint_fit.h"
#include "complexity/run_grid.h"

namespace judge {

/// The simplest sum of products that follows the values of all runs exactly; nothing when there is
/// none.
std::optional<JointFit> fit_exact_sum(const RunGrid& grid, const std::vector<double>& all);

}  // namespace judge
