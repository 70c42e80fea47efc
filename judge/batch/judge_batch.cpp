#include "batch/judge_batch.h"

#include <fmt/core.h>

#include <algorithm>
#include <map>
#include <mutex>

#include "base/digest.h"
#include "base/text.h"
#include "judging/carried_limit.h"
#include "judging/fairness.h"
#include "judging/make_each.h"
#include "judging/solution_file.h"
#include "os/build_id.h"
#include "os/files.h"
#include "os/machine.h"
#include "report/batch_line.h"

namespace judge {
namespace {

using Clock = std::chrono::steady_clock;

/// A file as far as it can be told without judging it.
struct Job {
    std::string problem;
    BatchSource source;
    std::optional<BatchRow::Failure> failure;
    std::optional<Submission> piped{};  ///< What is no file can be read only once.
};

/// A problem, or why there is none.
struct KnownProblem {
    std::optional<Problem> problem;
    BatchRow::Failure failure{};
    std::optional<CarriedLimit> carried{};
    std::optional<TimeLimit> limit{};  ///< The carried one as it is here.
};

/// All that is wrong, in one line.
BatchRow::Failure failure_of(const Errors& errors) {
    BatchRow::Failure failure{Error::Kind::usage, {}};
    for (const Error& error : errors) {
        if (error.kind == Error::Kind::internal)
            failure.kind = error.kind;
        const std::string place =
            error.where ? fmt::format("{}:{}: ", error.where->file, error.where->line) : "";
        failure.message += (failure.message.empty() ? "" : "; ") + place + error.message;
    }
    return failure;
}

bool was_interrupted(const Errors& errors) {
    return std::ranges::any_of(
        errors, [](const Error& error) { return error.kind == Error::Kind::interrupted; });
}

/// What is the same for all: the judge, by its version, and the build where several have it, and
/// the machine.
BatchSource common_source(const Shard& shard) {
    BatchSource source;
    source.judge = std::string(JUDGE_VERSION) + " " + build_id().substr(0, 12);
    source.machine = machine_name();
    source.shard = shard;
    return source;
}

/// Of what somebody calls a problem, though none can be called so.
constexpr std::size_t longest_name = 64;

Job read_job(const FoundSubmission& found, const BatchSource& source, const std::string& standard) {
    Job job{found.problem, source, {}};
    job.source.path = found.path;
    job.source.who = found.who;
    if (!found.flaw.empty()) {
        job.failure = {Error::Kind::usage, found.flaw};
        return job;
    }
    auto submission = read_submission(found.path, standard);
    if (!submission) {
        job.failure = failure_of(submission.errors());
        return job;
    }
    job.source.digest = digest_of(submission->text);
    if (job.problem.empty())
        job.problem = problem_of(*submission);
    if (!is_slug(job.problem)) {
        job.problem = elide_middle(job.problem, longest_name);
        job.failure = {Error::Kind::usage,
                       fmt::format("`{}` is no problem's name", printable_line(job.problem))};
    }
    if (!is_regular_file(found.path))
        job.piped = *std::move(submission);
    return job;
}

/// As it was read before: memory does not hold all of them meanwhile.
Result<Submission> read_again(const Job& job, const std::string& standard) {
    if (job.piped)
        return *job.piped;
    auto submission = read_submission(job.source.path, standard);
    if (submission && digest_of(submission->text) != job.source.digest)
        return usage_error("it was changed while the batch went on");
    return submission;
}

/// Judges side by side. Each lane has a worker and a thread of its own.
class Batch {
  public:
    Batch(const BatchRequest& request, std::vector<Job> jobs)
        : request_(request), jobs_(std::move(jobs)), rows_(jobs_.size()) {}

    /// Finds the problem of each file.
    Result<Done> load_problems() {
        for (Job& job : jobs_) {
            if (job.failure)
                continue;
            if (!problems_.contains(job.problem))
                problems_.emplace(job.problem, load(job.problem));
            const KnownProblem& known = problems_.at(job.problem);
            if (!known.problem) {
                job.failure = known.failure;
                continue;
            }
            job.source.problem_digest = known.problem->digest;
            if (known.carried)
                job.source.options +=
                    fmt::format(", a limit of {} ns where the yardstick takes {} ns",
                                known.carried->limit.count(), known.carried->cpu.count());
            if (!request_.found)
                continue;
            const auto submission = read_again(job, request_.standard);
            if (!submission)
                continue;  // It is told when it is to be judged.
            if (const auto taken = request_.found(job.source, *known.problem, submission->text);
                !taken)
                return taken;
        }
        return Done{};
    }

    void take_known(const std::vector<BatchRow>& known) {
        std::map<std::string, const BatchRow*> by_path;
        for (const BatchRow& row : known)
            by_path[row.source.path] = &row;
        for (std::size_t i = 0; i < jobs_.size(); ++i) {
            const auto found = by_path.find(jobs_[i].source.path);
            if (found != by_path.end() && is_current(*found->second, jobs_[i])) {
                rows_[i] = *found->second;
                ++done_;
            }
        }
    }

    /// Makes the tests of what is left to judge, with the whole machine, since time limits are
    /// measured here.
    Result<Done> prepare(Bench& bench) {
        std::map<std::string, std::optional<BatchRow::Failure>> failures;
        for (std::size_t i = 0; i < jobs_.size(); ++i) {
            Job& job = jobs_[i];
            if (rows_[i] || job.failure)
                continue;
            const auto [failure, is_new] = failures.try_emplace(job.problem);
            if (is_new) {
                const auto made = prepare(bench, problems_.at(job.problem));
                if (!made && was_interrupted(made.errors()))
                    return made.errors();
                if (!made)
                    failure->second = failure_of(made.errors());
            }
            job.failure = failure->second;
        }
        return Done{};
    }

    Result<std::vector<BatchRow>> run(Bench& bench) {
        show_ = bench.show;
        begin_ = Clock::now();
        each_lane(bench, jobs_.size(), [&](Bench& lane, std::size_t i) {
            if (is_wanted() && !rows_[i])
                finish(i, judge(lane, jobs_[i]));
        });
        if (!errors_.empty())
            return errors_;
        std::vector<BatchRow> rows;
        for (std::optional<BatchRow>& row : rows_)
            rows.push_back(*std::move(row));
        return rows;
    }

  private:
    static Result<Done> prepare(Bench& bench, KnownProblem& known) {
        if (!known.carried)
            return prepared_problem(bench, *known.problem).transform([](const auto&) {
                return Done{};
            });
        auto limit = limit_here(bench, *known.problem, *known.carried);
        if (!limit)
            return limit.errors();
        if (limit->limit != known.carried->limit && is_far(*limit->machine_ratio))
            bench.say(fmt::format(
                "{}: this machine takes {:g} times as long as {}, which measured the time "
                "limit: it is {} here instead of {}, and verdicts near it may differ",
                known.problem->slug, *limit->machine_ratio, known.carried->machine,
                to_text(limit->limit), to_text(known.carried->limit)));
        known.limit = *std::move(limit);
        return Done{};
    }

    KnownProblem load(const std::string& slug) {
        auto problem = request_.load(slug);
        if (!problem)
            return {{}, failure_of(problem.errors())};
        const auto limit = request_.limit(*problem);
        if (!limit)
            return {{}, failure_of(limit.errors())};
        return {*std::move(problem), {}, *limit};
    }

    /// Failures of the judge's, or of who called it, are tried again.
    static bool is_current(const BatchRow& row, const Job& job) {
        return !row.error && exit_status(row) < 2 && row.problem == job.problem &&
               row.source.who == job.source.who && row.source.digest == job.source.digest &&
               row.source.problem_digest == job.source.problem_digest &&
               row.source.options == job.source.options &&
               row.source.growth_required == job.source.growth_required &&
               row.source.judge == job.source.judge;
    }

    Result<BatchRow> judge(Bench& lane, const Job& job) {
        if (job.failure)
            return batch_row(job.source, job.problem, *job.failure);
        const KnownProblem& known = problems_.at(job.problem);
        const auto submission = read_again(job, request_.standard);
        if (!submission)
            return batch_row(job.source, job.problem, failure_of(submission.errors()));
        JudgingOptions options;
        options.complexity = request_.growth;
        options.time_limit = known.limit;
        const auto attempt = [&] {
            auto judged = judge_submission(lane, *known.problem, *submission, options);
            if (judged)
                if (const auto grown = complete_growth(lane, *known.problem, *submission, *judged);
                    !grown)
                    return Result<Judged>(grown.errors());
            return judged;
        };
        auto judged = attempt();
        if (judged ? judged->report.verdict == Verdict::judge_error
                   : !was_interrupted(judged.errors()))
            judged = attempt();
        if (judged)
            return batch_row(job.source, judged->report);
        if (was_interrupted(judged.errors()))
            return judged.errors();
        return batch_row(job.source, job.problem, failure_of(judged.errors()));
    }

    bool is_wanted() {
        const std::lock_guard lock(mutex_);
        return errors_.empty();
    }

    void finish(std::size_t i, Result<BatchRow> row) {
        const std::lock_guard lock(mutex_);
        if (!errors_.empty())
            return;
        auto kept = std::move(row).and_then(request_.judged);
        if (!kept) {
            errors_ = kept.errors();
            return;
        }
        failed_ += exit_status(*kept) == 0 ? 0 : 1;
        rows_[i] = *std::move(kept);
        ++done_;
        ++new_;
        show_({fmt::format("judging, {} not accepted, about {} left,", failed_, left()), done_,
               rows_.size()});
    }

    std::string left() const {
        const auto each = (Clock::now() - begin_) / new_;
        return to_text(std::chrono::ceil<std::chrono::seconds>(each * (rows_.size() - done_)));
    }

    const BatchRequest& request_;
    std::vector<Job> jobs_;
    std::map<std::string, KnownProblem> problems_;
    std::function<void(const Progress&)> show_;
    Clock::time_point begin_;

    std::mutex mutex_;  ///< Guards what follows.
    std::vector<std::optional<BatchRow>> rows_;
    std::size_t done_ = 0, new_ = 0, failed_ = 0;
    Errors errors_;
};

}  // namespace

BatchSource batch_source(const Submission& submission, const Problem& problem) {
    BatchSource source = common_source({.files = 1, .all = 1});
    source.options = submission.standard;
    source.path = submission.shown_as;
    source.digest = digest_of(submission.text);
    source.problem_digest = problem.digest;
    return source;
}

Result<std::vector<BatchRow>> judge_batch(Bench& bench, const BatchRequest& request) {
    std::vector<Job> jobs;
    BatchSource source = common_source(request.shard);
    source.options = request.standard + (request.growth ? ", growth" : "");
    source.growth_required = request.growth_required;
    for (const FoundSubmission& found : request.files)
        jobs.push_back(read_job(found, source, request.standard));
    Batch batch(request, std::move(jobs));
    if (const auto loaded = batch.load_problems(); !loaded)
        return loaded.errors();
    if (request.known != nullptr)
        batch.take_known(*request.known);
    if (const auto prepared = batch.prepare(bench); !prepared)
        return prepared.errors();
    return batch.run(bench);
}

}  // namespace judge
