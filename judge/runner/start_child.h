#pragma once

#include <sys/types.h>

#include <cstdint>

#include "runner/filter.h"
#include "runner/isolation.h"
#include "runner/request.h"

namespace judge {

/// A child that was started, or the step that failed and why.
struct Started {
    pid_t pid = -1;
    int pidfd = -1;          ///< For poll(2); the caller closes it.
    int notifications = -1;  ///< Of calls that its filter refers; the caller closes it.
    protocol::Step failed = protocol::Step::none;
    int failure = 0;  ///< errno of the failed step.
};

/// Moves a descriptor of the runner's own above all numbers that a child's streams can have, which
/// are placed before the rest of its preparation.
int above_streams(int descriptor);

/// The hard limits of the machine, or of the shell that the judge was started from, which bound
/// those of each request.
struct InheritedLimits {
    std::uint64_t stack = 0;
    std::uint64_t address_space = 0;  ///< Or of a process's data, where that is lower.
    std::uint64_t file_size = 0;
};

/// Reads the runner's own.
InheritedLimits inherited_limits();

/// Notes those that are lower than what the request asks for.
void note_lowered(const InheritedLimits& inherited, const protocol::Request& request,
                  protocol::Reply& reply);

/// What children are started with, beside their requests: one for the life of the runner.
struct Nursery {
    Isolation isolation;
    Filter filter;
    int null_device = -1;  ///< Open on /dev/null.
    InheritedLimits inherited;
    int handover = -1;  ///< Where the notifications of a child's filter arrive.
};

/// Makes the socket pair through which children hand over their filters' notifications.
bool hold_handover(Nursery& nursery);

/// Sets those limits of the runner's own, which children inherit, that are the same for all.
bool limit_all_children();

/// Starts the requested program with its limits and streams, isolated, and returns once it has
/// been exec'ed. A child whose preparation failed is reaped already.
Started start_child(const ReceivedRequest& request, Nursery& nursery);

}  // namespace judge
