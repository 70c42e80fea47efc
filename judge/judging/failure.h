#pragma once

#include "judging/run_tests.h"
#include "model/problem.h"
#include "model/report.h"

namespace judge {

/// What may be told of a failing test. Of a hidden one that is its name and the reason; with
/// `reveal`, or for a sample, also its input, both answers, the first difference and what the
/// solution printed, each cut in the middle where it is long, and in class problems call by call.
FailureReport describe_failure(const Problem& problem, const TestOutcome& outcome, bool reveal);

/// Writes the whole of a test's input to a new file, in the notation that `run --input` reads. An
/// Error when there is such a file already.
Result<Done> save_input(const Problem& problem, const PreparedTest& test, const std::string& path);

}  // namespace judge
