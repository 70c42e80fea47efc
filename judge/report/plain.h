#pragma once

#include <optional>
#include <string>

#include "model/crash_report.h"
#include "model/growth_report.h"
#include "model/report.h"
#include "model/stress_report.h"
#include "report/screen.h"

namespace judge {

// Messages for editors, one a line, each with all of its place: "FILE:LINE:COLUMN: error: text",
// or "warning", or "note" for what is no complaint. What has no place of its own stands at 1:1. No
// more of a hidden test is told than on the terminal.

/// The verdict, at the line that goes wrong where that is known: that of `crash`, or the one that
/// grows too fast. What does not compile is all that is told then.
std::string plain_verdict(const Report& report, const std::optional<CrashReport>& crash,
                          const TerminalStyle& style);

/// Where it grows faster than was wanted.
std::string plain_growth(const Report& report, const TerminalStyle& style);

/// The smallest input that was found on which it fails, and why.
std::string plain_failure(const StressReport& found, const std::optional<CrashReport>& crash,
                          const TerminalStyle& style);

}  // namespace judge
