#pragma once

#include <chrono>
#include <functional>
#include <optional>
#include <vector>

#include "base/result.h"
#include "judging/build_jobs.h"
#include "judging/prepare.h"
#include "model/run_result.h"
#include "model/time_limit.h"

namespace judge {

/// The CPU time that a submission may use on one test on this machine: `limits.factor` times what
/// the slowest accepted solution takes for its slowest test, and no less than half a second. How a
/// solution grows is told by counting; the limit stops what is of a higher order, and lets people's
/// second most common ways pass. (Contests, with tuned references, take a factor of 2: Problem
/// Package Format 2025-09, `ac_to_time_limit`.)
///
/// `tests` know what the reference took; the `calibrating` programs are run here. One that fails a
/// test is left out: who asks for the problem's mistakes is told by the solution's verdict.
Result<TimeLimit> calibrate_time_limit(Bench& bench, const Problem& problem,
                                       const ProblemPrograms& programs,
                                       const std::vector<AcceptedProgram>& calibrating,
                                       const std::vector<PreparedTest>& tests);

/// The same from the reference alone and how much slower the slowest is elsewhere. Nothing where
/// no test has the name that it speaks of.
Result<std::optional<TimeLimit>> time_limit_by_ratio(Bench& bench, const Problem& problem,
                                                     const ProblemPrograms& programs,
                                                     const std::vector<PreparedTest>& tests,
                                                     const SlowestRatio& slowest);

/// Whose times set the limit beside the reference's: the accepted solutions that are marked as the
/// slowest, or all where none is. None where the problem states its limit.
std::vector<const StatedSolution*> calibrating_solutions(const Problem& problem);

/// Has their programs built, each into a place of its own.
void add_calibrating(BuildJobs& jobs, Bench& bench, const Problem& problem,
                     std::vector<AcceptedProgram>& programs);

/// Whether that is so of this solution.
bool sets_limit(const Problem& problem, const StatedSolution& solution);

/// The least limit that is calibrated: below it, a measurement says little.
inline constexpr std::chrono::nanoseconds floor_limit = std::chrono::milliseconds(500);

/// What takes less cannot tell how fast a machine is: a tenth and more of it is starting.
inline constexpr std::chrono::nanoseconds shortest_pace = std::chrono::milliseconds(10);

/// What a run takes, as the least of several.
struct LeastTime {
    std::chrono::nanoseconds cpu{};
    bool busy = false;  ///< Others took the processors in most runs.
};

/// The least of a first run, which others ran beside, and of runs alone, one after another, until
/// `enough` of them had a processor to themselves, or five more were made. `run_once` makes one.
Result<LeastTime> least_time(std::chrono::nanoseconds in_company,
                             const std::function<Result<RunResult>()>& run_once, int enough = 2);

}  // namespace judge
