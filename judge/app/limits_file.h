#pragma once

#include <chrono>
#include <string>

#include "base/result.h"

namespace judge {

// A file of calibrated time limits, so that several machines judge by the same: one JSON object
// from a problem's name to its limit in milliseconds of CPU time, {"top-k-events": 200}.

/// The limit for `problem`; an Error when the file has none or is no such file.
Result<std::chrono::nanoseconds> read_limit(const std::string& path, const std::string& problem);

/// Adds or replaces the limit for `problem`; others in the file stay.
Result<Done> save_limit(const std::string& path, const std::string& problem,
                        std::chrono::nanoseconds limit);

}  // namespace judge
