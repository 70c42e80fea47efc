#include "judging/measure_solution.h"

#include <fmt/format.h>

#include <algorithm>
#include <mutex>

#include "complexity/ladder.h"
#include "judging/count_work.h"
#include "judging/growth_inputs.h"
#include "judging/kept_growth.h"
#include "judging/programs.h"
#include "judging/run_test.h"
#include "os/files.h"

namespace judge {
namespace {

constexpr std::uint64_t most_units = 8'000'000;

/// With several sizes there are more ladders, and larger inputs at their feet.
constexpr std::uint64_t most_units_of_several = 4'000'000;

std::vector<std::string> size_names(const Problem& problem) {
    std::vector<std::string> names;
    for (const Size& size : problem.complexity.sizes)
        names.push_back(size.name);
    return names;
}

/// What all runs of one measurement share.
struct Counting {
    const Problem& problem;
    const CountingProgram& program;
    std::uint64_t most_units;

    Result<Counted> count(Worker& worker, const GrowthInput& input) const {
        const auto file = open_file(input.path);
        if (!file)
            return file.errors();
        CountRequest request;
        request.channel = channel_of(problem);
        request.input = file->number();
        request.whole = request.channel == Channel::standard;
        request.most_units = most_units;
        Result<Counted> counted = count_work(worker, program, request);
        if (counted)
            counted->sample.sizes = input.sizes;
        return counted;
    }
};

/// Climbs ladders side by side.
Result<Done> climb_all(Bench& bench, const Counting& counting,
                       const std::vector<const GrowthLadder*>& ladders, Measurements& measured) {
    std::vector<Series> series(ladders.size());
    Errors errors;
    std::mutex mutex;
    bench.workers.each(ladders.size(), [&](Worker& worker, std::size_t i) {
        const GrowthLadder& ladder = *ladders[i];
        auto climbed = climb(ladder.rungs.size(), counting.most_units, [&](std::size_t rung) {
            return counting.count(worker, ladder.rungs[rung]);
        });
        const std::lock_guard lock(mutex);
        if (!climbed) {
            errors = climbed.errors();
            return;
        }
        series[i] = {ladder.axis, ladder.shape, std::move(climbed->samples)};
        if (measured.why.empty())
            measured.why = climbed->why;
    });
    if (!errors.empty())
        return errors;
    std::move(series.begin(), series.end(), std::back_inserter(measured.series));
    return Done{};
}

/// Whether growth along this axis and shape is too steep for doubling.
bool is_steep(const std::vector<Series>& series, const GrowthLadder& ladder) {
    return std::none_of(series.begin(), series.end(), [&](const Series& one) {
        return one.axis == ladder.axis && one.shape == ladder.shape &&
               one.samples.size() >= fewest_rungs;
    });
}

/// Climbs the ladders that double, and those that go on by one where growth is too steep for that.
Result<Measurements> count_on_ladders(Bench& bench, const Counting& counting,
                                      const GrowthInputs& inputs) {
    Measurements measured;
    measured.variables = size_names(counting.problem);
    std::vector<const GrowthLadder*> doubling, successive;
    for (const GrowthLadder& ladder : inputs.ladders)
        (ladder.successive ? successive : doubling).push_back(&ladder);
    if (const auto done = climb_all(bench, counting, doubling, measured); !done)
        return done.errors();
    std::erase_if(successive,
                  [&](const GrowthLadder* ladder) { return !is_steep(measured.series, *ladder); });
    if (!measured.why.empty() || successive.empty())
        return measured;
    std::erase_if(measured.series, [&](const Series& one) {
        return std::any_of(successive.begin(), successive.end(), [&](const auto* ladder) {
            return ladder->axis == one.axis && ladder->shape == one.shape;
        });
    });
    if (const auto done = climb_all(bench, counting, successive, measured); !done)
        return done.errors();
    return measured;
}

Result<DescribedGrowth> measure(Bench& bench, const Problem& problem, BuildResult counting,
                                const std::string& source, int tool) {
    const auto program = open_counting_program(std::move(counting), source);
    if (!program)
        return program.errors();
    auto inputs = find_growth_inputs(bench, problem);
    if (!inputs) {
        auto made = make_growth_inputs(bench, problem, tool);
        if (!made)
            return made.errors();
        inputs = std::move(*made);
    }
    bench.show({"counting work"});
    const auto measured = count_on_ladders(
        bench,
        {problem, *program,
         problem.complexity.sizes.size() == 1 ? most_units : most_units_of_several},
        *inputs);
    if (!measured)
        return measured.errors();
    return describe_growth(*measured, source, problem.complexity.time, problem.complexity.space);
}

/// Nothing but what the problem and the solution state.
DescribedGrowth not_measured(const Problem& problem, const std::string& source, std::string why) {
    return describe_growth({size_names(problem), {}, std::move(why)}, source,
                           problem.complexity.time, problem.complexity.space);
}

}  // namespace

Result<DescribedGrowth> measure_solution(Bench& bench, const Problem& problem,
                                         const Submission& submission, BuildResult counting,
                                         int tool) {
    const auto text = read_file(submission.path);
    const std::string source = text ? *text : "";
    if (!counting.report.ok)
        return not_measured(problem, source, "it does not compile where its work is counted");
    const std::string problem_key = prepared_key(bench, problem);
    const std::string build = counting.digest;
    if (auto kept = find_kept_growth(bench.cache, problem_key, build))
        return std::move(*kept);
    auto growth = measure(bench, problem, std::move(counting), source, tool);
    if (!growth && growth.errors().front().kind == Error::Kind::interrupted)
        return growth.errors();
    if (!growth)
        return not_measured(problem, source, growth.errors().front().message);
    keep_growth(bench.cache, problem_key, build, *growth, bench.say);
    return growth;
}

std::optional<GrowthEstimate> estimate_time(const Problem& problem,
                                            const std::vector<PreparedTest>& tests,
                                            const std::vector<TestOutcome>& outcomes,
                                            const DescribedGrowth& growth,
                                            std::chrono::nanoseconds time_limit) {
    const std::vector<std::string> names = size_names(problem);
    const auto units = [&](const PreparedTest& test) {
        return test.sizes.size() == names.size() && !growth.curve.empty()
                   ? predict(growth.curve, names, {test.sizes.begin(), test.sizes.end()})
                   : 0.0;
    };
    const auto largest = std::max_element(
        tests.begin(), tests.end(),
        [&](const PreparedTest& a, const PreparedTest& b) { return units(a) < units(b); });
    if (largest == tests.end() || units(*largest) <= 0)
        return std::nullopt;
    // Below this, starting the process is most of what is measured.
    constexpr std::chrono::nanoseconds long_enough = std::chrono::milliseconds(5);
    const TestOutcome* finished = nullptr;
    for (const TestOutcome& outcome : outcomes) {
        const Verdict verdict = outcome.report.verdict;
        const bool ended = verdict == Verdict::accepted || verdict == Verdict::wrong_answer;
        if (!ended || !outcome.report.cpu || units(*outcome.test) <= 0)
            continue;
        if (outcome.test->input_path == largest->input_path)
            return std::nullopt;
        if (*outcome.report.cpu >= long_enough &&
            (finished == nullptr || units(*outcome.test) > units(*finished->test)))
            finished = &outcome;
    }
    if (finished == nullptr)
        return std::nullopt;
    GrowthEstimate estimate;
    std::vector<std::string> sizes;
    for (std::size_t i = 0; i < names.size(); ++i)
        sizes.push_back(fmt::format("{} = {}", names[i], largest->sizes[i]));
    estimate.sizes = fmt::format("{}", fmt::join(sizes, ", "));
    estimate.seconds = std::chrono::duration<double>(*finished->report.cpu).count() *
                       units(*largest) / units(*finished->test);
    estimate.exceeds_limit = time_limit.count() > 0 &&
                             estimate.seconds > std::chrono::duration<double>(time_limit).count();
    return estimate;
}

}  // namespace judge
