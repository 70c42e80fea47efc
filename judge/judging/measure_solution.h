#pragma once

#include "base/result.h"
#include "judging/describe_growth.h"
#include "judging/judging.h"
#include "judging/problem_tool.h"

namespace judge {

/// Counts a solution's work on the problem's inputs of growing size, or finds what was counted for
/// the same build. `counting` is the solution's build for that, `tool` the problem's. A
/// solution that cannot be measured is a result, and so is a problem whose inputs cannot be made.
/// An Error: the judge was interrupted.
Result<DescribedGrowth> measure_solution(Bench& bench, const Problem& problem,
                                         const Submission& submission, BuildResult counting,
                                         const ProblemTool& tool);

}  // namespace judge
