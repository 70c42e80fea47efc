#pragma once

#include "judging/run_tests.h"
#include "model/problem.h"
#include "model/report.h"

namespace judge {

/// What may be told of a failing test. Of a hidden one that is its name and the reason; with
/// `reveal`, or for a sample, also its input, both answers, the first difference and what the
/// solution printed, each cut in the middle where it is long.
FailureReport describe_failure(const Problem& problem, const TestOutcome& outcome, bool reveal);

}  // namespace judge
