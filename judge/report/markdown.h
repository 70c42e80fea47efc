#pragma once

#include <string>
#include <string_view>

#include "report/screen.h"

namespace judge {

/// Markdown (CommonMark with tables; HTML in it is text) for the terminal, in whole lines: wrapped
/// to its width, or to that of a usual terminal where it is unknown, as in a pipe. Emphasis is seen
/// in colour only; code is within back-quotes where there are no colours, and code blocks are
/// never wrapped.
std::string markdown_page(const TerminalStyle& style, std::string_view markdown);

}  // namespace judge
