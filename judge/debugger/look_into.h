#pragma once

#include <map>
#include <optional>
#include <string>

#include "base/result.h"
#include "os/worker.h"

namespace judge {

/// The debugger of this machine.
struct Debugger {
    std::string path;  ///< Absolute.
};

/// gdb on the PATH; nothing where it is not installed.
std::optional<Debugger> find_debugger();

/// Where in the solution a process ended, and what was there.
struct Frames {
    std::string function;                       ///< Of the solution, the innermost.
    int line = 0;                               ///< In the solution's text; from 1.
    std::map<std::string, std::string> values;  ///< Of variables that the line can name.
    std::string called;  ///< What the line had called, of the library; empty: nothing.
    std::map<std::string, std::string> arguments;  ///< Of that; of a method, "this" is its object.
    int outer_line = 0;  ///< Where the solution had called that function; 0: nowhere,
    std::map<std::string, std::string> outer_values;  ///< and what could be named there.
    int depth = 0;  ///< How often that function was in the middle of itself, up to some thousands.
};

/// Has the debugger look at the image of a process (support/debugging/image.cpp) that ran the
/// program at `program`, both below `folder`, within a compiler's sandbox. Nothing where it finds
/// nothing of the solution there.
Result<std::optional<Frames>> look_into(Worker& worker, const Debugger& debugger,
                                        const std::string& folder, const std::string& program,
                                        const std::string& image, const std::string& script);

}  // namespace judge
