#pragma once

#include <string>

#include "model/problem.h"

namespace judge {

/// A problem as `show` prints it: statement, signature, samples, constraints and limits. Not its
/// topics, hints or intended complexity, which give the technique away.
std::string problem_page(const Problem& problem);

}  // namespace judge
