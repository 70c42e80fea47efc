#pragma once

#include <string>

#include "base/error.h"
#include "report/screen.h"

namespace judge {

/// An Error for people, in whole lines:
///
///     error: unknown key `time_limt`
///       --> problems/two-sum/problem.yaml:7:3
///        |
///      7 |   time_limt: 2s
///        |   ^^^^^^^^^
///     help: did you mean `time_limit`?
///
/// The source line is left out where it is not known, line and column where the place is a file.
/// Foreign text in it is shown, whatever it holds.
/// `heading` may be "warning" for what is less than an error.
std::string diagnostic(const Error& error, const TerminalStyle& style,
                       std::string_view heading = "error");

/// All of them, with an empty line between two.
std::string diagnostics(const Errors& errors, const TerminalStyle& style);

/// Two rows: a source line behind its number, and carets below the place.
std::string source_rows(const SourceSpot& where, const TerminalStyle& style);

}  // namespace judge
