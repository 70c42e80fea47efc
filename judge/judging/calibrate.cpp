#include "judging/calibrate.h"

#include <algorithm>
#include <filesystem>

#include "judging/compare.h"
#include "judging/conclude.h"
#include "judging/run_test.h"
#include "os/make_each.h"

namespace judge {
namespace {

using std::chrono::nanoseconds;
using std::chrono_literals::operator""ms;

/// Below it, a measurement says little.
constexpr nanoseconds floor_limit = 500ms;

/// One accepted solution on one test.
struct Timing {
    std::string solution;  ///< Its path.
    const Program* program = nullptr;
    const PreparedTest* test = nullptr;
    nanoseconds cpu{};
};

nanoseconds times(double factor, nanoseconds time) {
    return nanoseconds(static_cast<std::int64_t>(factor * static_cast<double>(time.count())));
}

/// Whether the run had to wait for a processor, beyond what starting takes.
bool waited(const RunResult& run) {
    return run.wall > times(1.1, run.cpu) + 5ms;
}

/// One run; an Error when it does not pass the test.
Result<RunResult> run_accepted(Worker& worker, const Problem& problem,
                               const ProblemPrograms& programs, const Timing& what) {
    const nanoseconds most = limits_for_problem_code(problem).cpu;
    const auto run = run_test(worker, problem, *what.program, *what.test, most);
    if (!run)
        return run.errors();
    const auto fails = [&](const std::string& how) {
        return usage_error(what.solution + " is stated to be accepted, but fails test `" +
                               what.test->name + "`: " + how,
                           "mend it, or state the verdict that it gets in its first line");
    };
    if (const Conclusion end = conclude(*run, problem.limits, most);
        end.verdict != Verdict::accepted)
        return fails(end.reason);
    const auto compared = compare_answer(worker, problem, programs.tool, *what.test, run->answer);
    if (!compared)
        return compared.errors();
    if (compared->verdict != Verdict::accepted)
        return fails(compared->reason);
    return run->result;
}

/// What every program takes for every test, in company: alone, none takes longer.
Result<std::vector<Timing>> time_side_by_side(Bench& bench, const Problem& problem,
                                              const ProblemPrograms& programs,
                                              const std::vector<PreparedTest>& tests) {
    std::vector<Timing> timings;
    for (const AcceptedProgram& program : programs.calibrating)
        for (const PreparedTest& test : tests)
            timings.push_back({program.path, &program.executable, &test, {}});
    const auto runs = make_each(bench.workers, timings.size(), [&](Worker& worker, std::size_t i) {
        return run_accepted(worker, problem, programs, timings[i]);
    });
    if (!runs)
        return runs.errors();
    for (std::size_t i = 0; i < timings.size(); ++i)
        timings[i].cpu = (*runs)[i].cpu;
    for (const PreparedTest& test : tests)
        timings.push_back(
            {reference_of(problem).path, &programs.reference, &test, test.reference_cpu});
    return timings;
}

}  // namespace

bool sets_limit(const Problem& problem, const StatedSolution& solution) {
    const bool marked = std::ranges::any_of(problem.solutions, &StatedSolution::slowest);
    return !problem.limits.time && solution.verdict == Verdict::accepted && !solution.reference &&
           (solution.slowest || !marked);
}

std::vector<const StatedSolution*> calibrating_solutions(const Problem& problem) {
    std::vector<const StatedSolution*> solutions;
    for (const StatedSolution& solution : problem.solutions)
        if (sets_limit(problem, solution))
            solutions.push_back(&solution);
    return solutions;
}

Result<LeastTime> least_time(nanoseconds in_company,
                             const std::function<Result<RunResult>()>& run_once) {
    constexpr int enough = 2, most = 7;
    LeastTime least{in_company, false};
    int undisturbed = 0;
    for (int runs = 0; undisturbed < enough && runs < most; ++runs) {
        const auto run = run_once();
        if (!run)
            return run.errors();
        least.cpu = std::min(least.cpu, run->cpu);
        undisturbed += waited(*run) ? 0 : 1;
    }
    least.busy = undisturbed < enough;
    return least;
}

Result<TimeLimit> calibrate_time_limit(Bench& bench, const Problem& problem,
                                       const ProblemPrograms& programs,
                                       const std::vector<PreparedTest>& tests) {
    const auto timings = time_side_by_side(bench, problem, programs, tests);
    if (!timings)
        return timings.errors();
    const auto slowest = std::ranges::max_element(*timings, {}, &Timing::cpu);
    if (slowest == timings->end())
        return TimeLimit{floor_limit, std::nullopt};

    LeastTime least{slowest->cpu, false};
    const double factor = problem.limits.factor;
    if (times(factor, slowest->cpu) > floor_limit) {
        const auto alone = least_time(slowest->cpu, [&] {
            return run_accepted(bench.workers.first(), problem, programs, *slowest);
        });
        if (!alone)
            return alone.errors();
        least = *alone;
    }
    const auto today = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
    return TimeLimit{std::max(floor_limit, times(factor, least.cpu)),
                     Yardstick{std::filesystem::path(slowest->solution).filename().string(),
                               slowest->test->name, least.cpu, factor, today, least.busy}};
}

}  // namespace judge
