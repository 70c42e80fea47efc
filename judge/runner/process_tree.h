#pragma once

#include <sys/types.h>

#include <chrono>
#include <cstdint>

namespace judge {

/// Where /proc is looked at from here on: an open folder.
void set_proc_folder(int folder);

/// What the runner's children, their children and so on have used up to now, as /proc tells it.
/// CPU time is behind by up to a scheduler tick for each running thread.
struct TreeUsage {
    std::chrono::nanoseconds cpu{};     ///< Of live processes and of those that they waited for.
    std::chrono::nanoseconds queued{};  ///< That live threads were ready, but had no processor.
    std::uint64_t resident = 0;         ///< Bytes; pages shared by a fork count twice.
    int threads = 0;
    bool wants_processor = false;  ///< One of them runs, or waits for nothing but a processor.
};

TreeUsage usage_of_descendants();

/// Bytes that the stack of a process's main thread has grown to; 0 when that thread is gone.
std::uint64_t main_stack_of(pid_t pid);

/// What was left when all was over.
struct TreeEnd {
    int status = 0;                  ///< Of the root, as wait(2) gives it.
    std::chrono::nanoseconds cpu{};  ///< Of all processes.
    std::uint64_t peak = 0;          ///< Bytes: the largest resident size of any one process.
};

/// Kills `root`, a child and leader of its own process group, unless it `has_ended`; then all
/// that descends from it, wherever it hid: the runner inherits orphans (PR_SET_CHILD_SUBREAPER),
/// and so meets every descendant as a child of its own. Returns when none is left.
TreeEnd end_descendants(pid_t root, bool has_ended);

}  // namespace judge
