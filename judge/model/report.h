#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "base/units.h"
#include "model/growth_report.h"
#include "model/verdict.h"

namespace judge {

/// One message of the compiler, in the user's terms.
struct CompilerMessage {
    enum class Level { error, warning, note };
    Level level = Level::error;
    std::string file;  ///< As the user named it; empty when it belongs to no file of theirs.
    int line = 0;      ///< 0 when unknown.
    int column = 0;    ///< From 1, in bytes.
    std::string text;

    /// Whether it was found in the judge's own text behind the solution: something before it has
    /// spoilt that.
    bool behind_solution = false;

    std::string source{};  ///< The line that it points to, for people; empty when unknown.
};

struct CompileReport {
    bool ok = false;
    bool cached = false;
    std::chrono::nanoseconds wall{};
    std::vector<CompilerMessage> messages;
};

/// A program that belongs to no problem: only how it grows is asked for.
struct ProgramReport {
    std::string program;  ///< The file, as the user named it.
    CompileReport compile;
    ComplexityReport complexity;
};

/// One call of a class problem's test.
struct CallReport {
    std::size_t number = 0;  ///< 0 for the constructor.
    std::string call;        ///< In the notation of model/notation.h.
    std::string expected;    ///< Empty for what returns nothing.
    std::optional<std::string> returned;
    bool right = true;  ///< As far as one call alone can tell.
};

/// The calls of a class problem's test, and those of them that say the most.
struct CallsReport {
    std::size_t count = 0;  ///< 0 in the other modes, and where they are withheld.
    std::vector<CallReport> shown;
};

/// What one test came to.
struct CaseReport {
    std::string name;
    bool hidden = true;
    Verdict verdict = Verdict::skipped;
    std::optional<std::chrono::nanoseconds> cpu, wall;  ///< Empty when the test did not run.
    std::optional<Bytes> peak_memory;
    std::string reason;    ///< In words, safe for hidden tests: "killed by SIGSEGV".
    bool stopped = false;  ///< The judge ended it: to its own end it would have used more.
    bool rerun = false;    ///< Little over the limit at first, and measured again.

    bool own = false;  ///< The user's own input.

    /// What it was and what came of it, for tests that are not hidden; empty where it did not run.
    /// A program's output is what it returned, and what it wrote to standard error what it printed.
    std::optional<std::string> input, returned, prints;
    CallsReport calls;
};

/// The first failing test, as far as it may be shown.
struct FailureReport {
    std::string test;
    std::string note;    ///< The author's word on the test.
    std::string reason;  ///< Always shown.

    /// Withheld (empty) for hidden tests unless revealed.
    std::optional<std::string> input, expected, actual, difference, prints;
    CallsReport calls;  ///< Those around what went wrong.
};

/// Everything a renderer shows of one judged submission: renderers are pure functions of it.
struct Report {
    std::string problem;  ///< Slug.
    std::string title;
    std::string problem_folder;   ///< As the user would name it; empty for an installed problem.
    std::string solution;         ///< The file, as the user named it.
    bool prints_answers = false;  ///< Its answer is what it prints.
    Verdict verdict = Verdict::judge_error;
    CompileReport compile;
    std::vector<CaseReport> cases;  ///< In test order.
    std::chrono::nanoseconds time_limit{};
    std::optional<double> machine_ratio;  ///< See TimeLimit.
    Bytes memory_limit;
    ComplexityReport complexity;
    std::optional<GrowthEstimate> estimate;
    std::optional<FailureReport> failure;
    std::vector<std::string> notes;  ///< Sentences for the reader, such as a calibrated limit.

    std::size_t count(Verdict verdict) const;
    std::size_t passed() const { return count(Verdict::accepted); }
    std::size_t skipped() const { return count(Verdict::skipped); }
    std::size_t failed() const { return cases.size() - passed() - skipped(); }
};

}  // namespace judge
