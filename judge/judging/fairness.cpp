#include "judging/fairness.h"

#include <algorithm>
#include <filesystem>

#include "judging/build_jobs.h"
#include "judging/calibrate.h"
#include "judging/make_each.h"
#include "judging/prepare.h"
#include "judging/problem_record.h"
#include "judging/programs.h"
#include "judging/run_test.h"

namespace judge {
namespace {

/// At most this share for an accepted solution, at least that for one that is too slow.
constexpr double most_accepted = 0.6;
constexpr double least_slow = 1.5;

/// The programs of a problem that its limit has to do with.
struct JudgedPrograms {
    ProblemPrograms problem;
    std::vector<const StatedSolution*> judged;  ///< Accepted ones first.
    std::vector<Program> executables;           ///< Of those.
};

std::vector<const StatedSolution*> stated(const Problem& problem, Verdict verdict) {
    std::vector<const StatedSolution*> solutions;
    for (const StatedSolution& solution : problem.solutions)
        if (solution.verdict == verdict)
            solutions.push_back(&solution);
    return solutions;
}

/// What is built beside the problem's tool and reference.
struct WantedPrograms {
    bool calibrating = true;
    bool judged = false;
};

Result<JudgedPrograms> build_judged(Bench& bench, const Problem& problem,
                                    const WantedPrograms& wanted) {
    JudgedPrograms programs;
    BuildJobs jobs;
    const auto add = [&](const StatedSolution& solution, Program& place) {
        jobs.add(
            [&](Worker& worker) { return build_stated_solution(bench, worker, problem, solution); },
            place);
    };
    jobs.add([&](Worker& worker) { return build_tool(bench, worker, problem); },
             programs.problem.tool);
    if (has_reference(problem))
        add(reference_of(problem), programs.problem.reference);
    if (wanted.calibrating)
        add_calibrating(jobs, bench, problem, programs.problem.calibrating);
    if (wanted.judged)
        for (const Verdict verdict : {Verdict::accepted, Verdict::time_limit_exceeded})
            for (const StatedSolution* solution : stated(problem, verdict))
                programs.judged.push_back(solution);
    programs.executables.resize(programs.judged.size());
    for (std::size_t i = 0; i < programs.judged.size(); ++i)
        add(*programs.judged[i], programs.executables[i]);
    if (const auto built = jobs.run(bench); !built)
        return built.errors();
    return programs;
}

}  // namespace

bool LimitShare::is_fair() const {
    return stated == Verdict::accepted ? share <= most_accepted : share >= least_slow;
}

Result<LimitShare> measure_share(Worker& worker, const Problem& problem,
                                 const StatedSolution& solution, const Program& program,
                                 const PreparedProblem& prepared) {
    LimitShare share;
    share.solution = std::filesystem::path(solution.path).filename().string();
    share.stated = solution.verdict;
    const std::chrono::nanoseconds limit = prepared.time_limit.limit;
    for (auto test = prepared.tests.rbegin(); test != prepared.tests.rend() && !share.stopped;
         ++test) {
        const auto run = run_test(worker, problem, program, *test, slow_enough * limit);
        if (!run)
            return run.errors();
        share.stopped = run->result.end == RunResult::End::cpu_limit;
        // One that crashed, or had to wait, might have taken longer.
        const bool measured = share.stopped || run->result.end == RunResult::End::exited;
        if (share.test.empty() || (measured && run->result.cpu > share.cpu)) {
            share.test = test->name;
            share.cpu = run->result.cpu;
        }
    }
    share.share = static_cast<double>(share.cpu.count()) / static_cast<double>(limit.count());
    return share;
}

Result<PreparedProblem> prepared_problem(Bench& bench, const Problem& problem) {
    auto prepared = find_prepared(bench, problem);
    if (prepared && !drop_damaged(bench, problem, *prepared))
        return std::move(*prepared);
    const auto record = record_for_limit(bench, problem);
    const auto programs = build_judged(bench, problem, {.calibrating = !record});
    if (!programs)
        return programs.errors();
    return prepare_problem(bench, problem, programs->problem, record);
}

Result<Fairness> measure_fairness(Bench& bench, const Problem& problem) {
    const auto programs = build_judged(bench, problem, {.judged = true});
    if (!programs)
        return programs.errors();
    auto prepared = find_prepared(bench, problem);
    if (prepared) {
        if (const auto done = calibrate_again(bench, problem, programs->problem, *prepared); !done)
            return done.errors();
    } else {
        auto made = prepare_problem(bench, problem, programs->problem);
        if (!made)
            return made.errors();
        prepared = std::move(*made);
    }

    auto shares = make_each(bench, "running the problem's own solutions", programs->judged.size(),
                            [&](Worker& worker, std::size_t i) {
                                return measure_share(worker, problem, *programs->judged[i],
                                                     programs->executables[i], *prepared);
                            });
    if (!shares)
        return shares.errors();
    return Fairness{prepared->time_limit, *std::move(shares)};
}

}  // namespace judge
