#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "judging/judging.h"
#include "judging/problem_tool.h"
#include "model/problem.h"
#include "model/problem_record.h"
#include "model/time_limit.h"
#include "os/files.h"

namespace judge {

/// A test that can be run: its input and its expected answer are files.
struct PreparedTest {
    std::string name;
    bool hidden = true;
    std::string note;
    std::string input_path, answer_path;
    Bytes input_size;
    std::vector<long long> sizes;  ///< As the problem counts them; empty where it does not.
    std::chrono::nanoseconds reference_cpu{};  ///< What the reference took for it.
    std::string input_digest, answer_digest;   ///< Of the files, as they were made; else empty.
    bool own = false;                          ///< The user's own input.
};

/// The files of a test; an internal Error when one is not as it was made.
Result<Descriptor> open_input(const PreparedTest& test);
Result<Descriptor> open_answer(const PreparedTest& test);

/// A problem's tests, in the order in which they are run: samples as written, then by growing
/// size of input.
struct PreparedProblem {
    std::vector<PreparedTest> tests;
    TimeLimit time_limit;  ///< Stated by the problem, else calibrated here.

    /// Where the files lie when they are not kept in the cache.
    std::optional<TemporaryFolder> home;
};

/// Under which what is made of a problem is kept: by its files, and the compiler with its
/// libraries.
std::string prepared_key(const Bench& bench, const Problem& problem);

/// The tests as an earlier run left them in the cache; nothing when the problem or the judge has
/// changed since.
std::optional<PreparedProblem> find_prepared(const Bench& bench, const Problem& problem);

/// Takes tests out of the cache of which a file is lost or damaged; whether that was so.
bool drop_damaged(const Bench& bench, const Problem& problem, const PreparedProblem& prepared);

/// A solution that its author states to be accepted.
struct AcceptedProgram {
    std::string path;
    Program executable;
};

/// Open programs of the problem's own.
struct ProblemPrograms {
    ProblemTool tool;
    Program reference;
    std::vector<AcceptedProgram> calibrating;  ///< See calibrating_solutions; none with a record.
};

/// Makes every input, checks it against the constraints, has the reference answer it, compares
/// that with the answers worked out by hand, and calibrates the time limit: by the `record`, if it
/// is of these tests (record_for_limit), else by the calibrating programs. Keeps all that in the
/// cache. Everything wrong with the problem is reported at once, in file order.
Result<PreparedProblem> prepare_problem(Bench& bench, const Problem& problem,
                                        const ProblemPrograms& programs,
                                        const std::optional<ProblemRecord>& record = {});

/// Measures the time limit of a problem that is prepared once more, and keeps what comes out.
Result<Done> calibrate_again(Bench& bench, const Problem& problem, const ProblemPrograms& programs,
                             PreparedProblem& prepared);

/// As prepare_problem, for a user's own inputs, in a folder of their own.
Result<PreparedProblem> prepare_inputs(Bench& bench, const Problem& problem,
                                       const ProblemPrograms& programs,
                                       const std::vector<TestSpec>& inputs);

}  // namespace judge
