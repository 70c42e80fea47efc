#include "judging/stress_solution.h"

#include <fmt/core.h>

#include "base/text.h"
#include "judging/build_jobs.h"
#include "judging/failure.h"
#include "judging/prepare.h"
#include "judging/programs.h"
#include "judging/run_tests.h"
#include "judging/search_failure.h"
#include "model/written_test.h"
#include "os/files.h"

namespace judge {
namespace {

using std::chrono_literals::operator""s;

/// Where the problem states none and was never prepared. What is tried is small: who takes longer
/// will not end.
constexpr std::chrono::nanoseconds usual_time_limit = 2s;

struct StressPrograms {
    BuildResult solution;
    Program answers;
    ProblemTool tool;
};

Result<Program> build_against(Bench& bench, Worker& worker, const Problem& problem,
                              const Submission& against) {
    auto built = build_solution(bench, worker, problem, against);
    if (!built)
        return built.errors();
    if (!built->report.ok)
        return compile_errors(built->report, against.shown_as);
    return std::move(built->executable);
}

Result<StressPrograms> build_programs_to_stress(Bench& bench, const Problem& problem,
                                                const Submission& submission,
                                                const StressOptions& options) {
    if (!options.against && !has_reference(problem))
        return usage_error(problem.slug + " has no solution to stress against",
                           "give one of yours: `--against FILE`");
    StressPrograms programs;
    BuildJobs jobs;
    jobs.add([&](Worker& worker) { return build_solution(bench, worker, problem, submission); },
             programs.solution);
    jobs.add(
        [&](Worker& worker) {
            return options.against
                       ? build_against(bench, worker, problem, *options.against)
                       : build_stated_solution(bench, worker, problem, reference_of(problem));
        },
        programs.answers);
    jobs.add([&](Worker& worker) { return build_making_tool(bench, worker, problem); },
             programs.tool);
    if (const auto built = jobs.run(bench); !built)
        return built.errors();
    return programs;
}

std::chrono::nanoseconds time_limit_for(const Bench& bench, const Problem& problem) {
    if (problem.limits.time)
        return *problem.limits.time;
    const auto prepared = find_prepared(bench, problem);
    return prepared ? prepared->time_limit.limit : usual_time_limit;
}

/// Runs the solution on what was found once more, as on any test, and describes what happens.
Result<Done> describe(Bench& bench, const Problem& problem, const StressPrograms& programs,
                      std::chrono::nanoseconds time_limit, const SearchFailure& found,
                      StressReport& report) {
    auto home = TemporaryFolder::make();
    if (!home)
        return home.errors();
    PreparedTest test;
    test.name = "found by stress";
    test.hidden = false;
    test.input_path = home->path() + "/found.in";
    test.answer_path = home->path() + "/found.ans";
    test.own = true;
    if (const auto written = write_file(test.input_path, found.input); !written)
        return written.errors();
    if (const auto written = write_file(test.answer_path, found.answer); !written)
        return written.errors();
    RunPlan plan;
    plan.solution = &programs.solution.executable;
    plan.tool = &programs.tool;
    plan.tests = {&test};
    plan.time_limit = time_limit;
    const auto outcomes = run_tests(bench, problem, plan);
    if (!outcomes)
        return outcomes.errors();
    const TestOutcome& outcome = outcomes->front();
    report.verdict = found.verdict;
    report.failure = describe_failure(problem, outcome, true);
    if (outcome.report.verdict != found.verdict) {
        report.notes.push_back(
            "it does not fail each time: run once more on this input, it did not");
        report.failure->reason = "the answer differs from one run to the next";
    }
    return Done{};
}

}  // namespace

Result<StressReport> stress_solution(Bench& bench, const Problem& problem,
                                     const Submission& submission, const StressOptions& options) {
    StressReport report;
    report.problem = problem.slug;
    report.solution = submission.shown_as;
    report.against = options.against ? options.against->shown_as : "";
    auto programs = build_programs_to_stress(bench, problem, submission, options);
    if (!programs)
        return programs.errors();
    report.compile = programs->solution.report;
    if (!report.compile.ok) {
        report.verdict = Verdict::compile_error;
        return report;
    }
    SearchPlan plan;
    const std::chrono::nanoseconds time_limit = time_limit_for(bench, problem);
    plan.solutions = {{&programs->solution.executable, time_limit, false}};
    plan.answers = &programs->answers;
    plan.tool = &programs->tool;
    plan.to_be_changed = options.to_be_changed;
    plan.time = options.time;
    plan.shrinking = options.only_whether ? std::chrono::nanoseconds::zero() : options.time;
    plan.inputs = options.inputs;
    plan.seed = options.seed;
    const auto found = search_failure(bench, problem, plan);
    if (!found)
        return found.errors();
    if (found->tried == 0 && found->unanswered == 0)
        return usage_error(
            "no input could be made that the constraints of " + problem.slug + " let through",
            "a generator of small inputs under `stress:` helps");
    if (found->tried == 0)
        return usage_error(
            fmt::format("{} fails on each of the {} that were tried: {}",
                        options.against ? options.against->shown_as : "the problem's reference",
                        counted(found->unanswered, "input"), found->why_unanswered),
            "it has to answer every input that keeps to the constraints");
    report.tried = found->tried;
    report.tiny = found->tiny;
    report.tiny_size = found->tiny_size;
    report.unanswered = found->unanswered;
    report.why_unanswered = found->why_unanswered;
    if (!found->failure)
        return report;
    const SearchFailure& failure = *found->failure;
    report.size = failure.size;
    report.first_size = failure.first_size;
    report.trials = failure.trials;
    report.is_smallest = failure.is_smallest;
    report.input = failure.input;
    report.answer = failure.answer;
    report.as_test = written_test(problem.interface,
                                  options.test_name.empty() ? "found by stress" : options.test_name,
                                  failure.input, failure.answer);
    if (const auto told = describe(bench, problem, *programs, time_limit, failure, report); !told)
        return told.errors();
    return report;
}

}  // namespace judge
