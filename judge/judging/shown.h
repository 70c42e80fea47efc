#pragma once

#include <string>
#include <vector>

#include "judging/prepare.h"
#include "model/problem.h"
#include "model/report.h"

namespace judge {

// Inputs, answers and prints as a report holds them: cut in the middle where they are long, so that
// nobody could take what is left for the whole. Of tests that may be shown, that is.

/// The beginning and the end of an open file.
std::string shown_content(int descriptor);

/// A test's input in the notation of model/notation.h, and its expected answer.
std::string shown_input(const Problem& problem, const PreparedTest& test);
std::string shown_answer(const PreparedTest& test);

/// A class problem's calls: the constructor and, around the first answer that is not as expected, a
/// few more; the first few where all are. Empty in the other modes. `answer` is an open file, or
/// -1.
CallsReport shown_calls(const Problem& problem, const PreparedTest& test, int answer);

}  // namespace judge
