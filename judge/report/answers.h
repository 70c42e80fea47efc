#pragma once

#include <string>
#include <vector>

#include "report/terminal.h"

namespace judge {

/// A class problem's calls, one a row, each with what it should return and, where it did not, what
/// it returned. It reads as the notation of inputs does, so that it can be copied into a file.
std::string call_rows(const CallsReport& calls, const TerminalStyle& style);

/// What a run on the user's own inputs came to and, where everything passed, what the samples did:
/// a few short lines for each. Without hidden tests only: with them nobody looks for it.
std::string answer_rows(const Report& report, const TerminalStyle& style);

}  // namespace judge
