#pragma once

#include <optional>
#include <string>
#include <vector>

namespace judge {

/// A place in a text file. Lines and columns count from 1; columns count bytes.
struct SourceSpot {
    std::string file;  ///< As the user would name it.
    int line = 0;
    int column = 0;
    int length = 1;    ///< How many bytes the caret underlines, at least 1.
    std::string text;  ///< The whole source line, without its line break; empty when unknown.
};

/// Why the judge could not do its own work. What the user's program did
/// (wrong answer, crash, does not compile) is never an Error: see Verdict.
///
/// Callers fill in facts; only report/diagnostic.cpp turns them into text.
struct Error {
    /// Whose business it is; decides the exit status.
    enum class Kind {
        usage,        ///< Bad options or a bad problem file: the user can mend it (exit 2).
        internal,     ///< The machine or the judge failed: no compiler, no space (exit 3).
        interrupted,  ///< Ctrl-C or a termination signal (exit 130).
    };

    std::string message;              ///< Lower case, no full stop: "unknown key `time_limt`".
    std::optional<SourceSpot> where;  ///< Set for everything read from a file.
    std::string help;                 ///< What to do next; empty when nothing useful can be said.
    Kind kind = Kind::usage;
};

/// All that is wrong with one thing, in the order in which a reader meets it. Never empty when it
/// is the failure of a Result.
using Errors = std::vector<Error>;

inline Error internal_error(std::string message, std::string help = {}) {
    return {std::move(message), {}, std::move(help), Error::Kind::internal};
}

inline Error usage_error(std::string message, std::string help = {}) {
    return {std::move(message), {}, std::move(help), Error::Kind::usage};
}

}  // namespace judge
