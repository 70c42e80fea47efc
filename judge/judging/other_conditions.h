#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "judging/prepare.h"

namespace judge {

/// Runs a solution that is accepted once more on tests that may be shown: one after the other in
/// the same process, as other judges do, and then with its new memory filled. A sentence of the
/// first that is wrong there: it is right by chance. Nothing where all are right, or the solution
/// is a program of its own. `limit` is for each test.
Result<std::optional<std::string>> find_dependence(Worker& worker, const Problem& problem,
                                                   const Program& solution, const ProblemTool& tool,
                                                   const std::vector<const PreparedTest*>& tests,
                                                   std::chrono::nanoseconds limit);

}  // namespace judge
