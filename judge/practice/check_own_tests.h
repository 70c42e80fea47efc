#pragma once

#include <vector>

#include "base/result.h"
#include "judging/judging.h"
#include "model/own_tests_report.h"
#include "model/problem.h"

namespace judge {

/// Compares the answers that a user's own tests state with the reference's, and tries the problem's
/// wrong solutions on the tests. An input that the problem does not allow is an Error at its place.
Result<OwnTestsReport> check_own_tests(Bench& bench, const Problem& problem,
                                       const std::vector<TestSpec>& tests);

}  // namespace judge
