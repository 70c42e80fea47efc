#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace judge {

/// A source without its comments, and without the lines that held nothing else.
std::string bare_code(std::string_view source);

/// How many lines have to be changed, added or left out to make one source of the other. Comments,
/// blank lines and blanks within a line are none of the code.
std::size_t changed_lines(std::string_view before, std::string_view after);

}  // namespace judge
