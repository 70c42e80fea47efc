#pragma once

#include <vector>

#include "base/result.h"
#include "judging/describe_growth.h"
#include "judging/judging.h"
#include "judging/problem_tool.h"

namespace judge {

/// Whether to say how it grows: of a solution that is right, too slow or too large, or that passes
/// all samples at least.
bool is_growth_wanted(Verdict verdict, const std::vector<CaseReport>& cases);

/// Counts a solution's work on the problem's inputs of growing size, or finds what was counted for
/// the same build. `counting` is the solution's build for that, `tool` the problem's. A
/// solution that cannot be measured is a result, and so is a problem whose inputs cannot be made.
/// An Error: the judge was interrupted.
Result<DescribedGrowth> measure_solution(Bench& bench, const Problem& problem,
                                         const Submission& submission, BuildResult counting,
                                         const ProblemTool& tool);

}  // namespace judge
