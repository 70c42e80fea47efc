#include "judging/carried_limit.h"

#include <fmt/core.h>

#include <algorithm>
#include <filesystem>

#include "judging/calibrate.h"
#include "judging/fairness.h"
#include "judging/programs.h"
#include "judging/run_test.h"
#include "os/machine.h"

namespace judge {
namespace {

using std::chrono::nanoseconds;

/// What others do to a machine comes and goes: some of so many runs are spared the worst of it.
constexpr int runs = 6;
constexpr double same_machine = 1.1, unlike_machine = 1.5;

/// What the program takes for a test, alone; nothing where the problem has no such program.
Result<std::optional<LeastTime>> time_alone(Bench& bench, const Problem& problem,
                                            CarriedLimit::Program program,
                                            const PreparedTest& test) {
    using MaybeTime = std::optional<LeastTime>;
    const bool is_reference = program == CarriedLimit::Program::reference;
    if (is_reference && !has_reference(problem))
        return MaybeTime();
    bench.show({"timing this machine"});
    Worker& worker = bench.workers.first();
    const auto time = [&](const auto& run_once) {
        return least_time(nanoseconds::max(), run_once, runs).transform([](const LeastTime& least) {
            return MaybeTime(least);
        });
    };
    if (is_reference)
        return build_stated_solution(bench, worker, problem, reference_of(problem))
            .and_then([&](const Program& reference) {
                return time([&] {
                    return run_test(worker, problem, reference, test,
                                    limits_for_problem_code(problem).cpu)
                        .transform([](const RunOutput& run) { return run.result; });
                });
            });
    const auto input = open_input(test);
    if (!input)
        return input.errors();
    return build_tool(bench, worker, problem).and_then([&](const ProblemTool& tool) {
        return time([&] {
            return tool.check(worker, problem, *input).transform([](const auto& checked) {
                return checked.run;
            });
        });
    });
}

/// To three digits, so that whoever reads the ratio can work the limit out again.
double ratio_of(nanoseconds here, nanoseconds there) {
    const double ratio = static_cast<double>(here.count()) / static_cast<double>(there.count());
    return std::max(1 / same_machine, ratio) == std::min(same_machine, ratio)
               ? 1
               : std::stod(fmt::format("{:.3g}", ratio));
}

/// No less than what can be measured, unless it was less already.
nanoseconds scaled(nanoseconds limit, double ratio) {
    const auto here =
        nanoseconds(static_cast<std::int64_t>(ratio * static_cast<double>(limit.count())));
    return std::max(here, std::min(limit, floor_limit));
}

}  // namespace

Result<CarriedLimit> carry_limit(Bench& bench, const Problem& problem, nanoseconds limit) {
    const auto prepared = prepared_problem(bench, problem);
    if (!prepared)
        return prepared.errors();
    const bool by_reference = has_reference(problem);
    const auto test =
        by_reference ? std::ranges::max_element(prepared->tests, {}, &PreparedTest::reference_cpu)
                     : std::ranges::max_element(prepared->tests, {}, &PreparedTest::input_size);
    const auto program =
        by_reference ? CarriedLimit::Program::reference : CarriedLimit::Program::validator;
    return time_alone(bench, problem, program, *test).transform([&](const auto& least) {
        return CarriedLimit{limit, program, test->name, least->cpu, machine_name()};
    });
}

Result<TimeLimit> limit_here(Bench& bench, const Problem& problem, const CarriedLimit& carried) {
    const auto prepared = prepared_problem(bench, problem);
    if (!prepared)
        return prepared.errors();
    const auto test = std::ranges::find(prepared->tests, carried.test, &PreparedTest::name);
    if (test == prepared->tests.end())
        return usage_error(fmt::format("the limit for `{}` was measured by a test that the problem "
                                       "does not have, \"{}\"",
                                       problem.slug, carried.test),
                           "measure it again with `--save-limits`");
    TimeLimit limit{carried.limit, std::nullopt};
    if (carried.cpu < shortest_pace)
        return limit;
    const auto least = time_alone(bench, problem, carried.program, *test);
    if (!least)
        return least.errors();
    if (!*least)
        return limit;
    const double ratio = ratio_of((*least)->cpu, carried.cpu);
    limit.limit = scaled(carried.limit, ratio);
    limit.machine_ratio = ratio;
    if (carried.program == CarriedLimit::Program::reference)
        limit.yardstick = Yardstick{
            std::filesystem::path(reference_of(problem).path).filename().string(),
            test->name,
            (*least)->cpu,
            static_cast<double>(limit.limit.count()) / static_cast<double>((*least)->cpu.count()),
            std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now()),
            (*least)->busy};
    return limit;
}

bool is_far(double machine_ratio) {
    return machine_ratio > unlike_machine || machine_ratio < 1 / unlike_machine;
}

}  // namespace judge
