#pragma once

#include <optional>
#include <string>

#include "runner/opened_files.h"
#include "runner/protocol.h"

namespace judge {

/// What the runner answers with when a child opens files.
struct Services {
    OpenedFiles files;       ///< That it opens for the child.
    int null_device = -1;    ///< Open on /dev/null,
    int random_device = -1;  ///< and on /dev/urandom, for reading.
    int machine_root = -1;   ///< The root folder that the runner was started in,
    int proc = -1;           ///< and /proc.
    int child = -1;          ///< A pidfd of the program, whose streams have names in /dev.
};

/// What a run has said by its referred calls.
struct Heard {
    std::string told;     ///< Of its end; at most protocol::longest_told bytes.
    std::string missing;  ///< The first file that it expected to be there; empty: none.
};

/// Takes one referred system call from a filter's descriptor, and answers it if it can: an opened
/// file by the rules (file_rules.h, opened_files.h), the failure of a call that names a file which
/// is not there, the current folder, and what the program tells of its end. A call
/// that is a violation is returned, unanswered: the caller kills the child. nullopt also when the
/// call is gone.
std::optional<protocol::ForbiddenCall> take_notification(int notifications,
                                                         const Services& services, Heard& heard);

}  // namespace judge
