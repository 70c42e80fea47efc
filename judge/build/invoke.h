#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "build/build.h"

namespace judge {

/// What one run of the compiler came to.
struct Compilation {
    bool ok = false;
    std::string diagnostics;             ///< What it wrote to standard output and error.
    std::optional<std::string> stopped;  ///< Why it did not come to an end of its own, in words.
    std::chrono::nanoseconds cpu{};
    bool limited = false;  ///< It failed where this machine gives it less than it may have.
};

/// Runs the compiler in `folder`, where its temporary files go as well, with limits. The source is
/// untrusted work: a macro bomb ends as a Compilation that was stopped, and beside the compiler's
/// own files and `folder` it can read `readable` only. An Error: it could not be run, or the disk
/// is full.
Result<Compilation> invoke_compiler(const Compiler& compiler, Worker& worker,
                                    const std::string& folder, std::vector<std::string> arguments,
                                    std::vector<std::string> readable,
                                    std::chrono::nanoseconds cpu_limit);

}  // namespace judge
