#include "judging/measure_solution.h"

#include <algorithm>
#include <mutex>

#include "judging/count_work.h"
#include "judging/growth_input.h"
#include "judging/kept_counts.h"
#include "judging/measure_work.h"
#include "judging/programs.h"
#include "judging/run_test.h"
#include "model/order.h"

namespace judge {
namespace {

/// In a class problem: the size that counts the calls, by its expression; else "".
std::string name_of_calls(const Problem& problem) {
    if (!takes_calls(problem.interface))
        return {};
    for (const Size& size : problem.complexity.sizes)
        if (size.value.code.starts_with("calls"))
            return size.name;
    return {};
}

/// What one call costs on average, if all `calls` of them grow as `order`: each of its terms
/// divided by their number. Nothing when one of them does not grow with it.
std::string cost_per_call(const std::string& order, const std::string& calls,
                          const std::vector<std::string>& names) {
    auto parsed = parse_order(order, names);
    if (!parsed || calls.empty())
        return {};
    for (Term& term : parsed->terms) {
        const auto factor = term.find(calls);
        if (factor == term.end() || factor->second.power < 1)
            return {};
        factor->second.power -= 1;
    }
    return to_text(canonical(std::move(*parsed)));
}

/// One for each call under `grow:`, in their order.
std::vector<InputShape> input_shapes(const Problem& problem) {
    const std::vector<std::string> names = size_names(problem);
    std::vector<InputShape> shapes;
    for (const Growth& growth : problem.complexity.grow) {
        const auto name = std::find(names.begin(), names.end(), growth.size);
        const int axis = name == names.end() ? -1 : static_cast<int>(name - names.begin());
        for (std::size_t i = 0; i < growth.shapes.size(); ++i)
            shapes.push_back({axis, static_cast<int>(i)});
    }
    return shapes;
}

Result<Measurements> count(Bench& bench, const Problem& problem, BuildResult counting,
                           const std::string& source, const ProblemTool& tool) {
    const auto program = open_counting_program(std::move(counting), source);
    if (!program)
        return program.errors();
    CountedRun largest;
    std::mutex mutex;
    const auto count_run = [&](Worker& worker, std::size_t shape,
                               const std::vector<long long>& sizes, int seed,
                               std::uint64_t most_units) -> Result<Counted> {
        auto input =
            make_growth_input(bench, worker, problem, tool, static_cast<int>(shape), sizes, seed);
        if (!input)
            return input.errors();
        Counted counted;
        counted.end = Counted::End::outside;
        if (!*input)
            return counted;
        CountRequest request;
        request.channel = channel_of(problem);
        request.input = (*input)->file.number();
        request.whole = request.channel == Channel::standard;
        request.most_units = most_units;
        auto run = count_work(worker, *program, request);
        if (!run)
            return run.errors();
        run->sample.sizes = (*input)->sizes;
        const std::lock_guard lock(mutex);
        const auto units = static_cast<double>(run->sample.units);
        if (run->end == Counted::End::complete && units > largest.units)
            largest = {shape, sizes, seed, units};
        return run;
    };
    bench.show({"counting work"});
    auto measured = measure_work(bench.workers, {size_names(problem), problem.complexity.where,
                                                 input_shapes(problem), count_run});
    if (measured)
        measured->largest = std::move(largest);
    return measured;
}

DescribedGrowth describe(const Problem& problem, const Measurements& measured,
                         const std::string& source) {
    DescribedGrowth growth =
        describe_growth(measured, source, problem.complexity.time, problem.complexity.space);
    GrowthReport& time = growth.report.time;
    time.per_call = cost_per_call(time.measured, name_of_calls(problem), size_names(problem));
    // In a class problem a claim may speak of one call.
    if (!time.per_call.empty() && time.claimed == time.per_call)
        time.claim = ClaimVerdict::right;
    return growth;
}

/// Nothing but what the problem and the solution state.
DescribedGrowth not_measured(const Problem& problem, const std::string& source, std::string why) {
    return describe_growth({size_names(problem), {}, std::move(why)}, source,
                           problem.complexity.time, problem.complexity.space);
}

}  // namespace

Result<DescribedGrowth> measure_solution(Bench& bench, const Problem& problem,
                                         const Submission& submission, BuildResult counting,
                                         const ProblemTool& tool) {
    const std::string& source = submission.text;
    if (!counting.report.ok)
        return not_measured(problem, source, "it does not compile where its work is counted");
    const std::string problem_key = prepared_key(bench, problem);
    const std::string build = counting.digest;
    if (auto kept = find_counts(bench.cache, problem_key, build)) {
        kept->where = problem.complexity.where;
        return describe(problem, *kept, source);
    }
    const auto measured = count(bench, problem, std::move(counting), source, tool);
    if (!measured && measured.errors().front().kind == Error::Kind::interrupted)
        return measured.errors();
    if (!measured)
        return not_measured(problem, source, measured.errors().front().message);
    keep_counts(bench.cache, problem_key, build, *measured, bench.say);
    return describe(problem, *measured, source);
}

}  // namespace judge
