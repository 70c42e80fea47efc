#pragma once

#include <vector>

#include "advice/scanned_source.h"

namespace judge {

/// The lines in which claims are read: a heading such as "Time complexity:" is one with the orders
/// in the lines below it. Those longer than 1000 bytes are left out.
std::vector<CommentLine> claim_lines(std::vector<CommentLine> comments);

}  // namespace judge
