#pragma once

#include <vector>

#include "complexity/cell_table.h"
#include "complexity/run_grid.h"
#include "complexity/work_part.h"

namespace judge {

/// Whether along each axis some of the terms, as much as there is of it already, keeps up with the
/// values: then they add no term to these.
bool adds_no_term(const RunGrid& grid, const CellTable& table, const std::vector<double>& values,
                  const std::vector<WeightedProduct>& terms);

/// Such work as a part: as much of each of the terms as comes nearest.
WorkPart fit_to_known(const RunGrid& grid, int line, const std::vector<double>& all,
                      const std::vector<WeightedProduct>& terms);

}  // namespace judge
