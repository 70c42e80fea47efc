#include "judging/estimate_time.h"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>
#include <functional>
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

/// "n = 200000, k = 10".
std::string in_words(const std::vector<std::string>& names, const std::vector<long long>& sizes) {
    std::vector<std::string> texts;
    for (std::size_t i = 0; i < names.size(); ++i)
        texts.push_back(fmt::format("{} = {}", names[i], sizes[i]));
    return joined(texts, ", ");
}

/// The nearest number of two digits and zeros.
long long two_digits(double value) {
    const double unit = std::pow(10, std::max(0.0, std::floor(std::log10(value)) - 1));
    return std::llround(std::round(value / unit) * unit);
}

/// The largest share of a test's sizes for which `seconds`, which grows with it, is not too much.
std::vector<long long> sizes_within(
    const std::vector<long long>& sizes, double limit,
    const std::function<double(const std::vector<double>&)>& seconds) {
    const auto at = [&](double share) {
        std::vector<double> scaled;
        for (const long long size : sizes)
            scaled.push_back(std::max(1.0, static_cast<double>(size) * share));
        return scaled;
    };
    double low = 0, high = 1;
    for (int step = 0; step < 50; ++step) {
        const double middle = (low + high) / 2;
        (seconds(at(middle)) > limit ? high : low) = middle;
    }
    std::vector<long long> within;
    for (const double size : at(low))
        within.push_back(two_digits(size));
    return within;
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

    const double speed = speed_on(bench, problem, judgement, growth.largest);
    const double seconds = speed * units(*largest);
    if (seconds == 0 || seconds < longest_stopped(judgement.outcomes))
        return std::nullopt;

    GrowthEstimate estimate;
    estimate.sizes = in_words(names, largest->sizes);
    estimate.seconds = seconds;
    const double limit = seconds_of(judgement.time_limit);
    estimate.exceeds_limit = limit > 0 && estimate.seconds > limit;
    if (estimate.exceeds_limit)
        estimate.at_limit =
            in_words(names, sizes_within(largest->sizes, limit, [&](const auto& sizes) {
                         return speed * predict(growth.curve, names, sizes);
                     }));
    return estimate;
}

}  // namespace judge
