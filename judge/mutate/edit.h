#pragma once

#include <string>

#include "mutate/source.h"

namespace judge::mutate {

/// One small mistake: the bytes `from` are replaced by `text`.
struct Edit {
    /// What stands at `whole`, and so how both versions can stand side by side in one program.
    enum class Form {
        expression,  ///< `(c ? (edited) : (as it was))`.
        statement,   ///< `{ if (c) { edited } else { as it was } }`.
        insertion,   ///< `if (c) { text }`, before the statement.
    };
    const char* kind = "";  ///< "boundary".
    Form form = Form::expression;
    Range whole;  ///< The expression, or the statement with its semicolon.
    Range from;   ///< Inside of it.
    std::string text;
};

/// Each edit as one line of JSON: `kind`, `form`, `begin`, `end`, `from`, `to`, `text`; before them
/// one with `line` and `complaint` for each of the parser's errors.
std::string to_lines(const Source& source, const std::vector<Edit>& edits);

/// All edits of a solution, in the order of the text.
std::vector<Edit> find_edits(const Source& source);

}  // namespace judge::mutate
