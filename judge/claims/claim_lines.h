#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace judge {

/// One line of a comment, without what marks it as such.
struct CommentLine {
    std::string text;
    bool own_line = false;  ///< No code stands before it.
};

/// The lines of the comments of C++ source in which claims are read: a heading such as "Time
/// complexity:" is one with the orders in the lines below it. Those longer than 1000 bytes are left
/// out, and what a problem's author knows to be measured wrongly (`measured wrongly: time O(n)`).
std::vector<CommentLine> claim_lines(std::string_view source);

}  // namespace judge
