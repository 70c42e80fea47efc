#include "labelled.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <map>

#include "base/text.h"
#include "complexity/redundant_terms.h"
#include "model/order.h"
#include "os/files.h"

namespace judge {
namespace {

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
    label.where = *Domain::parse(after(lines[2], "// where:"), label.sizes);
    for (std::size_t i = 0; i < lines.size(); ++i)
        if (lines[i].find("// HOT") != lines[i].npos)
            label.hot_lines.insert(static_cast<int>(i) + 1);
    return label;
}

/// An order as it is compared: log log n is too slow to be told from 1, and so is the third digit
/// of a base.
std::optional<Order> compared(std::optional<Order> order, const std::vector<std::string>& sizes) {
    if (!order)
        return order;
    for (Term& term : order->terms)
        for (auto& [name, factor] : term)
            factor.loglogs = 0;
    // Written and read again, it has as many digits as a label.
    return parse_order(to_text(canonical(*order)), sizes);
}

bool is_right(const Label& label, const std::string& truth, const std::optional<Order>& found) {
    const auto one = compared(found, label.sizes);
    const auto other = compared(parse_order(truth, label.sizes), label.sizes);
    return one && other && (*one == *other || equal_where(*one, *other, label.sizes, label.where));
}

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
        const std::string kind = outcome.several() ? "several sizes" : "one size";
        shares["3 time class, right of all, " + kind].count(outcome.time_right());
        shares["5 space class, right of all, " + kind].count(outcome.space_right());
        shares["7 top line, " + kind].count(outcome.line_right());
        if (!outcome.complexity) {
            fmt::print("{:28} {}\n", outcome.name, outcome.error);
            continue;
        }
        const GrowthReport& time = outcome.complexity->time;
        const GrowthReport& space = outcome.complexity->space;
        shares["1 time class, answered, " + kind].count(outcome.answered());
        if (outcome.answered())
            shares["2 time class, right of answered, " + kind].count(outcome.time_right());
        if (outcome.answered() && time.confidence.value_or(0) >= 0.9)
            shares["4 time class, right of confidence 0.9 or more"].count(outcome.time_right());
        if (space.measured && space.confidence.value_or(0) >= 0.9)
            shares["6 space class, right of confidence 0.9 or more"].count(outcome.space_right());
        const bool fine = outcome.time_right() && outcome.space_right() && outcome.line_right();
        if (fine && !verbose)
            continue;
        const auto told = [](const GrowthReport& report) {
            std::vector<std::string> between;
            for (const Order& order : report.between)
                between.push_back(to_text(order));
            return report.measured ? to_text(*report.measured)
                                   : fmt::format("? {}", fmt::join(between, " .. "));
        };
        std::string lines;
        for (const GrowthLine& line : time.lines)
            lines += fmt::format(" {}:{}:{}", line.line, line.share, to_text(line.growth));
        fmt::print("{:28} time {:18} {:22} {:4} {} space {:14} {:14} {:4} {} lines [{}]{} {} {}\n",
                   outcome.name, outcome.label.time, told(time), time.confidence.value_or(0),
                   outcome.time_right() ? "ok   " : "WRONG", outcome.label.space, told(space),
                   space.confidence.value_or(0), outcome.space_right() ? "ok   " : "WRONG",
                   fmt::join(outcome.label.hot_lines, " "), lines,
                   outcome.line_right() ? "ok" : "WRONG", outcome.complexity->not_measured);
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

/// The least share that is right, by row of the table, with each of g++ 12 to 14. They inline and
/// unroll differently, which decides one or two of the programs with several sizes.
const std::pair<const char*, double> held[] = {
    {"2 time class, right of answered, one size", 0.98},
    {"3 time class, right of all, one size", 0.97},
    {"3 time class, right of all, several sizes", 0.91},
    {"4 time class, right of confidence 0.9 or more", 0.995},
    {"5 space class, right of all, one size", 0.97},
    {"5 space class, right of all, several sizes", 0.95},
    {"6 space class, right of confidence 0.9 or more", 0.99},
    {"7 top line, one size", 0.97},
    {"7 top line, several sizes", 0.97},
};

/// Whether a figure falls below what is held, though `spare` more were right; says so.
bool falls_short(const Table& table, const std::string& what, double least, int spare) {
    const auto found = table.find(what);
    const Share share = found == table.end() ? Share{} : found->second;
    if (share.all > 0 && share.right + spare >= least * share.all)
        return false;
    fmt::print("too low: {}: {}, held are {} %\n", what.substr(2), share.text(), 100 * least);
    return true;
}

}  // namespace

LabelledProgram read_labelled(const std::string& file) {
    const std::filesystem::path path(file);
    const std::string source = *read_file(file);
    const Label label = read_label(source);
    const Submission submission{absolute_path(path.parent_path()), file,
                                "//" + source.substr(source.find('\n'))};
    return {path.stem(), label, {submission, label.sizes, label.where}};
}

std::vector<std::string> program_files(const std::vector<std::string>& files_and_folders) {
    std::vector<std::string> files;
    for (const std::string& name : files_and_folders)
        if (name.ends_with(".cpp"))
            files.push_back(name);
        else
            for (const std::string& inside : list_folder(name))
                if (inside.ends_with(".cpp"))
                    files.push_back(name + "/" + inside);
    return files;
}

bool Outcome::time_right() const {
    return complexity && is_right(label, label.time, complexity->time.measured);
}

bool Outcome::space_right() const {
    return complexity && is_right(label, label.space, complexity->space.measured);
}

bool Outcome::line_right() const {
    if (!complexity || label.hot_lines.empty())
        return label.hot_lines.empty();
    const auto& lines = complexity->time.lines;
    return !lines.empty() && label.hot_lines.contains(lines[0].line);
}

bool report_accuracy(const std::vector<Outcome>& outcomes, bool verbose, std::optional<int> spare) {
    const Table table = print_table(outcomes, verbose);
    bool holds = true;
    if (spare)
        for (const auto& [what, least] : held)
            holds = !falls_short(table, what, least, *spare) && holds;
    return holds;
}

}  // namespace judge
