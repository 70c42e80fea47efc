#include "judging/estimate_time.h"

#include <fmt/core.h>

#include <algorithm>
#include <set>
#include <string>

#include "base/text.h"
#include "judging/growth_input.h"
#include "judging/run_test.h"

namespace judge {
namespace {

using std::chrono::nanoseconds;

/// Below this, little but starting is measured.
constexpr double least_seconds = 0.001;
/// For the run on a counted input; such work takes far less.
constexpr nanoseconds longest = std::chrono::seconds(1);

double seconds_of(nanoseconds time) {
    return std::chrono::duration<double>(time).count();
}

bool finished(const TestOutcome& outcome) {
    const Verdict verdict = outcome.report.verdict;
    return outcome.report.cpu && (verdict == Verdict::accepted || verdict == Verdict::wrong_answer);
}

/// What starting the process takes is no part of what grows.
nanoseconds start_up(const std::vector<TestOutcome>& outcomes) {
    nanoseconds least = nanoseconds::max();
    for (const TestOutcome& outcome : outcomes)
        if (outcome.report.cpu)
            least = std::min(least, *outcome.report.cpu);
    return least;
}

/// Seconds for each unit on the largest input that was counted: what the curve was made from, while
/// a test may be far from the worst of its size. 0: they cannot be told.
double speed_on(Bench& bench, const Problem& problem, const Judgement& judgement,
                const CountedRun& run) {
    Worker& worker = bench.workers.first();
    if (run.units <= 0)
        return 0;
    const auto input = make_growth_input(bench, worker, problem, judgement.tool,
                                         static_cast<int>(run.shape), run.sizes, run.seed);
    if (!input || !*input)
        return 0;
    const auto output = run_on(worker, problem, judgement.solution, (*input)->file, longest);
    if (!output || output->result.end != RunResult::End::exited)
        return 0;
    const double seconds = seconds_of(output->result.cpu - start_up(judgement.outcomes));
    return seconds < least_seconds ? 0 : seconds / run.units;
}

}  // namespace

std::optional<GrowthEstimate> estimate_time(Bench& bench, const Problem& problem,
                                            const Judgement& judgement,
                                            const DescribedGrowth& growth) {
    const std::vector<std::string> names = size_names(problem);
    const auto units = [&](const PreparedTest& test) {
        return test.sizes.size() == names.size() && !growth.curve.empty()
                   ? predict(growth.curve, names, {test.sizes.begin(), test.sizes.end()})
                   : 0.0;
    };
    double most = 0;
    for (const PreparedTest& test : judgement.tests)
        most = std::max(most, units(test));
    std::set<std::string> inputs_finished;
    for (const TestOutcome& outcome : judgement.outcomes)
        if (finished(outcome))
            inputs_finished.insert(outcome.test->input_path);
    // Of several tests that are about as large, some may be easy.
    constexpr double about_as_large = 0.9;
    const auto largest =
        std::find_if(judgement.tests.begin(), judgement.tests.end(), [&](const PreparedTest& test) {
            return units(test) >= about_as_large * most &&
                   !inputs_finished.contains(test.input_path);
        });
    if (most <= 0 || largest == judgement.tests.end())
        return std::nullopt;

    // What was stopped takes longer than it did, and a larger test longer still: no measurement,
    // but a bound.
    double at_least = 0;
    for (const TestOutcome& outcome : judgement.outcomes)
        if (outcome.report.verdict == Verdict::time_limit_exceeded && outcome.report.cpu &&
            units(*outcome.test) > 0)
            at_least = std::max(
                at_least, seconds_of(*outcome.report.cpu) * units(*largest) / units(*outcome.test));
    const double measured = speed_on(bench, problem, judgement, growth.largest) * units(*largest);
    if (measured == 0 && at_least == 0)
        return std::nullopt;

    GrowthEstimate estimate;
    std::vector<std::string> sizes;
    for (std::size_t i = 0; i < names.size(); ++i)
        sizes.push_back(fmt::format("{} = {}", names[i], largest->sizes[i]));
    estimate.sizes = joined(sizes, ", ");
    estimate.seconds = std::max(at_least, measured);
    estimate.at_least = at_least > measured;
    const double limit = seconds_of(judgement.time_limit);
    estimate.exceeds_limit = limit > 0 && estimate.seconds > limit;
    return estimate;
}

}  // namespace judge
