#pragma once

#include "base/units.h"

namespace judge {

/// What the global variables of a program take in memory, touched or not: its writable segments, as
/// its ELF header lists them. Nothing for what is no program; starting that fails by itself.
Bytes size_of_global_variables(int executable);

}  // namespace judge
