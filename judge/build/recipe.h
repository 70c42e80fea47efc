#pragma once

#include <string>
#include <vector>

#include "build/build.h"

namespace judge {

/// How a program of one purpose is made.
struct Recipe {
    /// Arguments with which the prelude and all that includes it are compiled; GCC refuses a
    /// precompiled header that was made with others.
    std::vector<std::string> language;

    /// Further arguments for the program alone: with them, too, GCC takes the precompiled header.
    std::vector<std::string> own = {};

    /// Arguments for what is linked into every program.
    std::vector<std::string> object_language;
    std::vector<std::string> objects;  ///< Their sources, absolute.

    std::string prelude;    ///< The header that is precompiled, absolute.
    std::string link_file;  ///< Holds further arguments for the linker.
};

Recipe recipe_for(const BuildRequest& request);

/// Where the solution's text lies below the folder of a build, alone, so that none of our files is
/// found by a quoted include.
inline constexpr const char* solution_copy = "solution/solution.cpp";

/// As GCC names it in messages when it is included from the command line.
inline constexpr const char* solution_copy_name = "./solution/solution.cpp";

/// The name that the solution's text has in debugging information.
inline constexpr const char* solution_in_debug_info = "/solution";

}  // namespace judge
