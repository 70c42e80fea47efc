#pragma once

#include <optional>
#include <string>

#include "model/crash_report.h"
#include "model/report.h"
#include "model/stress_report.h"

namespace judge {

/// The report as one JSON object with a final line break, for programs. Its keys are a promise:
/// every key stands in every report, keys are only ever added, and what was not measured or is
/// withheld is null.
///
/// Bytes that are not UTF-8 (JSON cannot hold them) become U+FFFD.
std::string to_json(const Report& report);

/// The same of a search for an input on which a solution fails.
std::string to_json(const StressReport& report);

/// The same with `crash`: what went wrong in the solution on that input, or null.
std::string to_json(const StressReport& report, const std::optional<CrashReport>& crash);

/// The same for a program of its own: `program`, `compile` and `complexity`.
std::string to_json(const ProgramReport& report);

}  // namespace judge
