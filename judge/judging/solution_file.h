#pragma once

#include <string>
#include <string_view>

#include "base/result.h"
#include "model/submission.h"

namespace judge {

/// Reads a solution, once for all that follows: a file, a pipe such as /dev/fd/63 to its end, or
/// standard input for `-`. An Error when it cannot be read.
Result<Submission> read_submission(const std::string& path, const std::string& standard);

/// Whether a file's name ends as one of C++ does: .cpp, .cc, .cxx, .c++ or .C.
bool is_cpp_file(std::string_view name);

/// The problem that a solution is for, by its `// judge: SLUG` line, else by its file's name
/// (`top_k_events.cpp` and `top-k-events.fix.cpp` too).
std::string problem_of(const Submission& submission);

/// Where a solution's own tests are kept: beside it, those of `name.cpp` in `name.tests.yaml`.
std::string tests_file_of(const std::string& solution);

}  // namespace judge
