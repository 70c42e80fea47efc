#include "batch/judge_batch.h"

#include <fmt/core.h>

#include <algorithm>
#include <map>
#include <mutex>

#include "base/digest.h"
#include "base/text.h"
#include "judging/fairness.h"
#include "judging/make_each.h"
#include "judging/solution_file.h"
#include "os/build_id.h"
#include "os/machine.h"
#include "report/batch_line.h"

namespace judge {
namespace {

using Clock = std::chrono::steady_clock;

/// A file as far as it can be told without judging it.
struct Job {
    Submission submission;
    std::string problem;
    BatchSource source;
    std::optional<BatchRow::Failure> failure;
};

/// A problem, or why there is none.
struct KnownProblem {
    std::optional<Problem> problem;
    std::optional<std::chrono::nanoseconds> limit;
    BatchRow::Failure failure{};
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
BatchSource common_source(const Shard& shard, std::size_t files) {
    BatchSource source;
    source.judge = std::string(JUDGE_VERSION) + " " + build_id().substr(0, 12);
    source.machine = machine_name();
    source.shard = shard;
    source.shard.files = files;
    return source;
}

Job read_job(const FoundSubmission& found, const BatchSource& source, const std::string& standard) {
    Job job{{}, found.problem, source, {}};
    job.source.path = found.path;
    job.source.who = found.who;
    auto submission = read_submission(found.path, standard);
    if (!submission) {
        job.failure = failure_of(submission.errors());
        return job;
    }
    job.submission = *std::move(submission);
    job.source.digest = digest_of(job.submission.text);
    if (job.problem.empty())
        job.problem = problem_of(job.submission);
    return job;
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
            const auto taken = request_.found(job.source, *known.problem, job.submission.text);
            if (!taken)
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
                const auto made = prepared_problem(bench, *problems_.at(job.problem).problem);
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
    KnownProblem load(const std::string& slug) {
        auto problem = request_.load(slug);
        if (!problem)
            return {{}, {}, failure_of(problem.errors())};
        const auto limit = request_.limit(*problem);
        if (!limit)
            return {{}, {}, failure_of(limit.errors())};
        return {*std::move(problem), *limit};
    }

    /// Failures of the judge's, or of who called it, are tried again.
    static bool is_current(const BatchRow& row, const Job& job) {
        return !row.error && exit_status(row) < 2 && row.problem == job.problem &&
               row.source.who == job.source.who && row.source.digest == job.source.digest &&
               row.source.problem_digest == job.source.problem_digest &&
               row.source.judge == job.source.judge;
    }

    Result<BatchRow> judge(Bench& lane, const Job& job) {
        if (job.failure)
            return batch_row(job.source, job.problem, *job.failure);
        const KnownProblem& known = problems_.at(job.problem);
        JudgingOptions options;
        options.complexity = request_.growth;
        options.time_limit = known.limit;
        const auto attempt = [&] {
            auto judged = judge_submission(lane, *known.problem, job.submission, options);
            if (judged)
                if (const auto grown =
                        complete_growth(lane, *known.problem, job.submission, *judged);
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
        const auto kept = row ? request_.judged(*row) : Result<Done>(row.errors());
        if (!kept) {
            errors_ = kept.errors();
            return;
        }
        failed_ += exit_status(*row) == 0 ? 0 : 1;
        rows_[i] = *std::move(row);
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
    BatchSource source = common_source({}, 1);
    source.path = submission.shown_as;
    source.digest = digest_of(submission.text);
    source.problem_digest = problem.digest;
    return source;
}

Result<std::vector<BatchRow>> judge_batch(Bench bench, const BatchRequest& request) {
    std::vector<Job> jobs;
    const BatchSource source = common_source(request.shard, request.files.size());
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
