#pragma once

#include <optional>

#include "judging/judging.h"
#include "judging/prepare.h"
#include "judging/run_tests.h"

namespace judge {

/// The solution that set the time limit, on its test; nothing where the problem states its limit.
std::optional<Pacemaker> pacemaker(Bench& bench, const Problem& problem,
                                   const PreparedProblem& prepared);

}  // namespace judge
