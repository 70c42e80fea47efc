#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/report.h"

namespace judge {

/// How the compiler's names of files translate to the user's.
struct SourceNames {
    std::string solution;        ///< As given to the compiler; empty when there is none.
    std::string folder;          ///< Of the user's file, with a slash at its end.
    std::string shown_as;        ///< The user's file, as they named it.
    std::string support_folder;  ///< Its files are the judge's.
};

/// The compiler's and the linker's text (English, without source lines) in the user's terms:
///
/// - An error in the user's files, or in one named by a #line, stands where it is.
/// - One in a library's or the judge's file moves to the innermost line of the user's from which
///   the template at fault was required; without one it keeps no place.
/// - Warnings and notes stay where they are in the user's files, and go otherwise.
///
/// At most 20 messages, no two alike. A `static_assert` keeps its text whole.
///
/// The text is read rather than GCC's JSON, because that (as of GCC 12) leaves out "required from
/// here" and is lost as a whole when the compiler is killed.
std::vector<CompilerMessage> read_messages(std::string_view diagnostics, const SourceNames& names);

/// What the linker says, one message for each symbol; nothing in text without linker errors.
std::vector<CompilerMessage> read_linker_messages(std::string_view diagnostics);

/// Whether it warns of a function that has to return something and may not: what then happens is
/// anything.
bool tells_missing_return(const CompilerMessage& message);

std::size_t count_errors(const std::vector<CompilerMessage>& messages);

}  // namespace judge
