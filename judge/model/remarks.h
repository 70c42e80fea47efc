#pragma once

#include <string>
#include <vector>

namespace judge {

/// What can be said of a solution's text, beside its verdict.
struct Remarks {
    struct Warning {
        int line = 0;
        std::string text;    ///< In a sentence.
        std::string source;  ///< The line.
    };
    /// A header that the text needs and does not include, and a name for which it does.
    struct MissingHeader {
        std::string header, name;
    };
    std::vector<Warning> warnings;  ///< The weightiest first; few.
    std::vector<MissingHeader> missing;
};

}  // namespace judge
