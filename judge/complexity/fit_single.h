#pragma once

#include <vector>

#include "complexity/cell_table.h"
#include "complexity/work_part.h"

namespace judge {

/// The parts of the work of a program with one variable: one for each block that follows a class
/// exactly, and one for each line for what is left.
std::vector<WorkPart> parts_of_single(const CellTable& table);

}  // namespace judge
