#pragma once

#include <vector>

#include "complexity/cell_table.h"
#include "complexity/run_grid.h"
#include "complexity/work_part.h"

namespace judge {

/// Whether `values` grow no faster than `reference` with the sizes, and are at most a few times as
/// much: the ratio of the two is level at the top, or is coming to a halt.
bool follows(const std::vector<double>& sizes, const std::vector<double>& values,
             const std::vector<double>& reference);

/// Whether along each axis some of the terms, as much as there is of it already, keeps up with the
/// values: then they add no term to these.
bool adds_no_term(const RunGrid& grid, const CellTable& table, const std::vector<double>& values,
                  const std::vector<WeightedProduct>& terms);

/// A rule of thumb for such work: it was not seen what it is, only what it is not.
inline constexpr double trust_in_following = 0.85;

/// Such work as a part: as much of each of the terms as comes nearest.
WorkPart fit_to_known(const RunGrid& grid, int line, const std::vector<double>& all,
                      const std::vector<WeightedProduct>& terms);

}  // namespace judge
