#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "os/worker.h"

namespace judge {

/// valgrind, where it is installed.
struct Memcheck {
    std::string path;  ///< Absolute.
};
std::optional<Memcheck> find_memcheck();

/// Where a program first depended on what nothing was ever written to. Lines are of the solution's
/// text; 0: it was not in the solution.
struct UnsetRead {
    int line = 0;
    int made = 0;  ///< Where the memory was allocated; a variable's place is not told.
};

/// Runs a program that was built for Purpose::memcheck and lies at `program`, below `folder`, with
/// these streams, within a compiler's sandbox. `source` is the name of the solution's text in
/// debugging information. Nothing where valgrind finds no such thing, or cannot run here.
Result<std::optional<UnsetRead>> find_unset_read(Worker& worker, const Memcheck& memcheck,
                                                 const std::string& folder,
                                                 const std::string& program,
                                                 const std::string& source,
                                                 std::vector<Stream> streams);

}  // namespace judge
