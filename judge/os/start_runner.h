#pragma once

#include <sys/types.h>

#include <string>
#include <vector>

#include "base/result.h"

namespace judge {

/// Starts the runner with these arguments, `socket` as its standard input, no standard output, an
/// empty environment and the judge's standard error. The caller waits for the process.
Result<pid_t> start_runner(const std::string& path, const std::vector<std::string>& arguments,
                           int socket);

}  // namespace judge
