#pragma once

#include <optional>

#include "runner/opened_files.h"
#include "runner/protocol.h"

namespace judge {

/// Takes one referred system call from a filter's descriptor. What libc asks for by itself (its
/// locale, time zone and processor files) is answered with "no such file", and opening one of
/// `files` with a descriptor; anything else is returned, unanswered: the caller kills the child.
/// nullopt also when the call is gone.
std::optional<protocol::ForbiddenCall> take_notification(int notifications,
                                                         const OpenedFiles& files);

}  // namespace judge
