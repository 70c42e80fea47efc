#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "judging/judging.h"
#include "model/problem.h"
#include "model/stress_report.h"
#include "model/submission.h"

namespace judge {

struct StressOptions {
    std::optional<Submission> against;  ///< What answers; empty: the problem's reference.
    /// For the search, and then as much to make what it found smaller.
    std::chrono::nanoseconds time = std::chrono::seconds(10);
    bool only_whether = false;  ///< The first failing input will do: no smaller one is looked for.
    std::uint64_t seed = 1;
    std::size_t inputs = SIZE_MAX;                ///< No more than these are tried.
    std::string test_name;                        ///< Of the test that a failure becomes.
    std::vector<std::string> to_be_changed = {};  ///< As of SearchPlan.
};

/// Looks for an input on which a solution fails, and for the smallest such. What `against` fails of
/// is told; that it does not compile is an Error.
Result<StressReport> stress_solution(Bench& bench, const Problem& problem,
                                     const Submission& submission, const StressOptions& options);

}  // namespace judge
