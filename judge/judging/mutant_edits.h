#pragma once

#include "base/result.h"
#include "judging/judging.h"
#include "model/problem.h"
#include "model/submission.h"
#include "mutants/edit.h"

namespace judge {

/// Whether this judge was built with the parser that finds them.
bool knows_mutants();

/// The small mistakes that could have been made in a solution. An Error: the parser could not be
/// run.
Result<EditList> mutant_edits(Bench& bench, Worker& worker, const Problem& problem,
                              const Submission& submission);

}  // namespace judge
