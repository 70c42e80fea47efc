#pragma once

#include <string>

#include "model/problem.h"
#include "report/screen.h"

namespace judge {

/// A problem as `show` prints it: statement, signature, samples, constraints, sizes and limits. Not
/// its topics and hints, which give the technique away, and its intended complexity only to
/// `spoil`.
std::string problem_page(const Problem& problem, const TerminalStyle& style, bool spoil);

}  // namespace judge
