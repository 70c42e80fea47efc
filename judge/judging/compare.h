#pragma once

#include <string>

#include "base/result.h"
#include "judging/prepare.h"
#include "model/verdict.h"

namespace judge {

/// What comparing an answer with the expected one came to.
struct Comparison {
    Verdict verdict = Verdict::accepted;  ///< Accepted, wrong answer, or judge error (the checker).
    std::string reason;                   ///< Shows parts of the answers.
};

/// Compares the answer in the open file `actual` with the test's. `tool` is used by problems with
/// a checker of their own.
Result<Comparison> compare_answer(Worker& worker, const Problem& problem, int tool,
                                  const PreparedTest& test, int actual);

}  // namespace judge
