// How much of the global variables the program has written to.
#pragma once

#include <stdint.h>

namespace judge_counting::globals {

/// Keeps what the initialised ones hold, to be called before the program runs.
void remember();

/// Bytes, in whole lines of 64, that differ from what they were when the program began. A page
/// that was touched and holds nothing but zeros counts as a whole: something was set to zero
/// there, or back to it.
uint64_t changed();

}  // namespace judge_counting::globals
