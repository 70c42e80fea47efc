#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "judging/judging.h"
#include "judging/problem_tool.h"
#include "model/problem.h"
#include "model/verdict.h"

namespace judge {

/// A solution that is tried on inputs that nobody wrote.
struct SearchedSolution {
    const Program* program = nullptr;
    std::chrono::nanoseconds time_limit{};  ///< For an input.
    /// That it takes too much is no failure: it is not asked much longer.
    bool may_be_slow = false;
};

/// Solutions that are tried, and what answers rightly.
struct SearchPlan {
    std::vector<SearchedSolution> solutions;
    const Program* answers = nullptr;   ///< The reference, or somebody's brute force.
    const ProblemTool* tool = nullptr;  ///< Made by build_making_tool.

    /// Inputs, as they travel, whose small changes are tried before random ones, for half of the
    /// time. They themselves are never what is found.
    std::vector<std::string> to_be_changed;

    std::chrono::nanoseconds time{};       ///< What the search may take, and then
    std::chrono::nanoseconds shrinking{};  ///< what may be spent on the failure that it found.
    std::size_t tiny_inputs = 400;         ///< So many of the smallest come first.
    std::size_t inputs = SIZE_MAX;         ///< No more than these are tried.
    std::uint64_t seed = 1;
};

/// Whether a solution that gets it took more time, memory or output than it may.
bool takes_too_much(Verdict verdict);

/// An input that a solution fails on.
struct SearchFailure {
    std::size_t solution = 0;  ///< Which of the plan's.
    Verdict verdict = Verdict::wrong_answer;
    std::string input, answer;   ///< As they travel; the answer is the right one.
    std::size_t size = 0;        ///< How many bytes the input has,
    std::size_t first_size = 0;  ///< and how many had the one that was found first.
    std::size_t trials = 0;      ///< What shrinking tried.
    bool is_smallest = false;    ///< Shrinking was not ended by the time.
};

struct SearchResult {
    std::size_t tried = 0;     ///< Different inputs that were answered.
    std::size_t tiny = 0;      ///< Of these.
    long long tiny_size = -1;  ///< All inputs up to this size were tried; -1: cannot be said.
    std::size_t up_to_tiny_size = 0;    ///< How many these are.
    std::vector<std::size_t> answered;  ///< By each solution, rightly.
    std::size_t unanswered = 0;         ///< Inputs on which `answers` failed: they tell nothing.
    std::string why_unanswered;         ///< How it failed first,
    std::string unanswered_input;       ///< and on what.
    std::optional<SearchFailure> failure;
};

/// Tries the solutions on tiny inputs, the smallest first, then on random ones, until one of them
/// fails or the time is over; looks for a smaller input on which it fails in the same way then.
/// Which inputs are tried, and in which order, follows from the seed; none, if none could be made.
/// An Error: the judge could not do it, or was interrupted.
Result<SearchResult> search_failure(Bench& bench, const Problem& problem, const SearchPlan& plan);

}  // namespace judge
