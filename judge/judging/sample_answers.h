#pragma once

#include "base/result.h"
#include "judging/judging.h"
#include "model/problem.h"

namespace judge {

/// Whether a sample states no answer.
bool lacks_sample_answers(const Problem& problem);

/// Has the reference answer the samples that state no answer, as it does wherever they are judged.
/// An Error: the problem's C++ does not compile, or fails.
Result<Done> answer_samples(Bench& bench, Problem& problem);

}  // namespace judge
