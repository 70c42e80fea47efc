#pragma once

#include <vector>

#include "complexity/cell_table.h"
#include "complexity/product.h"
#include "complexity/run_grid.h"

namespace judge {

/// Whether along each axis some of the terms, as much as there is of it already, keeps up with the
/// values, which are then at most a few times as much: they add no term to these. The ratio of the
/// two is level at the top, or is coming to a halt.
bool adds_no_term(const RunGrid& grid, const CellTable& table, const std::vector<double>& values,
                  const std::vector<WeightedProduct>& terms);

}  // namespace judge
