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

/// What starting the process takes is no part of what grows. Nothing when no run came to its end.
std::optional<nanoseconds> start_up(const std::vector<TestOutcome>& outcomes) {
    std::optional<nanoseconds> least;
    for (const TestOutcome& outcome : outcomes)
        if (finished(outcome))
            least = std::min(least.value_or(nanoseconds::max()), *outcome.report.cpu);
    return least;
}

/// The longest that a run took which was stopped then: how long it would have taken is not known.
double longest_stopped(const std::vector<TestOutcome>& outcomes) {
    double longest_run = 0;
    for (const TestOutcome& outcome : outcomes)
        if (outcome.report.verdict == Verdict::time_limit_exceeded && outcome.report.cpu)
            longest_run = std::max(longest_run, seconds_of(*outcome.report.cpu));
    return longest_run;
}

/// Seconds for each unit on the largest input that was counted: what the curve was made from, while
/// a test may be far from the worst of its size. 0: they cannot be told.
double speed_on(Bench& bench, const Problem& problem, const Judgement& judgement,
                const CountedRun& run) {
    Worker& worker = bench.workers.first();
    const auto start = start_up(judgement.outcomes);
    if (run.units <= 0 || !start)
        return 0;
    const auto input = make_growth_input(bench, worker, problem, judgement.tool, run.input);
    if (!input || !*input)
        return 0;
    const auto output = run_on(worker, problem, judgement.solution, (*input)->file, longest);
    if (!output || output->result.end != RunResult::End::exited)
        return 0;
    const double seconds = seconds_of(output->result.cpu - *start);
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

    const double seconds = speed_on(bench, problem, judgement, growth.largest) * units(*largest);
    if (seconds == 0 || seconds < longest_stopped(judgement.outcomes))
        return std::nullopt;

    GrowthEstimate estimate;
    std::vector<std::string> sizes;
    for (std::size_t i = 0; i < names.size(); ++i)
        sizes.push_back(fmt::format("{} = {}", names[i], largest->sizes[i]));
    estimate.sizes = joined(sizes, ", ");
    estimate.seconds = seconds;
    const double limit = seconds_of(judgement.time_limit);
    estimate.exceeds_limit = limit > 0 && estimate.seconds > limit;
    return estimate;
}

}  // namespace judge
