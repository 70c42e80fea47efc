#pragma once

#include <vector>

#include "complexity/run_grid.h"
#include "complexity/work_part.h"

namespace judge {

/// The likeliest sum of products for the noisy work of a line. Not `known` when none fits.
WorkPart fit_noisy_sum(const RunGrid& grid, int line, const std::vector<double>& all);

}  // namespace judge
