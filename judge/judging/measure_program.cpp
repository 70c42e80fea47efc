#include "judging/measure_program.h"

#include <fmt/core.h>

#include <set>

#include "base/text.h"
#include "judging/count_work.h"
#include "judging/measure_work.h"
#include "judging/programs.h"
#include "os/files.h"

namespace judge {
namespace {

/// The program on arguments of its own.
struct Arguments {
    const CountingProgram& program;
    bool whole = true;  ///< It does not say itself what is to be counted.

    static std::vector<std::string> words(const std::vector<long long>& sizes) {
        std::vector<std::string> words;
        for (const long long size : sizes)
            words.push_back(std::to_string(size));
        return words;
    }

    Result<Counted> count(Worker& worker, const std::vector<long long>& sizes, int seed,
                          std::uint64_t most_units) const {
        const auto nothing = make_memory_file("no input");
        if (!nothing)
            return nothing.errors();
        CountRequest request;
        request.channel = Channel::standard;
        request.input = nothing->number();
        request.arguments = words(sizes);
        request.environment = {"SEED=" + std::to_string(seed)};
        request.whole = whole;
        request.most_units = most_units;
        Result<Counted> counted = count_work(worker, program, request);
        if (counted)
            counted->sample.sizes.assign(sizes.begin(), sizes.end());
        return counted;
    }
};

/// Finds out whether the program says itself what is to be counted, and whether it works at all.
Result<Counted> try_out(Worker& worker, Arguments& arguments, const Domain& where,
                        std::size_t variables) {
    constexpr long long smallest = 8;
    std::vector<long long> sizes = where.diagonal(variables);
    for (long long& size : sizes)
        size *= smallest;
    Result<Counted> counted = arguments.count(worker, sizes, 0, ~std::uint64_t{0});
    if (!counted)
        return counted.errors();
    arguments.whole = !counted->begun;
    if (arguments.whole && counted->end == Counted::End::complete && counted->status != 0) {
        counted->end = Counted::End::failed;
        counted->why = fmt::format(
            "with the arguments {} it exits with status {} (its sizes are its arguments; nothing "
            "stands on standard input)",
            joined(arguments.words(sizes), " "), counted->status);
    }
    return counted;
}

bool never_changes(const Measurements& measured) {
    std::set<std::uint64_t> units;
    for (const Series& series : measured.series)
        for (const Sample& sample : series.samples)
            units.insert(sample.units);
    return units.size() == 1;
}

}  // namespace

Result<CountedProgram> count_program(Bench& bench, const ProgramToMeasure& program) {
    bench.show({"compiling"});
    auto built = build_program_for_counting(bench, bench.workers.first(), program.submission);
    if (!built)
        return built.errors();
    CountedProgram result{built->report, {program.sizes, {}, {}}};
    if (!built->report.ok)
        return result;
    auto counting = open_counting_program(std::move(*built), program.submission.text);
    if (!counting)
        return counting.errors();

    bench.show({"counting work"});
    Arguments arguments{*counting};
    const auto tried =
        try_out(bench.workers.first(), arguments, program.where, program.sizes.size());
    if (!tried)
        return tried.errors();
    result.whole = arguments.whole;
    result.measured.why = tried->why;
    if (tried->end == Counted::End::failed)
        return result;
    auto measured = measure_work(bench.workers,
                                 {program.sizes,
                                  program.where,
                                  {InputShape{}},
                                  [&](Worker& worker, const GrownBy& input, std::uint64_t most) {
                                      return arguments.count(worker, input.sizes, input.seed, most);
                                  }});
    if (!measured)
        return measured.errors();
    result.measured = std::move(*measured);
    return result;
}

ComplexityReport describe_program(const CountedProgram& counted, const std::string& source) {
    ComplexityReport report = describe_growth(counted.measured, source).report;
    report.never_changes = counted.whole && never_changes(counted.measured);
    return report;
}

Result<ProgramReport> measure_program(Bench& bench, const ProgramToMeasure& program) {
    const auto counted = count_program(bench, program);
    if (!counted)
        return counted.errors();
    ProgramReport report{program.submission.shown_as, counted->compile, {}};
    if (counted->compile.ok)
        report.complexity = describe_program(*counted, program.submission.text);
    return report;
}

}  // namespace judge
