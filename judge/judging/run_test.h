#pragma once

#include <chrono>
#include <string>
#include <vector>

#include "base/result.h"
#include "judging/prepare.h"
#include "run/run_program.h"

namespace judge {

/// How solutions to this problem get their input.
Channel channel_of(const Problem& problem);

/// Runs a solution once as `request` says, in as many processes as its input wants (run_calls.h).
Result<RunOutput> run_solution(Worker& worker, const Problem& problem, const Program& program,
                               const RunRequest& request);

/// The same on an open input. It is stopped at `cpu`, and at the problem's other limits.
Result<RunOutput> run_on(Worker& worker, const Problem& problem, const Program& program,
                         const Descriptor& input, std::chrono::nanoseconds cpu,
                         std::vector<std::string> environment = {});

/// The same on a test.
Result<RunOutput> run_test(Worker& worker, const Problem& problem, const Program& program,
                           const PreparedTest& test, std::chrono::nanoseconds cpu,
                           std::vector<std::string> environment = {});

}  // namespace judge
