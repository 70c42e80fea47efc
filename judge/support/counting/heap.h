// How much the program has allocated.
#pragma once

#include <stdint.h>

namespace judge_counting::heap {

/// Whether the peak is followed.
void watch(bool watching);

/// What is in use now is not the solution's.
void forget_peak();

/// The most that was in use while watched, beyond what was in use at forget_peak(); bytes, as they
/// were asked for.
uint64_t peak();

}  // namespace judge_counting::heap
