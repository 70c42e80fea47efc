#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "base/result.h"
#include "judging/judging.h"
#include "model/problem.h"
#include "model/submission.h"

namespace judge {

/// A program with one mistake, to be found and repaired.
struct FaultyProgram {
    /// "solutions/forgets-ties.cpp", or "mutant boundary 217-218 <=" of the reference: tells one
    /// from another of the same problem, and gives the mistake away.
    std::string origin;
    std::string text;  ///< Without comments.
};

/// A wrong solution of the problem's that is near to an accepted one, else the reference with one
/// small mistake: one that the tests find by its answers or its end, the samples rather not. None
/// of `taken`, origins of earlier ones, as long as there are others. `place` has the name and
/// folder that the file will have. An Error where nothing was found.
Result<FaultyProgram> choose_faulty_program(Bench& bench, const Problem& problem,
                                            const Submission& place,
                                            const std::vector<std::string>& taken);

/// How many lines of a program differ from the accepted solution that is nearest to it.
std::size_t smallest_known_repair(const Problem& problem, const std::string& text);

}  // namespace judge
