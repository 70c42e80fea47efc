#include "judging/run_tests.h"

#include <algorithm>
#include <limits>
#include <mutex>

#include "check/check.h"
#include "judging/calibrate.h"
#include "judging/compare.h"
#include "judging/conclude.h"
#include "judging/run_test.h"
#include "judging/shown.h"
#include "os/files.h"

namespace judge {
namespace {

using std::chrono::nanoseconds;

/// The share of the time limit below which the machine may be at fault: one on which others compute
/// too makes a run take up to a third more.
constexpr double near_below = 1.35;
constexpr int repetitions = 3;

nanoseconds share(nanoseconds limit, double part) {
    return nanoseconds(static_cast<std::int64_t>(static_cast<double>(limit.count()) * part));
}

/// Over the limit, but it may be the machine's fault. (One below it is never measured again: a run
/// can take more than its due, not less.)
bool is_near(const RunResult& result, nanoseconds limit) {
    return result.end != RunResult::End::cpu_limit && result.cpu > limit &&
           result.cpu < share(limit, near_below);
}

/// Whether the judge ended it: it would have used more.
bool was_stopped(const RunResult& result) {
    return result.end != RunResult::End::exited && result.end != RunResult::End::signalled;
}

/// Tests lie in the judge's own files: that one cannot be read is no fault of the user's.
Errors lost_files(Errors errors) {
    for (Error& error : errors)
        if (error.kind == Error::Kind::usage) {
            error.kind = Error::Kind::internal;
            error.help = "if the cache was cleaned meanwhile, try again";
        }
    return errors;
}

class TestRunner {
  public:
    TestRunner(Bench& bench, const Problem& problem, const RunPlan& plan)
        : bench_(bench), problem_(problem), plan_(plan), outcomes_(plan.tests.size()) {
        for (std::size_t i = 0; i < outcomes_.size(); ++i) {
            outcomes_[i].test = plan.tests[i];
            outcomes_[i].report = not_run(*plan.tests[i]);
        }
    }

    Result<std::vector<TestOutcome>> run() {
        bench_.workers.each(outcomes_.size(), [&](Worker& worker, std::size_t i) {
            if (is_wanted(i))
                finish(i, run_once(worker, i));
        });
        for (std::size_t i = 0; i < outcomes_.size() && errors_.empty(); ++i)
            if (near_[i] && is_wanted(i))
                bench_.workers.alone([&] { measure_again(i); });
        if (!errors_.empty())
            return errors_;
        if (!plan_.all)
            for (std::size_t i = 0; i < outcomes_.size(); ++i)
                if (i > first_too_slow_)
                    skip(outcomes_[i]);
        return std::move(outcomes_);
    }

  private:
    bool is_wanted(std::size_t i) {
        const std::lock_guard lock(mutex_);
        return errors_.empty() && (plan_.all || i < first_too_slow_);
    }

    Result<RunOutput> run_solution(Worker& worker, std::size_t i) {
        return run_test(worker, problem_, *plan_.solution, *plan_.tests[i],
                        share(plan_.time_limit, plan_.stopped_at));
    }

    /// Runs and judges test `i` by itself; nothing is known of other tests here.
    Result<TestOutcome> run_once(Worker& worker, std::size_t i) {
        return run_solution(worker, i).and_then(
            [&](RunOutput run) { return judged(worker, i, std::move(run), plan_.time_limit); });
    }

    Result<TestOutcome> judged(Worker& worker, std::size_t i, RunOutput run, nanoseconds limit) {
        const PreparedTest& test = *plan_.tests[i];
        TestOutcome outcome;
        outcome.test = &test;
        outcome.report = not_run(test);
        outcome.report.verdict = Verdict::accepted;
        if (run.result.has_run()) {
            outcome.report.cpu = run.result.cpu;
            outcome.report.wall = run.result.wall;
            outcome.report.peak_memory = run.result.peak_memory;
            outcome.report.stopped = was_stopped(run.result);
        }
        const Conclusion end = conclude(run, problem_.limits, limit);
        outcome.report.verdict = end.verdict;
        outcome.report.reason = end.reason;
        outcome.detail = end.detail;
        if (end.verdict == Verdict::accepted) {
            const auto compared = compare_answer(worker, problem_, *plan_.tool, test, run.answer);
            if (!compared)
                return compared.errors();
            outcome.report.verdict = compared->verdict;
            outcome.detail = compared->broken.empty() ? compared->reason : "";
            if (compared->verdict == Verdict::wrong_answer)
                outcome.report.reason =
                    compared->broken.empty() ? "the answer is wrong" : compared->broken;
            if (compared->verdict == Verdict::judge_error)
                outcome.report.reason = "the problem's checker failed";
            const bool no_answer =
                channel_of(problem_) == Channel::harness && size_of(run.answer.number()).count == 0;
            if (no_answer) {
                outcome.report.verdict = Verdict::runtime_error;
                outcome.report.reason = "the program ended before it returned an answer";
                outcome.detail.clear();
            }
        }
        if (!test.hidden)
            show(outcome.report, test, run);
        outcome.output = std::move(run);
        return outcome;
    }

    void finish(std::size_t i, Result<TestOutcome> outcome) {
        const std::lock_guard lock(mutex_);
        if (!outcome) {
            if (errors_.empty())
                errors_ = lost_files(outcome.errors());
            return;
        }
        const RunResult& result = outcome->output->result;
        near_[i] = is_near(result, plan_.time_limit);
        outcomes_[i] = std::move(*outcome);
        if (outcomes_[i].report.verdict == Verdict::time_limit_exceeded && !near_[i])
            first_too_slow_ = std::min(first_too_slow_, i);
        if (near_[i])
            outcomes_[i].output.reset();  // Nothing is decided yet.
        else
            keep_first_failure(i);
        bench_.show({"running the tests", ++done_, outcomes_.size()});
    }

    /// Outputs can be large: only what the report may show is kept.
    void keep_first_failure(std::size_t i) {
        if (outcomes_[i].report.verdict == Verdict::accepted || i > first_failure_) {
            outcomes_[i].output.reset();
            return;
        }
        if (first_failure_ != none)
            outcomes_[first_failure_].output.reset();
        first_failure_ = i;
    }

    /// What set the limit, run now: a machine that is slower than it was then gives more time, and
    /// one that is faster does not take back what was promised. `pace` keeps the least so far.
    Result<nanoseconds> limit_now(Worker& worker, nanoseconds& pace) {
        const std::optional<Pacemaker>& pacemaker = plan_.pacemaker;
        if (!pacemaker || pacemaker->cpu < shortest_pace)
            return plan_.time_limit;
        if (!pace_program_) {
            auto built = pacemaker->build(worker);
            if (!built)
                return built.errors();
            pace_program_ = std::move(*built);
        }
        const auto run =
            run_test(worker, problem_, pace_program_, *pacemaker->test, plan_.time_limit);
        if (!run)
            return run.errors();
        pace = std::min(pace, run->result.cpu);
        return share(plan_.time_limit,
                     std::max(1.0, static_cast<double>(pace.count()) /
                                       static_cast<double>(pacemaker->cpu.count())));
    }

    /// The least CPU time of several runs alone decides, as soon as it is below the limit.
    void measure_again(std::size_t i) {
        Worker& worker = bench_.workers.first();
        std::optional<RunOutput> best;
        nanoseconds pace = nanoseconds::max();
        nanoseconds limit = plan_.time_limit;
        for (int repetition = 0; repetition < repetitions && (!best || best->result.cpu > limit);
             ++repetition) {
            auto run = run_solution(worker, i);
            if (!run) {
                errors_ = run.errors();
                return;
            }
            if (!best || run->result.cpu < best->result.cpu)
                best = std::move(*run);
            const auto now = limit_now(worker, pace);
            if (!now) {
                errors_ = now.errors();
                return;
            }
            limit = *now;
        }
        auto outcome = judged(worker, i, std::move(*best), limit);
        if (!outcome) {
            errors_ = outcome.errors();
            return;
        }
        outcome->report.rerun = true;
        outcomes_[i] = std::move(*outcome);
        keep_first_failure(i);
        if (outcomes_[i].report.verdict == Verdict::time_limit_exceeded)
            first_too_slow_ = std::min(first_too_slow_, i);
    }

    static void skip(TestOutcome& outcome) {
        outcome.report = not_run(*outcome.test);
        outcome.output.reset();
    }

    static CaseReport not_run(const PreparedTest& test) {
        CaseReport report;
        report.name = test.name;
        report.hidden = test.hidden;
        report.own = test.own;
        return report;
    }

    void show(CaseReport& report, const PreparedTest& test, const RunOutput& run) const {
        report.input = shown_input(problem_, test);
        report.returned = answer_in_words(problem_.interface, shown_content(run.answer.number()));
        report.prints = shown_content(run.prints.number());
        report.calls = shown_calls(problem_, test, run.answer.number());
    }

    static constexpr std::size_t none = std::numeric_limits<std::size_t>::max();

    Bench& bench_;
    const Problem& problem_;
    const RunPlan& plan_;
    std::vector<TestOutcome> outcomes_;
    std::vector<char> near_ = std::vector<char>(outcomes_.size());
    Program pace_program_;  ///< Built when it is needed first.

    std::mutex mutex_;  ///< Guards what follows, and the outcomes.
    std::size_t first_too_slow_ = none;
    std::size_t first_failure_ = none;
    std::size_t done_ = 0;
    Errors errors_;
};

}  // namespace

Result<std::vector<TestOutcome>> run_tests(Bench& bench, const Problem& problem,
                                           const RunPlan& plan) {
    return TestRunner(bench, problem, plan).run();
}

}  // namespace judge
