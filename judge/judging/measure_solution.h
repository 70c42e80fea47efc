#pragma once

#include <chrono>
#include <optional>
#include <vector>

#include "base/result.h"
#include "complexity/describe.h"
#include "judging/judging.h"
#include "judging/prepare.h"
#include "judging/run_tests.h"

namespace judge {

/// Counts a solution's work on the problem's inputs of growing size, or finds what was counted for
/// the same build. `counting` is the solution's build for that, `tool` the problem's open tool. A
/// solution that cannot be measured is a result, and so is a problem whose inputs cannot be made.
/// An Error: the judge was interrupted.
Result<DescribedGrowth> measure_solution(Bench& bench, const Problem& problem,
                                         const Submission& submission, BuildResult counting,
                                         int tool);

/// What the growth means in seconds at the problem's largest test, by the largest test that
/// finished. Nothing when that test finished itself, or no test took long enough to tell.
std::optional<GrowthEstimate> estimate_time(const Problem& problem,
                                            const std::vector<PreparedTest>& tests,
                                            const std::vector<TestOutcome>& outcomes,
                                            const DescribedGrowth& growth,
                                            std::chrono::nanoseconds time_limit);

}  // namespace judge
