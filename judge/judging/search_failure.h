#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

#include "base/result.h"
#include "judging/judging.h"
#include "judging/problem_tool.h"
#include "model/problem.h"
#include "model/verdict.h"

namespace judge {

/// A solution that is tried on inputs that nobody wrote, and what answers them rightly.
struct SearchPlan {
    const Program* solution = nullptr;
    const Program* answers = nullptr;       ///< The reference, or somebody's brute force.
    const ProblemTool* tool = nullptr;      ///< Made by build_making_tool.
    std::chrono::nanoseconds time_limit{};  ///< Of the solution, for an input.

    std::chrono::nanoseconds time{};       ///< What the search may take, and then
    std::chrono::nanoseconds shrinking{};  ///< what may be spent on the failure that it found.
    std::size_t inputs = SIZE_MAX;         ///< No more than these are tried.
    std::uint64_t seed = 1;
};

/// An input that the solution fails on.
struct SearchFailure {
    Verdict verdict = Verdict::wrong_answer;
    std::string input, answer;   ///< As they travel; the answer is the right one.
    std::size_t size = 0;        ///< How many choices made it,
    std::size_t first_size = 0;  ///< and how many the one that was found first.
    std::size_t trials = 0;      ///< What shrinking tried.
    bool is_smallest = false;    ///< Shrinking was not ended by the time.
};

struct SearchResult {
    std::size_t tried = 0;       ///< Different inputs on which both gave an answer or the solution
                                 ///< failed.
    std::size_t tiny = 0;        ///< Of these.
    long long tiny_size = -1;    ///< All inputs up to this size were tried; -1: not even these.
    std::size_t unanswered = 0;  ///< Inputs on which `answers` failed: they tell nothing.
    std::string why_unanswered;  ///< How it failed first.
    std::optional<SearchFailure> failure;
};

/// Tries the solution on tiny inputs, the smallest first, then on random ones, until it fails or
/// the time is over; looks for a smaller input on which it fails in the same way then. Which inputs
/// are tried, and in which order, follows from the seed. An Error: the judge could not do it, was
/// interrupted, or not a single input could be made.
Result<SearchResult> search_failure(Bench& bench, const Problem& problem, const SearchPlan& plan);

}  // namespace judge
