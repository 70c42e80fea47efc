#pragma once

#include <chrono>
#include <optional>
#include <vector>

#include "judging/describe_growth.h"
#include "judging/judging.h"
#include "judging/prepare.h"
#include "judging/run_tests.h"

namespace judge {

/// What an estimate is made from: the solution, the problem's tool, and what the tests came
/// to.
struct Judgement {
    const Program& solution;
    const ProblemTool& tool;
    const std::vector<PreparedTest>& tests;
    const std::vector<TestOutcome>& outcomes;
    std::chrono::nanoseconds time_limit{};
};

/// What the growth means in seconds at the problem's largest test that did not finish, by the
/// largest input whose work was counted: the solution runs on it once more, without counting.
/// Nothing when all large tests finished, when that run took too little time to tell, or when a
/// test was stopped after more than that: a run that was stopped says only that.
std::optional<GrowthEstimate> estimate_time(Bench& bench, const Problem& problem,
                                            const Judgement& judgement,
                                            const DescribedGrowth& growth);

}  // namespace judge
