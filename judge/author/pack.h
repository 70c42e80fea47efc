#pragma once

#include <string>

#include "base/result.h"
#include "judging/judging.h"
#include "model/problem.h"
#include "model/time_limit.h"

namespace judge {

/// Writes a problem folder of the same name into `folder` that judges as the problem does, without
/// what tells how to solve it: all tests with their answers as files, the time limit of this
/// machine, and the sources of the validator and the checker, which compile anywhere. It has no
/// solutions, generators, hints or growth. The pack is then judged by itself, as far as that goes
/// without a solution: its tests pass its own checks.
///
/// Returns its time limit for other machines. An Error leaves a part of the folder behind.
Result<CarriedLimit> pack_problem(Bench& bench, const Problem& problem, const std::string& folder);

}  // namespace judge
