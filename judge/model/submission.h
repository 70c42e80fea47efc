#pragma once

#include <string>

namespace judge {

/// What people's `g++` says without a word about it (GCC 11 to 15: gnu++17; courses, contests and
/// interviews: gnu++20).
inline constexpr const char* default_standard = "gnu++20";

/// A solution as it was when it was read. Nothing reads its file again: the compiler, the claims,
/// the caches and the history all get this text, whatever is saved meanwhile.
struct Submission {
    std::string folder;    ///< Absolute; searched for quoted includes. That of its file, or the
                           ///< current one for a text that came through a pipe.
    std::string shown_as;  ///< As the user named it: in messages, and what `__FILE__` says.
    std::string text;
    std::string standard = default_standard;  ///< As `-std=` takes it.
};

}  // namespace judge
