#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "judging/prepare.h"
#include "model/report.h"
#include "run/run_program.h"

namespace judge {

/// What one test came to, with what may only be shown to somebody who may see it.
struct TestOutcome {
    const PreparedTest* test = nullptr;
    CaseReport report;
    std::string detail;               ///< The first difference, or what an exception said.
    std::optional<RunOutput> output;  ///< Kept for the first failing test only.
};

struct RunPlan {
    int solution = -1;   ///< Open programs.
    int reference = -1;  ///< Only used near the time limit; -1: not at hand.
    int tool = -1;       ///< Only used by problems with a checker of their own.
    std::vector<const PreparedTest*> tests;
    std::chrono::nanoseconds time_limit{};
    bool all = false;  ///< Goes on after a time limit exceeded.
};

/// Runs a solution on every test of the plan, side by side, and compares its answers. Runs near
/// the time limit are then measured again alone, beside the reference: the ratio of the two
/// decides, so that a busy machine does not. After the first time limit exceeded, the tests that
/// follow it are skipped, whether they had finished or not: the outcome does not depend on which
/// finished first.
Result<std::vector<TestOutcome>> run_tests(Bench& bench, const Problem& problem,
                                           const RunPlan& plan);

}  // namespace judge
