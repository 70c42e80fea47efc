#include "judging/calibrate.h"

#include <algorithm>
#include <mutex>

#include "judging/compare.h"
#include "judging/conclude.h"
#include "judging/produce_test.h"
#include "judging/run_test.h"

namespace judge {
namespace {

using std::chrono::nanoseconds;
using std::chrono_literals::operator""ms;

constexpr nanoseconds floor_limit = 200ms;
constexpr int accepted_to_limit = 2;

/// What an accepted solution needs for a test; an Error when it does not pass it.
Result<nanoseconds> cpu_time(Worker& worker, const Problem& problem,
                             const ProblemPrograms& programs, const AcceptedProgram& program,
                             const PreparedTest& test) {
    const nanoseconds most = limits_for_problem_code(problem).cpu;
    const auto run = run_test(worker, problem, program.executable.number(), test, most);
    if (!run)
        return run.errors();
    const auto fails = [&](const std::string& how) {
        return usage_error(
            program.path + " is stated to be accepted, but fails test `" + test.name + "`: " + how,
            "mend it, or state the verdict that it gets in its first line");
    };
    if (const Conclusion end = conclude(*run, problem.limits, most);
        end.verdict != Verdict::accepted)
        return fails(end.reason);
    const auto compared =
        compare_answer(worker, problem, programs.tool.number(), test, run->answer.number());
    if (!compared)
        return compared.errors();
    if (compared->verdict != Verdict::accepted)
        return fails(compared->reason);
    return run->result.cpu;
}

/// The slowest test of one program. Tests run side by side first, to find it; it alone is then
/// measured without company.
Result<nanoseconds> slowest(Bench& bench, const Problem& problem, const ProblemPrograms& programs,
                            const AcceptedProgram& program,
                            const std::vector<PreparedTest>& tests) {
    std::vector<nanoseconds> times(tests.size());
    std::mutex mutex;
    Errors errors;
    bench.workers.each(tests.size(), [&](Worker& worker, std::size_t i) {
        const auto time = cpu_time(worker, problem, programs, program, tests[i]);
        if (time) {
            times[i] = *time;
        } else {
            const std::lock_guard lock(mutex);
            if (errors.empty())
                errors = time.errors();
        }
    });
    if (!errors.empty())
        return errors;
    const auto at = std::max_element(times.begin(), times.end());
    if (at == times.end() || *at * accepted_to_limit < floor_limit)
        return at == times.end() ? nanoseconds{} : *at;
    const auto alone = cpu_time(bench.workers.first(), problem, programs, program,
                                tests[static_cast<std::size_t>(at - times.begin())]);
    if (!alone)
        return alone.errors();
    return std::min(*at, *alone);
}

}  // namespace

Result<nanoseconds> calibrate_time_limit(Bench& bench, const Problem& problem,
                                         const ProblemPrograms& programs,
                                         const std::vector<PreparedTest>& tests) {
    nanoseconds slowest_accepted{};
    for (const PreparedTest& test : tests)
        slowest_accepted = std::max(slowest_accepted, test.reference_cpu);
    for (const AcceptedProgram& program : programs.other_accepted) {
        const auto time = slowest(bench, problem, programs, program, tests);
        if (!time)
            return time.errors();
        slowest_accepted = std::max(slowest_accepted, *time);
    }
    return std::max(floor_limit, slowest_accepted * accepted_to_limit);
}

}  // namespace judge
