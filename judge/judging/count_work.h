#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/result.h"
#include "complexity/ladder.h"
#include "debug_info/line_map.h"
#include "os/descriptor.h"
#include "run/run_program.h"

namespace judge {

/// A solution that was built to have its work counted (support/counting/).
struct CountingProgram {
    Program executable;
    LineMap lines;
};

/// One run to count.
struct CountRequest {
    Channel channel = Channel::harness;
    int input = -1;
    std::vector<std::string> arguments, environment;
    bool calls = false;  ///< The input is one of a class: see run_calls.h.
    bool whole = false;  ///< All of main is counted, unless the program itself says what.
    std::uint64_t most_units = 0;
};

/// Runs the program once, in the sandbox, and counts its work; of several processes it is added up,
/// and of their space the most counts. The sizes of the sample are left to
/// the caller. A program that fails is a result; an Error means that the judge could not run it.
Result<Counted> count_work(Worker& worker, const CountingProgram& program,
                           const CountRequest& request);

}  // namespace judge
