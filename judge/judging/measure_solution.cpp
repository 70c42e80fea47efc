#include "judging/measure_solution.h"

#include <fmt/core.h>

#include <algorithm>
#include <mutex>

#include "judging/count_work.h"
#include "judging/growth_input.h"
#include "judging/kept_counts.h"
#include "judging/measure_work.h"
#include "judging/programs.h"
#include "judging/run_test.h"

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

Result<Measurements> count(Bench& bench, const Problem& problem, const CountingProgram& program,
                           const ProblemTool& tool) {
    CountedRun largest;
    int runs = 0;
    std::mutex mutex;
    const auto count_run = [&](Worker& worker, const GrownBy& by,
                               std::uint64_t most_units) -> Result<Counted> {
        auto input = make_growth_input(bench, worker, problem, tool, by);
        if (!input)
            return input.errors();
        Counted counted;
        counted.end = Counted::End::outside;
        if (!*input)
            return counted;
        CountRequest request;
        request.channel = channel_of(problem);
        request.input = (*input)->file.number();
        request.calls = takes_calls(problem.interface);
        request.whole = request.channel == Channel::standard;
        request.most_units = most_units;
        auto run = count_work(worker, program, request);
        if (!run)
            return run.errors();
        run->sample.sizes = (*input)->sizes;
        const std::lock_guard lock(mutex);
        bench.show({fmt::format("counting work, run {}", ++runs)});
        const auto units = static_cast<double>(run->sample.units);
        if (run->end == Counted::End::complete && units > largest.units)
            largest = {by, units};
        return run;
    };
    bench.show({"counting work"});
    auto measured = measure_work(
        bench.workers, {size_names(problem), problem.complexity.where, input_shapes(problem),
                        count_run, rearrangements_of(problem.interface)});
    if (measured)
        measured->largest = std::move(largest);
    return measured;
}

WantedGrowth wanted_by(const Problem& problem) {
    return {problem.complexity.time, problem.complexity.space, name_of_calls(problem),
            takes_calls(problem.interface)};
}

/// Nothing but what the problem and the solution state.
DescribedGrowth not_measured(const Problem& problem, const std::string& source, std::string why) {
    return describe_growth({size_names(problem), {}, std::move(why)}, source, wanted_by(problem));
}

}  // namespace

bool is_growth_wanted(Verdict verdict, const std::vector<CaseReport>& cases) {
    return verdict == Verdict::accepted || verdict == Verdict::time_limit_exceeded ||
           verdict == Verdict::memory_limit_exceeded ||
           std::ranges::all_of(cases, [](const CaseReport& test) {
               return test.hidden || test.own || test.verdict == Verdict::accepted;
           });
}

Result<DescribedGrowth> measure_solution(Bench& bench, const Problem& problem,
                                         const Submission& submission, BuildResult counting,
                                         const ProblemTool& tool) {
    const std::string& source = submission.text;
    if (!counting.report.ok)
        return not_measured(problem, source, "it does not compile where its work is counted");
    const auto program = open_counting_program(std::move(counting), source);
    if (!program)
        return not_measured(problem, source, program.errors().front().message);
    const std::string problem_key = prepared_key(bench, problem);
    const CountedCode code = counted_code(*program);
    if (auto kept = find_counts(bench.cache, problem_key, code)) {
        kept->where = problem.complexity.where;
        return describe_growth(*kept, source, wanted_by(problem));
    }
    const auto measured = count(bench, problem, *program, tool);
    if (!measured && measured.errors().front().kind == Error::Kind::interrupted)
        return measured.errors();
    if (!measured)
        return not_measured(problem, source, measured.errors().front().message);
    keep_counts(bench.cache, problem_key, code, *measured, bench.say);
    return describe_growth(*measured, source, wanted_by(problem));
}

}  // namespace judge
