#pragma once

#include <libelf.h>

#include <cstdint>
#include <optional>
#include <vector>

#include "debug_info/code_span.h"

namespace judge {

/// The first counted block of each function within `code`: its offset from the beginning of the
/// code, as the counter sees it (judge_counting::Plan), growing. Nothing when the program does not
/// count.
///
/// It finds the calls of the counter in the machine code, as x86 writes them.
std::optional<std::vector<std::uint32_t>> function_entries(Elf* program, CodeSpan code);

}  // namespace judge
