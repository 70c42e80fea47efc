#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "judging/search_failure.h"

namespace judge {

/// What came of one input.
struct InputTrial {
    std::vector<Verdict> verdicts;          ///< For each solution; skipped where it was not asked.
    std::string answer;                     ///< The right one, unless nothing gave it.
    std::optional<std::string> unanswered;  ///< What is to answer failed, in words.

    /// The first solution that failed; one that may be slow does not by taking too much. Their
    /// number, if none did.
    std::size_t first_failed(const SearchPlan& plan) const;
};

/// Runs what answers an input, and those solutions that are `asked`, and compares.
Result<InputTrial> try_input(Worker& worker, const Problem& problem, const SearchPlan& plan,
                             const std::vector<bool>& asked, const std::string& input);

}  // namespace judge
