#pragma once

#include <chrono>

#include "base/result.h"
#include "judging/judging.h"
#include "model/problem.h"
#include "model/time_limit.h"

namespace judge {

/// This machine's `limit` for others, with what the reference takes here for the test that takes it
/// longest; without one, with what it takes to check the largest input.
Result<CarriedLimit> carry_limit(Bench& bench, const Problem& problem,
                                 std::chrono::nanoseconds limit);

/// A limit of another machine as it is on this one: times what the reference takes here against
/// what it took there. What is within a tenth of the same is taken for the same: as much comes of
/// measuring twice, and machines of one kind are to judge by one limit, to the nanosecond. A limit
/// stays as it is where that takes too little to tell, or cannot be run here. An Error where the
/// problem has no longer the test that it was measured by.
Result<TimeLimit> limit_here(Bench& bench, const Problem& problem, const CarriedLimit& carried);

/// Whether a machine is so unlike the one that measured a limit that verdicts near it may differ,
/// though it was scaled: a machine is not as much slower in every kind of work.
bool is_far(double machine_ratio);

}  // namespace judge
