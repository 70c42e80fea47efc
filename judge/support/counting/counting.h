// Between the files of the counting runtime.
#pragma once

#include <stddef.h>
#include <stdint.h>

namespace judge_counting {

/// Counts `units` of the library's work, done for whoever called from `return_address`.
void charge(uint32_t library_block, uint64_t units, const void* return_address);

/// Writes the counts and ends the process.
enum class Ending : uint32_t;
[[noreturn]] void give_up(Ending ending);

}  // namespace judge_counting
