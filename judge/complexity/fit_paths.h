#pragma once

#include <optional>
#include <vector>

#include "complexity/run_grid.h"
#include "complexity/work_part.h"

namespace judge {

/// Recognises a recursion that takes one from either of two sizes, or from both, until one of them
/// is used up, asking the same questions again and again: it makes as many calls as there are paths
/// through a grid. Without diagonal steps these are C(n + m, n), which are called 2^(n + m); with
/// them Delannoy's numbers, called 3^(n + m). Both are upper bounds in closed form, as is usual.
/// Nothing with more or fewer than two variables, or when the work does not follow such numbers.
std::optional<WorkPart> fit_paths(const RunGrid& grid, int line, const std::vector<double>& units);

}  // namespace judge
