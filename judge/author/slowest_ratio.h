#pragma once

#include <optional>

#include "author/verification.h"
#include "model/problem_record.h"

namespace judge {

/// How much slower than the reference the slowest accepted solution is, each on the test that takes
/// it longest: the least of runs that take turns, alone. Nothing where the problem states its
/// limit, or the reference takes too little to be a measure and the limit is not the least there is
/// anyway.
Result<std::optional<SlowestRatio>> measure_slowest_ratio(const Verification& verification);

}  // namespace judge
