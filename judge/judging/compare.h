#pragma once

#include "base/result.h"
#include "judging/prepare.h"

namespace judge {

/// Compares the answer in the open file `actual` with the test's. `tool` is used by problems with
/// a checker of their own.
Result<Comparison> compare_answer(Worker& worker, const Problem& problem, const ProblemTool& tool,
                                  const PreparedTest& test, const Descriptor& actual);

}  // namespace judge
