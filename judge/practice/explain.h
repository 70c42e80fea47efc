#pragma once

#include <chrono>
#include <optional>
#include <string>

#include "base/result.h"
#include "judging/judging.h"
#include "model/crash_report.h"
#include "model/problem.h"
#include "model/report.h"
#include "model/stress_report.h"
#include "model/submission.h"

namespace judge {

/// Why a solution is not accepted, as far as that can be told without showing a hidden test.
struct Explanation {
    StressReport found;                ///< The smallest failing input; accepted: none was found.
    std::optional<Report> judged;      ///< What came of all tests, where none was found at first.
    std::optional<CrashReport> crash;  ///< What went wrong in the solution, where that shows.
};

struct ExplainOptions {
    std::chrono::nanoseconds time = std::chrono::seconds(3);  ///< For each of the two searches.
    std::string test_name;  ///< Of the test that a failing input becomes.
};

/// The test that a report says failed first, as it was given to the solution; nothing where its
/// input is not at hand any more. It may be hidden.
std::optional<Descriptor> failing_input(const Bench& bench, const Problem& problem,
                                        const JudgingOptions& options, const Report& report);

/// Looks for the smallest input on which a solution fails: among tiny ones and random ones, then
/// among changes of the hidden test that it fails.
Result<Explanation> explain_solution(Bench& bench, const Problem& problem,
                                     const Submission& submission, const ExplainOptions& options);

}  // namespace judge
