#include "author/slowest_ratio.h"

#include <algorithm>

#include "judging/calibrate.h"
#include "judging/problem_record.h"
#include "judging/run_test.h"

namespace judge {
namespace {

using std::chrono::nanoseconds;

/// A program on one test, which it passes.
struct TimedRun {
    const Program* program = nullptr;
    const PreparedTest* test = nullptr;
    nanoseconds least = nanoseconds::max();  ///< Of the runs so far.
};

Result<Done> run_again(const Verification& verification, TimedRun& timed) {
    const Problem& problem = verification.problem;
    const auto run = run_test(verification.bench.workers.first(), problem, *timed.program,
                              *timed.test, limits_for_problem_code(problem).cpu);
    if (!run)
        return run.errors();
    timed.least = std::min(timed.least, run->result.cpu);
    return Done{};
}

/// What set the limit, on its test; nothing where the problem states the limit.
std::optional<TimedRun> slowest_run(const Verification& verification) {
    const auto& yardstick = verification.prepared.time_limit.yardstick;
    if (!yardstick)
        return std::nullopt;
    const auto solution =
        std::ranges::find_if(verification.solutions, [&](const VerifiedSolution& one) {
            return one.stated->path.ends_with("/" + yardstick->solution);
        });
    const auto test =
        std::ranges::find(verification.prepared.tests, yardstick->test, &PreparedTest::name);
    if (solution == verification.solutions.end() || test == verification.prepared.tests.end())
        return std::nullopt;
    return TimedRun{&solution->built.executable, &*test};
}

double seconds(nanoseconds time) {
    return std::chrono::duration<double>(time).count();
}

}  // namespace

Result<std::optional<SlowestRatio>> measure_slowest_ratio(const Verification& verification) {
    constexpr int rounds = 5;
    using None = std::optional<SlowestRatio>;
    auto slowest = slowest_run(verification);
    if (!slowest)
        return None();
    const auto test =
        std::ranges::max_element(verification.prepared.tests, {}, &PreparedTest::reference_cpu);
    TimedRun reference{&verification.programs.reference, &*test};
    for (int round = 0; round < rounds; ++round)
        for (TimedRun* const timed : {&*slowest, &reference})
            if (const auto done = run_again(verification, *timed); !done)
                return done.errors();
    const Yardstick& yardstick = *verification.prepared.time_limit.yardstick;
    const bool far_below_floor =
        2 * yardstick.factor * seconds(slowest->least) < seconds(floor_limit);
    if (reference.least < shortest_pace && !far_below_floor)
        return None();
    const double ratio = seconds(slowest->least) / std::max(seconds(reference.least), 1e-9);
    if (ratio > largest_ratio)
        return None();
    return None(SlowestRatio{yardstick.solution, test->name, std::max(ratio, 1.0)});
}

}  // namespace judge
