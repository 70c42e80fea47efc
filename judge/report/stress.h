#pragma once

#include <string>

#include "model/stress_report.h"
#include "report/screen.h"

namespace judge {

/// What trying a solution on many inputs came to, for a person: the smallest input on which it
/// fails, to be looked at and to be pasted, or on how many it does not.
std::string stress_page(const StressReport& report, const TerminalStyle& style);

}  // namespace judge
