#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "base/result.h"
#include "build/build.h"
#include "build/cache.h"
#include "model/problem.h"
#include "model/report.h"
#include "model/submission.h"
#include "model/time_limit.h"
#include "os/worker.h"

namespace judge {

/// What is going on, for a person who waits: "compiling", "tests" 12 of 40.
struct Progress {
    std::string phase;
    std::size_t done = 0;
    std::size_t total = 0;  ///< 0 when the phase has no steps.
};

/// What judging works with: the machine's side of it. One for the life of the process.
struct Bench {
    Compiler compiler;
    BuildCache cache;  ///< Of builds and of generated tests.
    std::string support_folder;
    Workers workers;
    std::function<void(const Progress&)> show = [](const Progress&) {};
    std::function<void(const std::string&)> say = [](const std::string&) {
    };  ///< Warnings and news.
};

/// Which tests are run, and how much is said of them.
struct JudgingOptions {
    bool samples_only = false;            ///< `run`.
    bool own_only = false;                ///< Only what is the user's.
    std::vector<TestSpec> own_tests;      ///< The user's, before the samples; never hidden.
    std::vector<TestSpec> inputs;         ///< The same, after the samples, and always shown.
    std::vector<std::string> tests;       ///< Names to which the tests are narrowed; empty: all.
    bool all = false;                     ///< Goes on after a time limit exceeded.
    bool complexity = true;               ///< Measures how the solution grows.
    bool reveal = false;                  ///< Shows hidden inputs and answers.
    std::string save_input;               ///< A new file for the failing test's input; empty: none.
    std::optional<TimeLimit> time_limit;  ///< Given from outside (--limits).
};

/// A submission with its verdict. How it grows is still to be measured, if that was asked for.
class Judged {
  public:
    struct Growth;
    explicit Judged(Report report, std::unique_ptr<Growth> growth = nullptr);
    Judged(Judged&&) noexcept;
    Judged& operator=(Judged&&) noexcept;
    ~Judged();

    Report report;
    std::unique_ptr<Growth> growth;  ///< What measuring needs; null when nothing is left to do.
};

/// Judges one submission: prepares the problem's tests, builds, runs, checks, concludes.
/// An Error means that the judge or the problem is at fault, never the solution.
Result<Judged> judge_submission(Bench& bench, const Problem& problem, const Submission& submission,
                                const JudgingOptions& options);

/// Measures how a judged submission grows, if that was asked for, and completes its report. It can
/// take as long as judging. An Error: the judge was interrupted.
Result<Done> complete_growth(Bench& bench, const Problem& problem, const Submission& submission,
                             Judged& judged);

}  // namespace judge
