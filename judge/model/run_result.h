#pragma once

#include <chrono>
#include <string>

#include "base/lowered_limits.h"
#include "base/process_end.h"
#include "base/units.h"

namespace judge {

/// What happened to one process, as the kernel and the runner saw it; no conclusion is drawn.
struct RunResult {
    using End = ProcessEnd;
    End end = End::exited;
    int code = 0;  ///< The exit status, the signal, or why it was not started (errno).
    std::chrono::nanoseconds cpu{};   ///< User and system time of the process and its children.
    std::chrono::nanoseconds wall{};  ///< From just before the process was made to its end.
    std::chrono::nanoseconds idle{};  ///< How long it waited, as far as that was looked at.
    Bytes peak_memory;                ///< Peak resident size.
    LoweredLimits lowered;            ///< Limits of the machine's, below those that were asked for.

    /// What its global variables take, where they alone pass the memory limit: it was not run then,
    /// and ended by that limit. Zero otherwise.
    Bytes oversized_globals;

    /// Whether it ran at all, so that its time and memory mean something.
    bool has_run() const { return end != End::not_started && oversized_globals.count == 0; }

    /// What the stack of its main thread had grown to when it passed the memory limit; else zero.
    Bytes main_stack;

    /// The first file that it wanted to open and that is not there; empty: none.
    std::string missing_file;

    /// The system call that the sandbox ended it for, by name ("socket"; "foreign" for one by
    /// another machine's rules, such as a 32-bit one), and the file that it
    /// would have opened, where it was that.
    std::string forbidden, forbidden_path;
};

}  // namespace judge
