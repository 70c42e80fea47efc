#include "practice/check_own_tests.h"

#include <algorithm>

#include "check/check.h"
#include "judging/build_jobs.h"
#include "judging/compare.h"
#include "judging/prepare.h"
#include "judging/programs.h"
#include "judging/run_tests.h"
#include "judging/shown.h"

namespace judge {
namespace {

/// Own tests are small: who takes longer will not end.
constexpr std::chrono::nanoseconds time_limit = std::chrono::seconds(2);

bool is_wrong(const StatedSolution& solution) {
    return solution.verdict == Verdict::wrong_answer || solution.verdict == Verdict::runtime_error;
}

struct Programs {
    ProblemPrograms problem;
    std::vector<const StatedSolution*> stated;  ///< The wrong ones,
    std::vector<Program> wrong;                 ///< as programs.
};

Result<Programs> build_all(Bench& bench, const Problem& problem) {
    Programs programs;
    for (const StatedSolution& solution : problem.solutions)
        if (is_wrong(solution))
            programs.stated.push_back(&solution);
    programs.wrong.resize(programs.stated.size());
    BuildJobs jobs;
    jobs.add([&](Worker& worker) { return build_tool(bench, worker, problem); },
             programs.problem.tool);
    jobs.add(
        [&](Worker& worker) {
            return build_stated_solution(bench, worker, problem, reference_of(problem));
        },
        programs.problem.reference);
    for (std::size_t i = 0; i < programs.stated.size(); ++i)
        jobs.add(
            [&, i](Worker& worker) {
                return build_stated_solution(bench, worker, problem, *programs.stated[i]);
            },
            programs.wrong[i]);
    if (const auto built = jobs.run(bench); !built)
        return built.errors();
    return programs;
}

Result<OwnTestsReport::Test> compare(Bench& bench, const Problem& problem, const ProblemTool& tool,
                                     const TestSpec& spec, const PreparedTest& test) {
    OwnTestsReport::Test report;
    report.name = spec.name;
    report.right = shown_answer(test);
    if (!spec.answer) {
        report.state = OwnTestsReport::Test::State::unanswered;
        return report;
    }
    report.stated = answer_in_words(problem.interface, *spec.answer);
    const auto stated = make_memory_file("stated", *spec.answer);
    if (!stated)
        return stated.errors();
    return compare_answer(bench.workers.first(), problem, tool, test, *stated)
        .transform([&](const Comparison& comparison) {
            if (comparison.verdict != Verdict::accepted)
                report.state = OwnTestsReport::Test::State::wrong;
            return report;
        });
}

Result<Done> try_wrong_solutions(Bench& bench, const Problem& problem, const Programs& programs,
                                 const PreparedProblem& prepared, OwnTestsReport& report) {
    RunPlan plan;
    plan.tool = &programs.problem.tool;
    for (const PreparedTest& test : prepared.tests)
        plan.tests.push_back(&test);
    plan.time_limit = time_limit;
    for (std::size_t i = 0; i < programs.wrong.size(); ++i) {
        plan.solution = &programs.wrong[i];
        const auto outcomes = run_tests(bench, problem, plan);
        if (!outcomes)
            return outcomes.errors();
        const bool is_caught = std::ranges::any_of(*outcomes, [](const TestOutcome& outcome) {
            return is_failure(outcome.report.verdict);
        });
        ++report.wrong_solutions;
        if (is_caught)
            ++report.caught;
        else
            report.not_caught.push_back(programs.stated[i]->means);
    }
    return Done{};
}

}  // namespace

Result<OwnTestsReport> check_own_tests(Bench& bench, const Problem& problem,
                                       const std::vector<TestSpec>& tests) {
    if (!has_reference(problem))
        return usage_error(problem.slug + " has no solution to compare your answers with",
                           "a pack judges solutions only");
    const auto programs = build_all(bench, problem);
    if (!programs)
        return programs.errors();
    std::vector<TestSpec> unanswered = tests;
    for (TestSpec& spec : unanswered)
        spec.answer.reset();
    const auto prepared = prepare_inputs(bench, problem, programs->problem, unanswered);
    if (!prepared)
        return prepared.errors();
    OwnTestsReport report;
    report.problem = problem.slug;
    for (std::size_t i = 0; i < tests.size(); ++i) {
        auto compared =
            compare(bench, problem, programs->problem.tool, tests[i], prepared->tests[i]);
        if (!compared)
            return compared.errors();
        report.tests.push_back(*std::move(compared));
    }
    if (const auto tried = try_wrong_solutions(bench, problem, *programs, *prepared, report);
        !tried)
        return tried.errors();
    return report;
}

}  // namespace judge
