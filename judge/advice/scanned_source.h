#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace judge {

/// One line of a comment, without what marks it as such.
struct CommentLine {
    std::string text;
    bool own_line = false;  ///< No code stands before it.
};

/// A look at C++ text. It knows comments and literals, and is no parser: macros can mislead it.
struct ScannedSource {
    std::vector<CommentLine> comments;

    /// The source's lines with comments and the contents of literals blanked out; columns stay.
    std::vector<std::string> code;
};

ScannedSource scan_source(std::string_view source);

}  // namespace judge
