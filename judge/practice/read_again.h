#pragma once

#include "base/result.h"
#include "judging/judging.h"
#include "model/problem.h"
#include "model/remarks.h"
#include "model/submission.h"

namespace judge {

/// Has the compiler read a solution that it compiled before once more, with all its warnings and
/// with nothing before it, as it would be compiled elsewhere, and clang-tidy where it is installed:
/// the warnings that are worth reading, and the headers that only the judge includes.
Result<Remarks> read_again(Bench& bench, const Problem& problem, const Submission& submission);

}  // namespace judge
