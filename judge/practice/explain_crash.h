#pragma once

#include <optional>
#include <string>

#include "base/result.h"
#include "judging/judging.h"
#include "model/crash_report.h"
#include "model/problem.h"
#include "model/submission.h"

namespace judge {

/// Runs a solution once more on an input, as it travels, built to have its mistakes told, within
/// the sandbox. Nothing where none shows. `with_values`: also what the variables held, which tells
/// of the input.
Result<std::optional<CrashReport>> explain_crash(Bench& bench, const Problem& problem,
                                                 const Submission& submission,
                                                 const Descriptor& input, bool with_values);

}  // namespace judge
