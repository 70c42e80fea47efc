#pragma once

#include <optional>
#include <string>

#include "base/result.h"
#include "judging/search_failure.h"

namespace judge {

/// What came of one input.
struct InputTrial {
    Verdict verdict = Verdict::accepted;
    std::string answer;                     ///< The right one, where the verdict is none of these.
    std::optional<std::string> unanswered;  ///< What is to answer failed, in words.
};

/// Runs a solution on an input, and what answers it, and compares.
Result<InputTrial> try_input(Worker& worker, const Problem& problem, const SearchPlan& plan,
                             const std::string& input);

}  // namespace judge
