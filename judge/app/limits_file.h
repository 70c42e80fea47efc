#pragma once

#include <string>

#include "base/result.h"
#include "model/time_limit.h"

namespace judge {

// A file of calibrated time limits, so that several machines judge by the same: one JSON object
// from a problem's name to its limit in milliseconds of CPU time, and what the machine that
// measured it took for running the reference:
// {"top-k-events": {"limit_ms": 3320.0, "program": "reference", "test": "...", "cpu_ms": 41.2,
//                   "machine": "..."}}

/// An Error when it is no file of limits.
Result<Done> check_limits_file(const std::string& path);

/// The limit for `problem`; an Error when the file has none or is no such file.
Result<CarriedLimit> read_limit(const std::string& path, const std::string& problem);

/// Adds or replaces the limit for `problem`; others in the file stay.
Result<Done> save_limit(const std::string& path, const std::string& problem,
                        const CarriedLimit& carried);

}  // namespace judge
