#pragma once

#include <functional>
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

/// Tells how fast the machine is now: what set the time limit, with what it took then.
struct Pacemaker {
    std::function<Result<Program>(Worker&)> build;
    const PreparedTest* test = nullptr;
    std::chrono::nanoseconds cpu{};
};

struct RunPlan {
    const Program* solution = nullptr;
    const ProblemTool* tool = nullptr;  ///< Not run unless the problem has a checker of its own.
    std::vector<const PreparedTest*> tests;
    std::chrono::nanoseconds time_limit{};
    std::optional<Pacemaker> pacemaker;  ///< Empty for a limit that was not measured here.
    double stopped_at = 1.35;            ///< The share of the time limit at which a run is killed.
    bool all = false;                    ///< Goes on after a time limit exceeded.
};

/// Runs a solution on every test of the plan, side by side, and compares its answers. A run over
/// the time limit, but not far over it, is measured again alone, in turn with what set the limit:
/// a machine that is slower now than it was then gives more time, so that a busy one refuses
/// nobody. After the first time limit exceeded, the tests that
/// follow it are skipped, whether they had finished or not: the outcome does not depend on which
/// finished first.
Result<std::vector<TestOutcome>> run_tests(Bench& bench, const Problem& problem,
                                           const RunPlan& plan);

}  // namespace judge
