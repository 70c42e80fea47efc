#pragma once

#include "base/result.h"
#include "judging/prepare.h"

namespace judge {

/// Compares the answer in the open file `actual` with that in `expected`, both read from their
/// start. `tool` and the input are used by problems with a checker of their own.
Result<Comparison> compare_answers(Worker& worker, const Problem& problem, const ProblemTool& tool,
                                   const Descriptor& input, const Descriptor& expected,
                                   const Descriptor& actual);

/// The same with a test's answer.
Result<Comparison> compare_answer(Worker& worker, const Problem& problem, const ProblemTool& tool,
                                  const PreparedTest& test, const Descriptor& actual);

}  // namespace judge
