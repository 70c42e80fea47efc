#pragma once

#include <string>

#include "base/result.h"
#include "model/problem.h"
#include "model/submission.h"

namespace judge {

/// An input with the right answer, as they travel.
struct InputAndAnswer {
    std::string input, answer;
};

/// A program of its own that plain g++ compiles: the solution, and a `main` that gives it this
/// input, prints what comes of it beside what is expected, and returns 1 where they differ. With
/// `own_lines`, debuggers and compilers take the solution's lines for those of its file.
/// Where other answers may be right too, it returns 0 and says so instead: the problem's own check
/// is not part of it.
Result<std::string> standalone_program(const Problem& problem, const Submission& solution,
                                       const InputAndAnswer& test, bool own_lines);

/// Whether the problem's check may take another answer than the one that is known.
bool has_other_answers(const Problem& problem);

}  // namespace judge
