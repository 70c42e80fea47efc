// How often the measured complexity of labelled programs is right: through the product's own code,
// as `judge complexity` does.
//
//     accuracy RUNNER SUPPORT_FOLDER [--verbose] [--by-time] [--hold] [--every N] [--record FILE]
//     FOLDER|FILE...
//
// The folders hold labelled programs: see programs/measured.h. Prints what is not right and a
// table.
// --by-time fits measured CPU time in place of counted work, for comparison. --hold fails below the
// figures that are held. --every takes a sample, each Nth program, of which three more may be
// wrong: enough to see that counting works. --record writes what was counted of each, for `refit`.

#include <atomic>
#include <chrono>
#include <optional>
#include <thread>

#include "judging/measure_program.h"
#include "judging/measure_work.h"
#include "judging/measurements_text.h"
#include "judging/programs.h"
#include "labelled.h"
#include "os/files.h"

using namespace judge;

namespace {

/// The CPU time of the program, built as solutions are judged, in place of its work.
Result<ComplexityReport> measure_by_time(Bench& bench, const ProgramToMeasure& program) {
    Problem own;
    own.interface = ProgramInterface{};
    auto built = build_solution(bench, bench.workers.first(), own, program.submission);
    if (!built)
        return built.errors();
    const auto run = [&](Worker& worker, const GrownBy& by, std::uint64_t) -> Result<Counted> {
        const auto nothing = make_memory_file("no input");
        if (!nothing)
            return nothing.errors();
        RunRequest request;
        request.channel = Channel::standard;
        request.input = nothing->number();
        for (const long long size : by.sizes)
            request.arguments.push_back(std::to_string(size));
        request.environment = {"SEED=" + std::to_string(by.seed)};
        request.limits = {std::chrono::seconds(10), std::chrono::seconds(10), gibibytes(2),
                          mebibytes(256), 1};
        const auto output = run_program(worker, built->executable, request);
        if (!output)
            return output.errors();
        // A unit of counted work takes some nanoseconds: the ladders become about as high.
        constexpr std::int64_t nanoseconds_a_unit = 25;
        Counted counted;
        counted.sample.units =
            static_cast<std::uint64_t>(output->result.cpu.count() / nanoseconds_a_unit);
        counted.sample.space.heap = output->result.peak_memory.count;
        counted.sample.cells = {{0, 0, counted.sample.units}};
        counted.sample.sizes.assign(by.sizes.begin(), by.sizes.end());
        return counted;
    };
    const auto measured =
        measure_work(bench.workers, {program.sizes, program.where, {InputShape{}}, run});
    if (!measured)
        return measured.errors();
    return describe_growth(*measured, "").report;
}

struct Settings {
    std::string runner, support, record;
    bool verbose = false, by_time = false, hold = false;
    std::size_t every = 1;
    std::vector<std::string> files;
};

std::vector<std::string> sample(const std::vector<std::string>& files, std::size_t every) {
    std::vector<std::string> taken;
    for (std::size_t i = 0; i < files.size(); i += every)
        taken.push_back(files[i]);
    return taken;
}

Settings read_settings(int count, char** words) {
    Settings settings;
    settings.runner = words[1];
    settings.support = absolute_path(words[2]);
    std::vector<std::string> named;
    for (int i = 3; i < count; ++i) {
        const std::string word = words[i];
        if (word == "--verbose")
            settings.verbose = true;
        else if (word == "--by-time")
            settings.by_time = true;
        else if (word == "--hold")
            settings.hold = true;
        else if (word == "--every" && i + 1 < count)
            settings.every = std::stoul(words[++i]);
        else if (word == "--record" && i + 1 < count)
            settings.record = words[++i];
        else
            named.push_back(word);
    }
    settings.files = sample(program_files(named), settings.every);
    return settings;
}

Result<ComplexityReport> measure_by_counts(Bench& bench, const LabelledProgram& labelled,
                                           std::string& record) {
    const auto counted = count_program(bench, labelled.program);
    if (!counted)
        return counted.errors();
    if (!counted->compile.ok)
        return internal_error(counted->compile.messages.front().text);
    record = labelled.name + " " + to_json_text(counted->measured) + "\n";
    return describe_program(*counted, labelled.program.submission.text);
}

Outcome analyse(Bench& bench, const std::string& file, bool by_time, std::string& record) {
    const LabelledProgram labelled = read_labelled(file);
    Outcome outcome{labelled.name, labelled.label};
    const auto begin = std::chrono::steady_clock::now();
    auto measured = by_time ? measure_by_time(bench, labelled.program)
                            : measure_by_counts(bench, labelled, record);
    if (measured)
        outcome.complexity = std::move(*measured);
    else
        outcome.error = measured.errors().front().message;
    outcome.seconds =
        std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    return outcome;
}

}  // namespace

int main(int count, char** words) {
    const Settings settings = read_settings(count, words);
    const auto home = TemporaryFolder::make();
    const auto compiler = find_compiler();
    if (!home || !compiler)
        return 3;
    // Timing wants the machine for itself; counting does not care.
    const std::size_t side_by_side = settings.by_time ? 1 : 2;
    std::vector<Outcome> outcomes(settings.files.size());
    std::vector<std::string> records(settings.files.size());
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        auto workers = Workers::start(SandboxLevel::automatic, 1, settings.runner);
        if (!workers)
            return;
        Bench bench{*compiler, BuildCache{home->path()}, settings.support, std::move(*workers)};
        for (std::size_t i = next++; i < settings.files.size(); i = next++)
            outcomes[i] = analyse(bench, settings.files[i], settings.by_time, records[i]);
    };
    std::vector<std::jthread> threads;
    for (std::size_t i = 0; i < side_by_side; ++i)
        threads.emplace_back(work);
    threads.clear();
    std::string all;
    for (const std::string& record : records)
        all += record;
    if (!settings.record.empty() && !write_file(settings.record, all))
        return 3;
    std::optional<int> spare;
    if (settings.hold)
        spare = settings.every == 1 ? 0 : 3;
    return report_accuracy(outcomes, settings.verbose, spare) ? 0 : 1;
}
