#pragma once

#include <optional>
#include <string>

#include "base/result.h"
#include "judging/judging.h"
#include "model/crash_report.h"
#include "model/problem.h"
#include "model/submission.h"
#include "model/verdict.h"

namespace judge {

/// What is to be explained.
struct FailedRun {
    const Descriptor& input;   ///< As it travels.
    Verdict verdict;           ///< What came of it.
    bool may_be_shown = true;  ///< Also what the variables held, which tells of the input.
};

/// Runs a solution once more, built to have its mistakes told, within the sandbox: where in it is
/// the mistake, or where it is when its time or its memory is over. Nothing where that does not
/// show.
Result<std::optional<CrashReport>> explain_crash(Bench& bench, const Problem& problem,
                                                 const Submission& submission,
                                                 const FailedRun& failed);

}  // namespace judge
