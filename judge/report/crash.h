#pragma once

#include <string>

#include "model/crash_report.h"
#include "report/screen.h"

namespace judge {

/// The line of the solution where it went wrong, why, and what its variables held.
std::string crash_rows(const CrashReport& crash, const TerminalStyle& style);

}  // namespace judge
