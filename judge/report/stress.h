#pragma once

#include <string>

#include "model/crash_report.h"
#include "model/stress_report.h"
#include "report/screen.h"

namespace judge {

/// What trying a solution on many inputs came to, for a person: the smallest input on which it
/// fails, to be looked at and to be pasted, or on how many it does not.
///
/// `crash` is what went wrong in the solution on it, where that is known.
std::string stress_page(const StressReport& report, const TerminalStyle& style,
                        const CrashReport* crash = nullptr);

}  // namespace judge
