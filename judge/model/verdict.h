#pragma once

#include <optional>
#include <string_view>

namespace judge {

/// What the judge concludes of a test or of a submission. What the kernel saw is a RunResult.
enum class Verdict {
    accepted,
    wrong_answer,
    time_limit_exceeded,
    idle_limit_exceeded,  ///< Wall time passed without CPU use.
    memory_limit_exceeded,
    output_limit_exceeded,
    runtime_error,
    security_violation,
    compile_error,
    judge_error,  ///< Never the solution's fault.
    skipped,      ///< Of a test only: not run.
};

/// Whether a test was run and not passed.
bool is_failure(Verdict verdict);

/// "Wrong Answer".
std::string_view title(Verdict verdict);

/// "wrong-answer": the spelling of reports and of `// verdict:` lines.
std::string_view kebab(Verdict verdict);
std::optional<Verdict> parse_verdict(std::string_view kebab_text);

}  // namespace judge
