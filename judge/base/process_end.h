#pragma once

#include <cstdint>

namespace judge {

/// How one process ended, as the kernel and the runner saw it; no conclusion is drawn.
enum class ProcessEnd : std::int32_t {
    exited,
    signalled,  ///< Not by the runner, which killed it from here on.
    cpu_limit,
    idle_limit,
    memory_limit,
    forbidden_call,
    not_started,  ///< The system does not accept its program file.
};

}  // namespace judge
