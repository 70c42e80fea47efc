#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "judging/prepare.h"

namespace judge {

/// One input to make: an entry of the problem file, or one of the repetitions of its generator.
struct TestJob {
    const TestSpec* spec = nullptr;
    int repetition = 0;
    int generator = -1;  ///< Which generator call of the problem's tool; -1: the input is given.
    std::string name;
    std::string stem;  ///< Path of the files to make, without ".in" and ".ans".
};

/// All inputs of these entries, in their order, to be made in `folder`.
std::vector<TestJob> test_jobs(const std::vector<TestSpec>& specs, const std::string& folder);

/// Makes a test's input and answer. An input that breaks a constraint, a generator or a reference
/// that fails, and an answer worked out by hand that the reference does not give are Errors at the
/// place of the entry.
Result<PreparedTest> produce_test(Worker& worker, const Problem& problem,
                                  const ProblemPrograms& programs, const TestJob& job);

}  // namespace judge
