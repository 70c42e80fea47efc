// How often the measured complexity of labelled programs is right: through the product's own code,
// as `judge complexity` does.
//
//     accuracy RUNNER SUPPORT_FOLDER [--verbose] [--by-time] [--hold] FOLDER|FILE...
//
// The folders hold labelled programs: see programs/measured.h. Prints what is not right and a
// table.
// --by-time fits measured CPU time in place of counted work, for comparison. --hold fails below the
// figures that are held.

#include <fmt/format.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <filesystem>
#include <map>
#include <mutex>
#include <set>
#include <thread>

#include "base/text.h"
#include "complexity/redundant_terms.h"
#include "judging/measure_program.h"
#include "judging/measure_work.h"
#include "judging/programs.h"
#include "model/order.h"
#include "os/files.h"

using namespace judge;

namespace {

struct Label {
    std::string time, space, where;
    std::vector<std::string> sizes;
    std::set<int> hot_lines;
};

std::string after(std::string_view line, std::string_view word) {
    const std::size_t at = line.find(word);
    return at == line.npos ? "" : std::string(trim(line.substr(at + word.size())));
}

Label read_label(const std::string& source) {
    Label label;
    const auto lines = split_lines(source);
    const std::string orders = after(lines[0], "// time:");
    const std::size_t space = orders.find("space:");
    label.time = trim(std::string_view(orders).substr(0, space));
    label.space = after(orders, "space:");
    std::string name;
    for (const char c : after(lines[1], "// axes:") + ",")
        if (c != ',') {
            name += c;
        } else {
            label.sizes.push_back(std::string(trim(name)));
            name.clear();
        }
    label.where = after(lines[2], "// where:");
    for (std::size_t i = 0; i < lines.size(); ++i)
        if (lines[i].find("// HOT") != lines[i].npos)
            label.hot_lines.insert(static_cast<int>(i) + 1);
    return label;
}

/// An order as it is compared: log log n is too slow to be told from 1, and so is the third digit
/// of a base.
std::string compared(const std::string& text, const std::vector<std::string>& sizes) {
    auto order = parse_order(text, sizes);
    if (!order)
        return text;
    for (Term& term : order->terms)
        for (auto& [name, factor] : term)
            factor.loglogs = 0;
    return to_text(canonical(*order));
}

struct Outcome {
    std::string name;
    Label label;
    std::optional<ProgramReport> measured;
    std::string error;
    double seconds = 0;

    bool several() const { return label.sizes.size() > 1; }
    const ComplexityReport& complexity() const { return measured->complexity; }
    bool answered() const { return measured && !complexity().time.measured.empty(); }
    bool right(const std::string& truth, const std::string& found) const {
        if (!measured)
            return false;
        const auto one = parse_order(compared(found, label.sizes), label.sizes);
        const auto other = parse_order(compared(truth, label.sizes), label.sizes);
        const auto where = Domain::parse(label.where, label.sizes);
        return one && other &&
               (*one == *other || (where && equal_where(*one, *other, label.sizes, *where)));
    }
    bool time_right() const { return right(label.time, complexity().time.measured); }
    bool space_right() const { return right(label.space, complexity().space.measured); }
    bool line_right() const {
        if (!measured || label.hot_lines.empty())
            return label.hot_lines.empty();
        const auto& lines = complexity().time.lines;
        return !lines.empty() && label.hot_lines.contains(lines[0].line);
    }
};

struct Share {
    int right = 0, all = 0;
    void count(bool is_right) {
        right += is_right ? 1 : 0;
        ++all;
    }
    std::string text() const {
        return all == 0 ? "-" : fmt::format("{}/{} ({:.1f} %)", right, all, 100.0 * right / all);
    }
};

using Table = std::map<std::string, Share>;

Table print_table(const std::vector<Outcome>& outcomes, bool verbose) {
    Table shares;
    std::vector<double> seconds;
    for (const Outcome& outcome : outcomes) {
        seconds.push_back(outcome.seconds);
        if (!outcome.measured) {
            fmt::print("{:28} {}\n", outcome.name, outcome.error);
            shares["9 measured"].count(false);
            continue;
        }
        const GrowthReport& time = outcome.complexity().time;
        const GrowthReport& space = outcome.complexity().space;
        const std::string kind = outcome.several() ? "several sizes" : "one size";
        shares["1 time class, answered, " + kind].count(outcome.answered());
        if (outcome.answered())
            shares["2 time class, right of answered, " + kind].count(outcome.time_right());
        shares["3 time class, right of all, " + kind].count(outcome.time_right());
        if (outcome.answered() && time.confidence.value_or(0) >= 0.9)
            shares["4 time class, right of confidence 0.9 or more"].count(outcome.time_right());
        shares["5 space class, right of all, " + kind].count(outcome.space_right());
        if (!space.measured.empty() && space.confidence.value_or(0) >= 0.9)
            shares["6 space class, right of confidence 0.9 or more"].count(outcome.space_right());
        shares["7 top line, " + kind].count(outcome.line_right());
        const bool fine = outcome.time_right() && outcome.space_right() && outcome.line_right();
        if (fine && !verbose)
            continue;
        const auto told = [](const GrowthReport& report) {
            return report.measured.empty() ? fmt::format("? {}", fmt::join(report.between, " .. "))
                                           : report.measured;
        };
        std::string lines;
        for (const GrowthLine& line : time.lines)
            lines += fmt::format(" {}:{}:{}", line.line, line.share, line.growth);
        fmt::print("{:28} time {:18} {:22} {:4} {} space {:14} {:14} {:4} {} lines [{}]{} {} {}\n",
                   outcome.name, outcome.label.time, told(time), time.confidence.value_or(0),
                   outcome.time_right() ? "ok   " : "WRONG", outcome.label.space, told(space),
                   space.confidence.value_or(0), outcome.space_right() ? "ok   " : "WRONG",
                   fmt::join(outcome.label.hot_lines, " "), lines,
                   outcome.line_right() ? "ok" : "WRONG", outcome.complexity().not_measured);
    }
    fmt::print("\n");
    for (const auto& [what, share] : shares)
        fmt::print("{:48} {}\n", what.substr(2), share.text());
    std::sort(seconds.begin(), seconds.end());
    if (!seconds.empty())
        fmt::print("{:48} median {:.2f}, worst {:.2f}\n", "seconds an analysis, compiling included",
                   seconds[seconds.size() / 2], seconds.back());
    return shares;
}

/// The CPU time of the program, built as solutions are judged, in place of its work.
Result<ComplexityReport> measure_by_time(Bench& bench, const ProgramToMeasure& program) {
    Problem own;
    own.interface = ProgramInterface{};
    auto built = build_solution(bench, bench.workers.first(), own, program.submission);
    if (!built)
        return built.errors();
    auto where = program.where.empty() ? Result<Domain>(Domain())
                                       : Domain::parse(program.where, program.sizes);
    if (!where)
        return where.errors();
    const auto run = [&](Worker& worker, std::size_t, const std::vector<long long>& sizes, int seed,
                         std::uint64_t) -> Result<Counted> {
        const auto nothing = make_memory_file("no input");
        if (!nothing)
            return nothing.errors();
        RunRequest request;
        request.executable = built->executable.number();
        request.channel = Channel::standard;
        request.input = nothing->number();
        for (const long long size : sizes)
            request.arguments.push_back(std::to_string(size));
        request.environment = {"SEED=" + std::to_string(seed)};
        request.limits = {std::chrono::seconds(10), std::chrono::seconds(10), gibibytes(2),
                          mebibytes(256), 1};
        const auto output = run_program(worker, request);
        if (!output)
            return output.errors();
        // A unit of counted work takes some nanoseconds: the ladders become about as high.
        constexpr std::int64_t nanoseconds_a_unit = 25;
        Counted counted;
        counted.sample.units =
            static_cast<std::uint64_t>(output->result.cpu.count() / nanoseconds_a_unit);
        counted.sample.space.heap = output->result.peak_memory.count;
        counted.sample.cells = {{0, 0, counted.sample.units}};
        counted.sample.sizes.assign(sizes.begin(), sizes.end());
        return counted;
    };
    const auto measured = measure_work(bench.workers, {program.sizes, *where, {InputShape{}}, run});
    if (!measured)
        return measured.errors();
    return describe_growth(*measured, "", {}, {}).report;
}

/// The least share that is right, by row of the table, with each of g++ 12 to 14. They inline and
/// unroll differently, which decides one or two of the programs with several sizes.
const std::pair<const char*, double> held[] = {
    {"2 time class, right of answered, one size", 0.99},
    {"3 time class, right of all, one size", 0.98},
    {"3 time class, right of all, several sizes", 0.94},
    {"4 time class, right of confidence 0.9 or more", 1.0},
    {"5 space class, right of all, one size", 0.98},
    {"5 space class, right of all, several sizes", 0.94},
    {"6 space class, right of confidence 0.9 or more", 0.99},
    {"7 top line, one size", 0.98},
    {"7 top line, several sizes", 0.94},
};

struct Settings {
    std::string runner, support;
    bool verbose = false, by_time = false, hold = false;
    std::vector<std::string> files;
};

Settings read_settings(int count, char** words) {
    Settings settings;
    settings.runner = words[1];
    settings.support = absolute_path(words[2]);
    for (int i = 3; i < count; ++i) {
        const std::string word = words[i];
        if (word == "--verbose")
            settings.verbose = true;
        else if (word == "--by-time")
            settings.by_time = true;
        else if (word == "--hold")
            settings.hold = true;
        else if (word.ends_with(".cpp"))
            settings.files.push_back(word);
        else
            for (const std::string& name : list_folder(word))
                if (name.ends_with(".cpp"))
                    settings.files.push_back(word + "/" + name);
    }
    return settings;
}

/// A program that does not tell its label, which would be read as a claim.
Submission without_label(const std::string& file, const std::string& source) {
    return {absolute_path(std::filesystem::path(file).parent_path()), file,
            "//" + source.substr(source.find('\n'))};
}

Outcome analyse(Bench& bench, const std::string& file, bool by_time) {
    Outcome outcome;
    outcome.name = std::filesystem::path(file).stem();
    const std::string source = *read_file(file);
    outcome.label = read_label(source);
    const ProgramToMeasure program{without_label(file, source), outcome.label.sizes,
                                   outcome.label.where};
    const auto begin = std::chrono::steady_clock::now();
    if (by_time) {
        auto measured = measure_by_time(bench, program);
        if (measured)
            outcome.measured = ProgramReport{file, {}, std::move(*measured)};
        else
            outcome.error = measured.errors().front().message;
    } else if (auto measured = measure_program(bench, program); !measured) {
        outcome.error = measured.errors().front().message;
    } else if (!measured->compile.ok) {
        outcome.error = measured->compile.messages.front().text;
    } else {
        outcome.measured = std::move(*measured);
    }
    outcome.seconds =
        std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    return outcome;
}

/// Whether a figure falls below what is held; says so.
bool falls_short(const Table& table, const std::string& what, double least) {
    const auto found = table.find(what);
    const Share share = found == table.end() ? Share{} : found->second;
    if (share.all > 0 && share.right >= least * share.all)
        return false;
    fmt::print("too low: {}: {}, held are {} %\n", what.substr(2), share.text(), 100 * least);
    return true;
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
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        auto workers = Workers::start(SandboxLevel::automatic, 1, settings.runner);
        if (!workers)
            return;
        Bench bench{*compiler, BuildCache{home->path()}, settings.support, std::move(*workers)};
        for (std::size_t i = next++; i < settings.files.size(); i = next++)
            outcomes[i] = analyse(bench, settings.files[i], settings.by_time);
    };
    std::vector<std::jthread> threads;
    for (std::size_t i = 0; i < side_by_side; ++i)
        threads.emplace_back(work);
    threads.clear();
    const Table table = print_table(outcomes, settings.verbose);
    if (!settings.hold)
        return 0;
    bool short_of = false;
    for (const auto& [what, least] : held)
        short_of = falls_short(table, what, least) || short_of;
    return short_of ? 1 : 0;
}
