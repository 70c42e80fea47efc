#pragma once

#include <string>
#include <vector>

#include "complexity/cell_table.h"
#include "complexity/fit.h"

namespace judge {

/// How the peak space of the runs grows: a constant and growth. Runs of one family of sizes are
/// fitted by themselves, since buffers that double their capacity are full to another degree in
/// each.
Fit fit_space_of(const CellTable& table, const std::vector<std::string>& variables);

}  // namespace judge
