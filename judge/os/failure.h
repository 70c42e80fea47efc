#pragma once

#include <cerrno>
#include <cstring>
#include <string>

#include "base/error.h"

namespace judge {

/// An Error of the machine's from errno: system_error("cannot write x") is "cannot write x: No
/// space left on device".
inline Error system_error(std::string what, int number = errno, std::string help = {}) {
    return internal_error(std::move(what) + ": " + std::strerror(number), std::move(help));
}

/// What every wait answers once a signal has asked the judge to stop.
inline Error interrupted_error() {
    return {"interrupted", {}, {}, Error::Kind::interrupted};
}

}  // namespace judge
