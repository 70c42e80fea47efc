#pragma once

#include <string>

namespace judge {

/// A file that is to be judged, and what is known of it before it is read.
struct FoundSubmission {
    std::string path;          ///< As it was named, from the current folder; without "./".
    std::string problem;       ///< Empty: the file says it (judging/solution_file.h).
    std::string who, attempt;  ///< Empty where nobody says.
    std::string flaw;          ///< Why it is not to be read; empty where it may.
};

}  // namespace judge
