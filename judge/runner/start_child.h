#pragma once

#include <sys/types.h>

#include "runner/request.h"

namespace judge {

/// A child that was started, or the step that failed and why.
struct Started {
    pid_t pid = -1;
    int pidfd = -1;  ///< For poll(2); the caller closes it.
    protocol::Step failed = protocol::Step::none;
    int failure = 0;  ///< errno of the failed step.
};

/// Starts the requested program with its limits and streams, and returns once it has been
/// exec'ed. A child whose preparation failed is reaped already.
///
/// `null_device` is open on /dev/null.
Started start_child(const ReceivedRequest& request, int null_device);

}  // namespace judge
