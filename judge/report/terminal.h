#pragma once

#include <string>
#include <string_view>

#include "model/report.h"
#include "report/screen.h"

namespace judge {

/// The report for a person at the keyboard: the verdict in words, what went wrong where it may be
/// shown, and what was measured. How it grows comes after it (report/growth.h): that takes longer
/// to find out. Colour repeats what words and signs say already.
///
/// Nothing that came from the solution can send control sequences to the terminal.
std::string to_terminal(const Report& report, const TerminalStyle& style);

/// Its two parts: what came out, and the figures, the solution and the notes.
std::string verdict_page(const Report& report, const TerminalStyle& style);
std::string measured_rows(const Report& report, const TerminalStyle& style);

/// " on test 7 of 15: "ties go by name" (hidden)"; empty when the verdict is not a test's.
std::string place_of_failure(const Report& report);

/// What went wrong on a test, as far as it may be shown.
std::string failure_rows(const FailureReport& failure, const TerminalStyle& style);

/// "✗", or what says it in ASCII.
std::string_view mark_of(const TerminalStyle& style, Verdict verdict);

/// Where the solution is from, and how it was compiled.
std::string solution_row(const std::string& solution, const std::string& problem,
                         const CompileReport& compile, const TerminalStyle& style);

/// The first of the compiler's messages, each with the line that it points to. Not wrapped, and at
/// the left edge: the places can then be clicked on.
std::string compiler_messages(const std::vector<CompilerMessage>& messages,
                              const TerminalStyle& style);

}  // namespace judge
