#pragma once

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "base/error.h"
#include "model/problem_record.h"
#include "model/verdict.h"

namespace judge {

/// Something that an author should change in a problem.
struct Finding {
    enum class Severity {
        error,    ///< The problem would judge somebody wrongly, or says what is not so.
        warning,  ///< It may be meant so.
    };
    Severity severity = Severity::error;
    std::string message;              ///< Lower case, no full stop, as in an Error.
    std::optional<SourceSpot> where;  ///< Where it is to be changed.
    std::string help;
};

/// What one check of a problem came to.
struct CheckReport {
    std::string name;  ///< "time limit".
    std::chrono::nanoseconds wall{};
    bool ran = false;                ///< Not: what it stands on has failed.
    std::vector<std::string> facts;  ///< What was found out, each in a few words: "49 tests".
    std::vector<Finding> findings;

    std::size_t count(Finding::Severity severity) const;
    void error(std::string message, std::optional<SourceSpot> where = {}, std::string help = {});
    void warning(std::string message, std::optional<SourceSpot> where = {}, std::string help = {});
};

/// One of the problem's solutions on each of its tests.
struct MatrixRow {
    std::string solution;  ///< Its path below `solutions/`.
    Verdict stated = Verdict::accepted;
    Verdict got = Verdict::skipped;
    std::vector<Verdict> tests;  ///< In the matrix' order; empty where it did not compile.
};

/// Which tests catch which solutions.
struct TestMatrix {
    std::vector<std::string> tests;
    std::vector<MatrixRow> rows;
};

/// A problem as `judge verify` found it. Renderers are pure functions of it.
struct VerifyReport {
    std::string problem;              ///< Slug.
    std::vector<CheckReport> checks;  ///< In the order in which they were made.
    TestMatrix matrix;
    TestMatrix others;  ///< Other people's solutions, of which nothing is stated; often none.
    bool kept = false;  ///< Found out earlier, and nothing has changed since.
    std::optional<ProblemRecord> record;  ///< What is worth keeping; none of what fails early.

    std::size_t count(Finding::Severity severity) const;
};

}  // namespace judge
