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
    int column = 0;
    std::string text;
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

/// What one test came to.
struct CaseReport {
    std::string name;
    bool hidden = true;
    Verdict verdict = Verdict::skipped;
    std::optional<std::chrono::nanoseconds> cpu, wall;  ///< Empty when the test did not run.
    std::optional<Bytes> peak_memory;
    std::string reason;  ///< In words, safe for hidden tests: "killed by SIGSEGV".
    bool rerun = false;  ///< Near the limit: measured again beside the reference.
};

/// The first failing test, as far as it may be shown.
struct FailureReport {
    std::string test;
    std::string note;    ///< The author's word on the test.
    std::string reason;  ///< Always shown.

    /// Withheld (empty) for hidden tests unless revealed.
    std::optional<std::string> input, expected, actual, difference, prints;
};

/// Everything a renderer shows of one judged submission: renderers are pure functions of it.
struct Report {
    std::string problem;  ///< Slug.
    std::string title;
    std::string problem_folder;  ///< As the user would name it; empty for an installed problem.
    std::string solution;        ///< The file, as the user named it.
    Verdict verdict = Verdict::judge_error;
    CompileReport compile;
    std::vector<CaseReport> cases;  ///< In test order.
    std::chrono::nanoseconds time_limit{};
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
