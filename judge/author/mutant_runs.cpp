#include "author/mutant_runs.h"

#include <fmt/core.h>

#include <algorithm>

#include "judging/compare.h"
#include "judging/conclude.h"
#include "judging/run_test.h"
#include "mutants/switched_source.h"
#include "os/files.h"

namespace judge {
namespace {

using std::chrono::nanoseconds;

/// Who takes so much longer than the solution does not come to an end, or fails a larger test: most
/// that do so loop forever, and to wait for the time limit each time takes minutes.
constexpr int hopeless = 100;
constexpr nanoseconds least_limit = limit_of_small_inputs;

struct MutantRun {
    bool passed = false;
    nanoseconds cpu{};
};

Result<MutantRun> run(Verification& verification, Worker& worker, const MutantProgram& program,
                      int number, const TimedTest& timed) {
    const Problem& problem = verification.problem;
    const auto output = run_test(worker, problem, program.executable, *timed.test, timed.limit,
                                 {fmt::format("{}={}", mutant_variable, number)});
    if (!output)
        return output.errors();
    MutantRun run;
    run.cpu = output->result.cpu;
    const bool answered =
        channel_of(problem) == Channel::standard || size_of(output->answer.number()).count > 0;
    if (!answered || conclude(*output, problem.limits, timed.limit).verdict != Verdict::accepted)
        return run;
    const auto compared =
        compare_answer(worker, problem, verification.programs.tool, *timed.test, output->answer);
    if (!compared)
        return compared.errors();
    run.passed = compared->verdict == Verdict::accepted;
    return run;
}

}  // namespace

Result<std::vector<TimedTest>> timed_tests(Verification& verification, Worker& worker,
                                           const MutantProgram& program) {
    const nanoseconds limit = verification.prepared.time_limit.limit;
    std::vector<TimedTest> tests;
    for (const PreparedTest& test : verification.prepared.tests) {
        const auto run_once = run(verification, worker, program, 0, {&test, 10 * limit});
        if (!run_once)
            return run_once.errors();
        if (!run_once->passed)
            return std::vector<TimedTest>();
        tests.push_back({&test, run_once->cpu});
    }
    nanoseconds slowest{};
    for (const TimedTest& test : tests)
        slowest = std::max(slowest, test.limit);
    for (TimedTest& test : tests)
        test.limit = std::clamp(test.limit * hopeless, least_limit,
                                std::max({least_limit, limit, 5 * slowest}));
    return tests;
}

Result<std::size_t> first_failed(Verification& verification, Worker& worker,
                                 const MutantProgram& program, int number,
                                 std::span<const TimedTest> tests) {
    for (std::size_t i = 0; i < tests.size(); ++i) {
        const auto once = run(verification, worker, program, number, tests[i]);
        if (!once)
            return once.errors();
        if (!once->passed)
            return i;
    }
    return tests.size();
}

}  // namespace judge
