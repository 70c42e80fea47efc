#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "support/counting/plan.h"

namespace judge {

/// Which code of a counting program works for which of the user's lines.
struct LineMap {
    std::uint64_t code = 0;       ///< Address at which the solution's code begins.
    std::uint32_t code_size = 0;  ///< In bytes, the library's code between it included.
    std::vector<judge_counting::Range> ranges;
    std::vector<std::uint32_t> entries;  ///< Code offsets; see judge_counting::Plan.
};

/// Reads it from the debugging information (DWARF) of the open program `executable`, which was
/// built for counting from the text `source`; its file is called `solution` there. Code that the
/// compiler put in line from the library belongs to the innermost line of the user's that it was
/// put into.
///
/// Of x86 programs only, whose calls function_entries() knows; an Error for any other.
Result<LineMap> read_line_map(int executable, const std::string& solution, std::string_view source);

}  // namespace judge
