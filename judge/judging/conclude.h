#pragma once

#include <optional>
#include <string>

#include "judging/sanitizer_report.h"
#include "model/problem.h"
#include "model/verdict.h"
#include "run/run_program.h"

namespace judge {

/// What a run alone tells, before its answer is looked at: `accepted` means no more than that it
/// ended well within its limits.
struct Conclusion {
    Verdict verdict = Verdict::accepted;
    std::string reason;  ///< In words; safe to show for hidden tests.
    std::string detail;  ///< What the solution itself said, such as an exception's what() or a
                         ///< file's name. Not for hidden tests.
    std::optional<SanitizerReport> sanitizer = {};  ///< Of a program that was built with them.
};

/// The reason, and what the solution said.
std::string in_words(const Conclusion& conclusion);

/// Two limits broken at once: memory before output before time.
Conclusion conclude(const RunOutput& run, const Limits& limits,
                    std::chrono::nanoseconds time_limit);

/// What the sanitizers say of a run that was made with them, if they found something.
std::optional<SanitizerReport> sanitizer_report(const RunOutput& run);

/// By the limits at which the run was stopped.
Conclusion conclude(const RunOutput& run, const RunLimits& limits);

}  // namespace judge
