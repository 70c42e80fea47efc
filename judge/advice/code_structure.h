#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace judge {

/// A statement, or the head of a loop or a condition, and where it stands.
struct CodeStatement {
    int first_line = 0, last_line = 0;  ///< From 1.
    int loops = 0;                      ///< Of the same function that it is repeated by.
    int function = -1;                  ///< Its index in `functions`; -1 outside of them.
};

/// A function, or a lambda with a name, that is defined in the text.
struct CodeFunction {
    std::string name;
    std::string parameters;            ///< As they are written, on one line.
    std::vector<int> calls_to_itself;  ///< The line of each, from 1.
    std::string own_name;              ///< As it calls itself: "self" for `self(self, i + 1)`.
    bool loops_over_itself = false;    ///< One of these calls is in a loop.

    /// Whether one call leads to several.
    bool branches() const { return calls_to_itself.size() > 1 || loops_over_itself; }
};

/// What can be seen of C++ by its keywords and brackets alone. Macros and unusual declarations can
/// mislead it; it serves the wording of hints, and nothing is concluded from it.
struct CodeStructure {
    /// The source's, with comments and the contents of literals blanked out; columns stay.
    std::vector<std::string> lines;
    std::vector<CodeStatement> statements;
    std::vector<CodeFunction> functions;

    /// The smallest statement with that line; nullptr when there is none.
    const CodeStatement* at_line(int line) const;
};

CodeStructure read_structure(std::string_view source);

}  // namespace judge
