#pragma once

#include <string>

#include "base/result.h"

namespace judge {

/// The problem that a solution is for, by its `// judge: SLUG` line, else by its file's name
/// (`top_k_events.cpp` too). An Error when the file cannot be read.
Result<std::string> problem_of(const std::string& path);

}  // namespace judge
