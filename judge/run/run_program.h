#pragma once

#include <chrono>
#include <string>
#include <vector>

#include "base/result.h"
#include "base/units.h"
#include "model/run_result.h"
#include "os/descriptor.h"
#include "os/worker.h"

namespace judge {

/// What one run may use before it is stopped. The verdict's limits may be lower.
struct RunLimits {
    std::chrono::nanoseconds cpu{};
    std::chrono::nanoseconds idle{};  ///< Waiting in all, without using or wanting a processor.
    Bytes memory;
    Bytes output;  ///< Of each file and stream it writes.
    int threads = 1;
};

/// How a program gets its input and gives its answer.
enum class Channel {
    standard,  ///< Standard input and output, as program problems do.
    harness,   ///< Descriptors of their own (support/harness.h); what is printed is for debugging.
};

struct RunRequest {
    std::vector<std::string> arguments;    ///< After the program's name.
    std::vector<std::string> environment;  ///< "NAME=value"; it has no other variables.
    Channel channel = Channel::harness;
    int input = -1;               ///< Open for reading, at its start.
    std::vector<Stream> further;  ///< Streams beside the usual ones.
    RunLimits limits;
    bool reproducible = false;  ///< As in Launch: the same addresses in every run.
    /// Built with -fsanitize=address,undefined and linked dynamically: it may read the system's
    /// libraries, and has no limit of address space. Its memory limit is to leave room for what
    /// the sanitizers keep.
    bool sanitized = false;
};

/// How it ended and what it left.
struct RunOutput {
    RunResult result;
    Descriptor answer;  ///< What it wrote; stands at its end.
    Descriptor prints;  ///< What it printed for debugging.
    std::string told;   ///< The lines of support/runtime.cpp: a solution's word, not a proof.
};

/// Runs `program` once as `request` says, to its end or its limits; not at all when its global
/// variables alone are larger than its memory limit. An Error means that the judge could not start
/// or watch it; a program that crashes or runs out of time is a RunOutput like any other.
Result<RunOutput> run_program(Worker& worker, const Program& program, const RunRequest& request);

}  // namespace judge
