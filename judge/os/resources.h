#pragma once

#include <cstdint>
#include <optional>

#include "base/units.h"

namespace judge {

/// How many processors' time the judge's control group or one above it grants: 0.03 for 3 % of one.
/// nullopt: as much as there is.
std::optional<double> processor_quota();

/// The memory that the judge and all that it runs may take together: the machine's, or less by a
/// control group.
Bytes memory_of_machine();

/// How many processes the system has ended for lack of memory, its own or a control group's, since
/// it started. A container sees those of its neighbours too.
std::uint64_t out_of_memory_kills();

/// How many processes and threads the machine runs now; nullopt where it does not tell.
std::optional<std::uint64_t> running_tasks();

}  // namespace judge
