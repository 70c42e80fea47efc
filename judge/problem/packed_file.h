#pragma once

#include <string>
#include <vector>

#include "model/problem.h"

namespace judge {

/// What the problem file of a pack says beside what the problem's own does.
struct PackedParts {
    /// A test whose input and answer are the files NAME.in and NAME.ans in the problem's folder.
    struct Test {
        std::string name, file;
    };
    std::chrono::nanoseconds time_limit{};
    std::vector<std::string> samples;  ///< As YAML, with their answers: see written_test.
    std::vector<Test> tests;
};

/// The problem.yaml of a pack: what is asked, how inputs and answers are checked, limits, and where
/// the tests lie. What tells how to solve it is left out: hints, names that it is known by, topics,
/// the wanted complexity with all that is for measuring it, generators, comments. `text` is the
/// problem's own file, without mistakes.
std::string packed_problem_file(const Problem& problem, const std::string& text,
                                const PackedParts& parts);

}  // namespace judge
