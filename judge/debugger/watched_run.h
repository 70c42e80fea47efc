#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "os/worker.h"

namespace judge {

/// A program together with what watches over it, such as valgrind or ThreadSanitizer, which wants
/// files of its own.
struct WatchedRun {
    std::vector<std::string> arguments;    ///< The first is a path.
    std::vector<std::string> environment;  ///< Beside the usual.
    std::string folder;                    ///< Where it may write.
    std::vector<Stream> streams;           ///< But for standard error.
};

/// Runs it in a compiler's sandbox, where it may also read the system's libraries and its own maps.
/// What it wrote to standard error, however it ended.
Result<std::string> run_watched(Worker& worker, WatchedRun run);

}  // namespace judge
