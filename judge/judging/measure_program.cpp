#include "judging/measure_program.h"

#include <fmt/format.h>

#include <algorithm>
#include <mutex>

#include "base/text.h"
#include "complexity/describe.h"
#include "complexity/domain.h"
#include "complexity/ladder.h"
#include "judging/count_work.h"
#include "judging/programs.h"
#include "os/files.h"

namespace judge {
namespace {

using Sizes = std::vector<long long>;

constexpr long long largest_size = 400'000;
constexpr std::uint64_t most_units = 8'000'000;

/// With several sizes there are many more runs.
constexpr std::uint64_t most_units_of_several = 5'000'000;
constexpr std::uint64_t most_units_of_diagonal = 625'000;

/// One ladder: the sizes of its rungs, and which of the program's data are used.
struct Ladder {
    int axis = 0;
    int seed = 0;
    std::vector<Sizes> rungs;
    std::uint64_t most_units = 0;
};

/// The program with what all its runs share.
class Subject {
  public:
    Subject(Bench& bench, CountingProgram program, const ProgramToMeasure& asked)
        : bench_(bench), program_(std::move(program)), asked_(asked) {}

    /// Finds out whether the program says itself what is to be counted.
    Result<Counted> try_out(const Sizes& sizes) {
        whole_ = true;
        Result<Counted> counted = count(bench_.workers.first(), sizes, 0, ~std::uint64_t{0});
        if (counted)
            whole_ = !counted->begun;
        return counted;
    }

    /// Climbs ladders side by side; `why` is set where one failed.
    Result<std::vector<Series>> climb_all(const std::vector<Ladder>& ladders, std::string& why) {
        std::vector<Series> series(ladders.size());
        Errors errors;
        std::mutex mutex;
        bench_.workers.each(ladders.size(), [&](Worker& worker, std::size_t i) {
            const Ladder& ladder = ladders[i];
            auto climbed = climb(ladder.rungs.size(), ladder.most_units, [&](std::size_t rung) {
                return count(worker, ladder.rungs[rung], ladder.seed, ladder.most_units);
            });
            const std::lock_guard lock(mutex);
            if (!climbed) {
                errors = climbed.errors();
                return;
            }
            series[i] = {ladder.axis, 0, std::move(climbed->samples)};
            if (!climbed->why.empty())
                why = climbed->why;
        });
        if (!errors.empty())
            return errors;
        return series;
    }

  private:
    Result<Counted> count(Worker& worker, const Sizes& sizes, int seed, std::uint64_t most) {
        const auto nothing = make_memory_file("no input");
        if (!nothing)
            return nothing.errors();
        CountRequest request;
        request.channel = Channel::standard;
        request.input = nothing->number();
        for (const long long size : sizes)
            request.arguments.push_back(std::to_string(size));
        request.environment = {"SEED=" + std::to_string(seed)};
        request.whole = whole_;
        request.most_units = most;
        Result<Counted> counted = count_work(worker, program_, request);
        if (counted)
            counted->sample.sizes.assign(sizes.begin(), sizes.end());
        return counted;
    }

    Bench& bench_;
    CountingProgram program_;
    const ProgramToMeasure& asked_;
    bool whole_ = true;
};

std::vector<Sizes> single(const std::vector<long long>& values) {
    std::vector<Sizes> sizes;
    for (const long long value : values)
        sizes.push_back({value});
    return sizes;
}

Result<std::vector<Series>> measure_one(Subject& subject, const Domain& domain, std::string& why) {
    const auto inside = [&](std::vector<Sizes> rungs) {
        std::erase_if(rungs, [&](const Sizes& sizes) { return !domain.contains(sizes); });
        return rungs;
    };
    std::vector<Ladder> ladders;
    for (const long long first : ladder_families)
        ladders.push_back({0, static_cast<int>(ladders.size()),
                           inside(single(doubling_sizes(first, largest_size))), most_units});
    auto series = subject.climb_all(ladders, why);
    if (!series || !why.empty() || series->front().samples.size() >= fewest_rungs)
        return series;
    return subject.climb_all({{0, 0, inside(single(successive_sizes(largest_size))), most_units}},
                             why);
}

/// All sizes together first, then each by itself from the largest point that was reached.
Result<std::vector<Series>> measure_several(Subject& subject, const Domain& domain,
                                            std::size_t variables, std::string& why) {
    const Sizes multiples = domain.diagonal(variables);
    Ladder diagonal{-1, 0, {}, most_units_of_diagonal};
    constexpr long long lowest = 8;
    constexpr long long highest = 65536;
    for (const long long t : doubling_sizes(lowest, highest)) {
        Sizes sizes;
        for (const long long multiple : multiples)
            sizes.push_back(t * multiple);
        if (domain.contains(sizes))
            diagonal.rungs.push_back(sizes);
    }
    auto series = subject.climb_all({diagonal}, why);
    if (!series || !why.empty() || series->front().samples.empty())
        return series;

    const std::vector<double>& middle = series->front().samples.back().sizes;
    std::vector<Ladder> ladders;
    for (std::size_t axis = 0; axis < variables; ++axis) {
        Ladder ladder{static_cast<int>(axis), 0, {}, most_units_of_several};
        constexpr double least = 1.0 / 32, most = 16;
        for (double factor = least; factor <= most; factor *= 2) {
            Sizes sizes(middle.begin(), middle.end());
            sizes[axis] = static_cast<long long>(middle[axis] * factor);
            if (sizes[axis] >= 4 && domain.contains(sizes))
                ladder.rungs.push_back(sizes);
        }
        ladders.push_back(std::move(ladder));
    }
    auto axes = subject.climb_all(ladders, why);
    if (!axes)
        return axes;
    std::move(axes->begin(), axes->end(), std::back_inserter(*series));
    return series;
}

}  // namespace

Result<ProgramReport> measure_program(Bench& bench, const ProgramToMeasure& program) {
    const auto domain = program.where.empty() ? Result<Domain>(Domain())
                                              : Domain::parse(program.where, program.sizes);
    if (!domain)
        return domain.errors();
    ProgramReport measured;
    measured.program = program.submission.shown_as;
    bench.show({"compiling"});
    auto built = build_program_for_counting(bench, bench.workers.first(), program.submission);
    if (!built)
        return built.errors();
    measured.compile = built->report;
    if (!built->report.ok)
        return measured;
    const auto source = read_file(program.submission.path);
    auto counting = open_counting_program(std::move(*built), source ? *source : "");
    if (!counting)
        return counting.errors();

    bench.show({"counting work"});
    Subject subject(bench, std::move(*counting), program);
    const std::size_t variables = program.sizes.size();
    Sizes first = domain->diagonal(variables);
    constexpr long long smallest = 8;
    for (long long& size : first)
        size *= smallest;
    std::string why;
    const auto tried = subject.try_out(first);
    if (!tried)
        return tried.errors();
    if (tried->end == Counted::End::failed) {
        measured.complexity.not_measured = tried->why;
        return measured;
    }
    const auto series = variables == 1 ? measure_one(subject, *domain, why)
                                       : measure_several(subject, *domain, variables, why);
    if (!series)
        return series.errors();
    measured.complexity =
        describe_growth({program.sizes, std::move(*series), why}, source ? *source : "", {}, {})
            .report;
    return measured;
}

}  // namespace judge
