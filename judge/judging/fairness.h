#pragma once

#include <chrono>
#include <string>
#include <vector>

#include "base/result.h"
#include "judging/judging.h"
#include "judging/prepare.h"
#include "model/time_limit.h"
#include "model/verdict.h"

namespace judge {

/// At so many times the limit, a run has shown that it is too slow.
inline constexpr int slow_enough = 3;

/// How far one of a problem's own solutions stays from the time limit.
struct LimitShare {
    std::string solution;                ///< The file's name.
    Verdict stated = Verdict::accepted;  ///< Or time_limit_exceeded: no others are asked.
    std::string test;                    ///< The one that takes it longest.
    std::chrono::nanoseconds cpu{};      ///< For that test.
    bool stopped = false;                ///< At slow_enough: it would take more.
    double share = 0;                    ///< Of the limit.

    /// An accepted one leaves room for other people's ways and machines; a slow one is too slow on
    /// any machine.
    bool is_fair() const;
};

/// The slowest run of one solution. The largest tests come first: one that is stopped is enough.
Result<LimitShare> measure_share(Worker& worker, const Problem& problem,
                                 const StatedSolution& solution, const Program& program,
                                 const PreparedProblem& prepared);

/// A time limit with what it does to the problem's own solutions.
struct Fairness {
    TimeLimit limit;
    std::vector<LimitShare> shares;  ///< By the solutions' names, accepted ones first.
};

/// The tests and the time limit as they are known, or made and measured now when they are not.
Result<PreparedProblem> prepared_problem(Bench& bench, const Problem& problem);

/// Measures the limit again, and then every accepted and every too slow solution against it.
Result<Fairness> measure_fairness(Bench& bench, const Problem& problem);

}  // namespace judge
