// How often the measured complexity of labelled programs is right.
//
//     accuracy RUNNER SUPPORT_FOLDER [--verbose] FOLDER...
//
// Each folder holds labelled programs: see programs/measured.h. Prints a table.

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
#include "judging/measure_program.h"
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
        return measured && compared(found, label.sizes) == compared(truth, label.sizes);
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

void print_table(const std::vector<Outcome>& outcomes, bool verbose) {
    std::map<std::string, Share> shares;
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
}

}  // namespace

int main(int count, char** words) {
    const std::string runner = words[1];
    const std::string support = words[2];
    bool verbose = false;
    std::vector<std::string> files;
    for (int i = 3; i < count; ++i) {
        const std::string word = words[i];
        if (word == "--verbose")
            verbose = true;
        else if (word.ends_with(".cpp"))
            files.push_back(word);
        else
            for (const std::string& name : list_folder(word))
                if (name.ends_with(".cpp"))
                    files.push_back(word + "/" + name);
    }
    const auto home = TemporaryFolder::make();
    const auto compiler = find_compiler();
    if (!home || !compiler)
        return 3;
    std::vector<Outcome> outcomes(files.size());
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        auto workers = Workers::start(SandboxLevel::automatic, 1, runner);
        if (!workers)
            return;
        const char* given = std::getenv("ACCURACY_CACHE");
        Bench bench{*compiler, BuildCache{given != nullptr ? given : home->path()}, support,
                    std::move(*workers)};
        for (std::size_t i = next++; i < files.size(); i = next++) {
            Outcome& outcome = outcomes[i];
            outcome.name = std::filesystem::path(files[i]).stem();
            outcome.label = read_label(*read_file(files[i]));
            const auto begin = std::chrono::steady_clock::now();
            auto measured = measure_program(bench, {{absolute_path(files[i]), files[i], "c++20"},
                                                    outcome.label.sizes,
                                                    outcome.label.where});
            outcome.seconds =
                std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
            if (!measured)
                outcome.error = measured.errors().front().message;
            else if (!measured->compile.ok)
                outcome.error = measured->compile.messages.front().text;
            else
                outcome.measured = std::move(*measured);
        }
    };
    std::thread other(work);
    work();
    other.join();
    print_table(outcomes, verbose);
}
