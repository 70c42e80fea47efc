#pragma once

#include <chrono>

#include "base/result.h"
#include "judging/prepare.h"

namespace judge {

/// The CPU time that a submission may use on one test on this machine: twice that of the slowest
/// accepted solution on its slowest test (the ICPC rule, Problem Package Format 2025-09,
/// `ac_to_time_limit`), and no less than a floor below which a measurement says little.
///
/// `tests` know what the reference needed; the other accepted solutions are run here.
Result<std::chrono::nanoseconds> calibrate_time_limit(Bench& bench, const Problem& problem,
                                                      const ProblemPrograms& programs,
                                                      const std::vector<PreparedTest>& tests);

}  // namespace judge
