#pragma once

#include <linux/filter.h>

#include <cstdint>
#include <vector>

#include "base/profile.h"

namespace judge {

/// The seccomp filter of a child: an allow-list of system calls.
///
/// What is not on it is either denied quietly (what libc tries on its own and can do without) or,
/// for a program (with sanitizers or without), referred to the runner by user notification, which
/// can tell which call it was: a plain kill cannot. For the compiler it is refused with EPERM, and
/// what is referred is the opening of files.
///
/// A child installs its filter itself, so the one exec that follows must be allowed. It is
/// recognised by the address of the empty path that it passes: a random one, which is mapped in
/// the runner only and which the program cannot know; a wrong guess is a violation. (That exec by
/// descriptor is no protection by itself: an absolute path makes the kernel ignore the descriptor.)
class Filter {
  public:
    explicit Filter(Profile profile);

    /// The empty path to exec with.
    const char* exec_path() const { return exec_path_; }

    /// Installs it in the calling process, which may then send signals to itself only. Sets
    /// `notifications` to the descriptor that referred calls are read from. False, with errno, when
    /// the kernel refuses.
    bool install(int pid, int& notifications);

    /// Passes that descriptor on through `socket`, which has to have the number below: the one
    /// message that the filter lets through. After exec the number belongs to no socket.
    static bool hand_over(int notifications);
    static constexpr int handover_socket = 64;

  private:
    std::vector<sock_filter> program_;
    std::vector<std::size_t> pid_places_;  ///< Instructions that compare with the own pid.
    const char* exec_path_ = nullptr;
};

}  // namespace judge
