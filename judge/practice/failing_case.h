#pragma once

#include <optional>
#include <string>

#include "base/result.h"
#include "judging/judging.h"
#include "model/crash_report.h"
#include "model/problem.h"
#include "model/submission.h"
#include "practice/standalone.h"

namespace judge {

/// An input to look at a solution with.
struct FailingCase {
    InputAndAnswer test;
    std::optional<CrashReport> crash;  ///< Of the solution on it, where that is known.
};

/// That of the sample, or of the user's own test, of this name; the one that explain_solution finds
/// where none is named. An Error where there is none.
Result<FailingCase> find_failing_case(Bench& bench, const Problem& problem,
                                      const Submission& solution,
                                      const std::vector<TestSpec>& own_tests,
                                      const std::string& name);

}  // namespace judge
