#pragma once

#include "base/result.h"
#include "os/worker.h"

namespace judge {

/// `judge doctor`: what a report of a bug has to say of the judge and of this machine, in one block
/// to paste, which tells no user's name. Where something is missing, all else is told before the
/// Errors come back.
Result<int> report_machine(SandboxLevel level);

}  // namespace judge
