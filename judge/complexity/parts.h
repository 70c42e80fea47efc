#pragma once

#include <vector>

#include "complexity/cell_table.h"
#include "complexity/work_part.h"

namespace judge {

/// The parts of a program's work: one for each block that follows a sum of products exactly, and
/// one for each line for what is left there.
std::vector<WorkPart> parts_of_work(const CellTable& table, std::size_t variables);

/// The parts of its space: the heap, the stack and the globals.
std::vector<WorkPart> parts_of_space(const CellTable& table, std::size_t variables);

}  // namespace judge
