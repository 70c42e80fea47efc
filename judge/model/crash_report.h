#pragma once

#include <string>
#include <utility>
#include <vector>

namespace judge {

/// A mistake of a solution's that showed when it ran with sanitizers, with what a debugger saw.
struct CrashReport {
    /// A line of the solution that has to do with it.
    struct Place {
        std::string what;  ///< "it was freed here".
        int line = 0;
        std::string source;
    };

    std::string what;  ///< In words: "reads element 5 of 3".
    int line = 0;      ///< Of the solution; 0 where it is not known.
    std::string source;
    std::string function;  ///< The innermost of the solution's; empty where it is not known.
    std::vector<std::pair<std::string, std::string>> values;  ///< Of variables that the line names.
    std::vector<Place> places;
};

}  // namespace judge
