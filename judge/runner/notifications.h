#pragma once

#include <optional>
#include <string>

#include "runner/opened_files.h"
#include "runner/protocol.h"

namespace judge {

/// Takes one referred system call from a filter's descriptor. What libc asks for by itself (its
/// locale, time zone and processor files) is answered with "no such file", and opening one of
/// `files` with a descriptor. What the program tells of its end is added to `told`. Anything else
/// is returned, unanswered: the caller kills the child. nullopt also when the call is gone.
std::optional<protocol::ForbiddenCall> take_notification(int notifications,
                                                         const OpenedFiles& files,
                                                         std::string& told);

}  // namespace judge
