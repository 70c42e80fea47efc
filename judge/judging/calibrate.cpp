#include "judging/calibrate.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <mutex>
#include <utility>

#include "judging/compare.h"
#include "judging/conclude.h"
#include "judging/programs.h"
#include "judging/run_test.h"
#include "os/make_each.h"

namespace judge {
namespace {

using std::chrono::nanoseconds;
using std::chrono_literals::operator""ms;

/// One accepted solution on one test.
struct Timing {
    std::string solution;  ///< Its path.
    const Program* program = nullptr;
    const PreparedTest* test = nullptr;
    nanoseconds cpu{};
};

std::string file_name(const std::string& path) {
    return std::filesystem::path(path).filename().string();
}

nanoseconds times(double factor, nanoseconds time) {
    return nanoseconds(static_cast<std::int64_t>(factor * static_cast<double>(time.count())));
}

/// Whether the run had to wait for a processor, beyond what starting takes.
bool waited(const RunResult& run) {
    return run.wall > times(1.1, run.cpu) + 5ms;
}

/// One run; nothing where it does not pass the test.
Result<std::optional<RunResult>> run_once(Worker& worker, const Problem& problem,
                                          const ProblemPrograms& programs, const Timing& what) {
    const nanoseconds most = limits_for_problem_code(problem).cpu;
    const auto run = run_test(worker, problem, *what.program, *what.test, most);
    if (!run)
        return run.errors();
    if (conclude(*run, problem.limits, most).verdict != Verdict::accepted)
        return std::optional<RunResult>();
    const auto compared = compare_answer(worker, problem, programs.tool, *what.test, run->answer);
    if (!compared)
        return compared.errors();
    return compared->verdict == Verdict::accepted ? std::optional(run->result) : std::nullopt;
}

/// One more run of what passed the test before.
Result<RunResult> run_again(Worker& worker, const Problem& problem, const ProblemPrograms& programs,
                            const Timing& what) {
    const auto run = run_once(worker, problem, programs, what);
    if (!run)
        return run.errors();
    if (!*run)
        return usage_error(what.solution + " does not pass test `" + what.test->name +
                               "` each time that it is run",
                           "look for memory that was never set, for addresses and for a clock");
    return **run;
}

struct Timings {
    std::vector<Timing> all;
    std::vector<LeftOut> left_out;
};

/// What every program takes for every test, in company: alone, none takes longer. One that fails a
/// test is left out of all.
Result<Timings> time_side_by_side(Bench& bench, const Problem& problem,
                                  const ProblemPrograms& programs,
                                  const std::vector<AcceptedProgram>& calibrating,
                                  const std::vector<PreparedTest>& tests) {
    Timings timings;
    for (const AcceptedProgram& program : calibrating)
        for (const PreparedTest& test : tests)
            timings.all.push_back({program.path, &program.executable, &test, {}});
    std::mutex mutex;
    std::map<const Program*, std::size_t> failed;  // The first test that it fails, by its timing.
    const auto timed = make_each(bench.workers, timings.all.size(),
                                 [&](Worker& worker, std::size_t i) -> Result<Done> {
                                     Timing& timing = timings.all[i];
                                     {
                                         const std::lock_guard lock(mutex);
                                         if (failed.contains(timing.program))
                                             return Done{};
                                     }
                                     const auto run = run_once(worker, problem, programs, timing);
                                     if (!run)
                                         return run.errors();
                                     if (*run) {
                                         timing.cpu = (*run)->cpu;
                                         return Done{};
                                     }
                                     const std::lock_guard lock(mutex);
                                     const auto place = failed.try_emplace(timing.program, i).first;
                                     place->second = std::min(place->second, i);
                                     return Done{};
                                 });
    if (!timed)
        return timed.errors();
    for (const auto& [program, i] : failed)
        timings.left_out.push_back({file_name(timings.all[i].solution), timings.all[i].test->name});
    std::ranges::sort(timings.left_out, {}, &LeftOut::solution);
    std::erase_if(timings.all,
                  [&](const Timing& timing) { return failed.contains(timing.program); });
    for (const PreparedTest& test : tests)
        timings.all.push_back(
            {reference_of(problem).path, &programs.reference, &test, test.reference_cpu});
    return timings;
}

/// What a test takes alone, where that can matter: `times_that` it is the limit.
Result<LeastTime> time_alone(Bench& bench, const Problem& problem, const ProblemPrograms& programs,
                             const Timing& what, double times_that) {
    if (times(times_that, what.cpu) <= floor_limit)
        return LeastTime{what.cpu, false};
    return least_time(what.cpu,
                      [&] { return run_again(bench.workers.first(), problem, programs, what); });
}

TimeLimit limit_of(const Problem& problem, const Timing& what, const LeastTime& least,
                   const std::optional<SlowestRatio>& record) {
    const double factor = problem.limits.factor;
    const auto today = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
    return {std::max(floor_limit, times(factor * (record ? record->ratio : 1), least.cpu)),
            Yardstick{file_name(what.solution), what.test->name, least.cpu, factor, today,
                      least.busy, record}};
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

void add_calibrating(BuildJobs& jobs, Bench& bench, const Problem& problem,
                     std::vector<AcceptedProgram>& programs) {
    const auto solutions = calibrating_solutions(problem);
    programs.resize(solutions.size());
    for (std::size_t i = 0; i < solutions.size(); ++i) {
        programs[i].path = solutions[i]->path;
        jobs.add(
            [&bench, &problem, solution = solutions[i]](Worker& worker) {
                return build_stated_solution(bench, worker, problem, *solution);
            },
            programs[i].executable);
    }
}

Result<LeastTime> least_time(nanoseconds in_company,
                             const std::function<Result<RunResult>()>& run_once, int enough) {
    const int most = enough + 5;
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
                                       const std::vector<AcceptedProgram>& calibrating,
                                       const std::vector<PreparedTest>& tests) {
    auto timings = time_side_by_side(bench, problem, programs, calibrating, tests);
    if (!timings)
        return timings.errors();
    const auto slowest = std::ranges::max_element(timings->all, {}, &Timing::cpu);
    if (slowest == timings->all.end())
        return TimeLimit{floor_limit, std::nullopt};

    const auto least = time_alone(bench, problem, programs, *slowest, problem.limits.factor);
    if (!least)
        return least.errors();
    TimeLimit limit = limit_of(problem, *slowest, *least, {});
    limit.left_out = std::move(timings->left_out);
    return limit;
}

Result<std::optional<TimeLimit>> time_limit_by_ratio(Bench& bench, const Problem& problem,
                                                     const ProblemPrograms& programs,
                                                     const std::vector<PreparedTest>& tests,
                                                     const SlowestRatio& slowest) {
    const auto test = std::ranges::find(tests, slowest.reference_test, &PreparedTest::name);
    if (test == tests.end())
        return std::optional<TimeLimit>();
    const Timing reference{reference_of(problem).path, &programs.reference, &*test,
                           test->reference_cpu};
    return time_alone(bench, problem, programs, reference, problem.limits.factor * slowest.ratio)
        .transform([&](const LeastTime& least) {
            return std::optional(limit_of(problem, reference, least, slowest));
        });
}

}  // namespace judge
