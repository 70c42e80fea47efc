#pragma once

#include "base/units.h"

namespace judge {

/// The limits that this machine, or the shell that the judge was started from, holds lower for a
/// process than was asked for, and that nobody but root can raise again. Zero: it does not.
struct LoweredLimits {
    Bytes stack;
    Bytes address_space;
    Bytes file_size;
};

}  // namespace judge
