#pragma once

#include <cstdint>

#include "runner/filter.h"
#include "runner/protocol.h"

namespace judge {

/// What the runner could put around its children, and what it needs to do so for each of them.
struct Isolation {
    Profile profile = Profile::program;
    std::uint32_t layers = 0;   ///< protocol::Layer bits in force.
    int landlock_ruleset = -1;  ///< Denies every file.
    bool makes_roots = false;   ///< Each child enters a root with nothing but its files. The runner
                                ///< keeps the capabilities of its namespace for that.
    int proc = -1;              ///< The folder /proc of the children's PID namespace.
};

/// Isolates the runner itself, as far as what is asked for can be had: new namespaces with an
/// empty root, no capabilities (but see makes_roots), no way to gain privileges. May fork: the
/// caller goes on as the first process of a new PID namespace, and its parent stays behind to wait
/// for it.
///
/// Each layer in `wanted` that cannot be had is left out, with its errno in `ready`.
Isolation isolate_runner(Profile profile, std::uint32_t wanted, protocol::Ready& ready);

/// Takes all capabilities from the calling process and its children, for good.
bool drop_capabilities();

}  // namespace judge
