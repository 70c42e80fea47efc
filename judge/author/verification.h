#pragma once

#include <optional>
#include <string>
#include <vector>

#include "author/verify.h"
#include "judging/prepare.h"
#include "judging/run_tests.h"
#include "model/problem.h"

namespace judge {

/// One of the problem's own solutions, built once and run once on each test: whatever else asks
/// for it reads it here.
struct VerifiedSolution {
    const StatedSolution* stated = nullptr;
    std::string name;   ///< Below `solutions/`.
    BuildResult built;  ///< Its report says whether it compiles.
    std::vector<TestOutcome> outcomes;
    Verdict got = Verdict::skipped;
};

/// What the checks of one problem share. Each stands on what those before it made.
/// The problem's own programs, built to have their mistakes told by ASan and UBSan.
struct SanitizedBuilds {
    BuildResult tool, reference;
};

struct Verification {
    /// How far the problem holds.
    enum class Stage { nothing, loaded, built, prepared, judged };

    Bench& bench;
    const VerifyRequest& request;
    VerifyReport& report;
    Stage stage = Stage::nothing;
    Problem problem{};                          ///< From `loaded` on.
    ProblemPrograms programs{};                 ///< From `built` on, but for calibrating ones.
    SanitizedBuilds sanitized{};                ///< From `built` on.
    Errors why_no_inputs{};                     ///< Of the tool, if it cannot make small inputs.
    std::vector<VerifiedSolution> solutions{};  ///< From `built` on; outcomes from `judged` on.
    PreparedProblem prepared{};                 ///< From `prepared` on.

    /// To run a program on all tests, in the problem's own limits.
    RunPlan plan_for(const Program& solution) const;

    /// A file of the problem as its author would name it.
    std::string shown(const std::string& path) const;

    /// A file of the problem as a whole, or a line of it.
    SourceSpot place(const std::string& path, int line = 0, std::string_view text = {}) const;
};

// Each check finds out one thing; an Error is none of the problem's. Those of kind usage are taken
// for findings of the check.

/// The files can be read and say what they have to.
Result<Done> check_format(Verification& verification, CheckReport& check);

/// What a candidate sees is there.
Result<Done> check_page(Verification& verification, CheckReport& check);

/// The problem's own C++ compiles without a warning.
Result<Done> check_code(Verification& verification, CheckReport& check);

/// Inputs keep to the constraints, and the reference gives the answers worked out by hand.
Result<Done> check_tests(Verification& verification, CheckReport& check);

/// What is no input is refused, and tests reach the bounds.
Result<Done> check_inputs(Verification& verification, CheckReport& check);

/// Tests and answers are the same when they are made once more.
Result<Done> check_repeatable(Verification& verification, CheckReport& check);

/// The problem's own C++ does nothing that ASan or UBSan see.
Result<Done> check_sanitized(Verification& verification, CheckReport& check);

/// The problem's own checker accepts what is right, and refuses what is not.
Result<Done> check_checker(Verification& verification, CheckReport& check);

/// Every solution gets the verdict that it states, and every test is good for something.
Result<Done> check_solutions(Verification& verification, CheckReport& check);

/// Right solutions agree on small inputs that nobody wrote.
Result<Done> check_agreement(Verification& verification, CheckReport& check);

/// The time limit stands well between the solutions that are accepted and those that are too slow.
Result<Done> check_time_limit(Verification& verification, CheckReport& check);

/// Small mistakes in the accepted solutions are caught. Only where that is asked for.
Result<Done> check_mutants(Verification& verification, CheckReport& check);

/// What the tests make of other people's solutions (VerifyRequest::against).
Result<Done> check_against(Verification& verification, CheckReport& check);

/// Solutions grow as they claim, or else as the problem wants.
Result<Done> check_growth(Verification& verification, CheckReport& check);

}  // namespace judge
