#pragma once

#include <vector>

#include "complexity/cell_table.h"
#include "complexity/work_part.h"

namespace judge {

/// The same as parts_of_single for several variables: each part is a sum of products, found over
/// all runs at once.
std::vector<WorkPart> parts_of_several(const CellTable& table, std::size_t variables);

}  // namespace judge
