#include "report/batch_page.h"

#include <fmt/core.h>

#include <algorithm>
#include <limits>
#include <map>

#include "base/text.h"
#include "report/terminal.h"

namespace judge {
namespace {

constexpr std::size_t widest_path = 60, widest_problem = 32;

Colour colour_of(const BatchRow& row) {
    return row.error ? Colour::bold_yellow : exit_status(row) == 0 ? Colour::green : Colour::red;
}

std::string padded(const std::string& text, std::size_t width) {
    return text + std::string(width - std::min(width, columns(text)), ' ');
}

std::string figures(const BatchRow& row) {
    if (row.total == 0)
        return {};
    std::string text = fmt::format("{}/{}", row.passed, row.total);
    if (row.slowest)
        text += "  " + to_text(*row.slowest);
    if (!row.time.measured.empty())
        text += "  " + row.time.measured +
                (row.time.exceeds_intended ? " (wanted: " + row.time.intended + ")" : "");
    return text;
}

}  // namespace

std::string result_of(const BatchRow& row) {
    return row.error             ? row.error->message
           : grows_too_fast(row) ? "Grows Too Fast"
                                 : std::string(title(row.verdict));
}

std::string batch_sum(const std::vector<BatchRow>& rows) {
    std::size_t counts[4] = {};
    for (const BatchRow& row : rows)
        ++counts[exit_status(row)];
    std::string text = counted(rows.size(), "submission") + fmt::format(": {} accepted", counts[0]);
    if (counts[1] > 0)
        text += fmt::format(", {} not accepted", counts[1]);
    if (counts[2] > 0)
        text += fmt::format(", {} that cannot be judged", counts[2]);
    if (counts[3] > 0)
        text += fmt::format(", {} on which the judge failed", counts[3]);
    return text;
}

std::string machine_rows(const std::vector<BatchRow>& rows, const TerminalStyle& style) {
    struct Machine {
        double least = std::numeric_limits<double>::infinity(), most = 0;
        std::size_t rows = 0;
    };
    std::map<std::string, Machine> machines;
    bool unlike = false;
    for (const BatchRow& row : rows) {
        if (!row.machine_ratio)
            continue;
        Machine& machine = machines[row.source.machine];
        machine.least = std::min(machine.least, *row.machine_ratio);
        machine.most = std::max(machine.most, *row.machine_ratio);
        ++machine.rows;
        unlike = unlike || *row.machine_ratio != 1;
    }
    if (!unlike)
        return {};
    std::string text =
        "\nMachines, and how many times as long each takes as the one that measured the limits:\n";
    for (const auto& [name, machine] : machines)
        text += fmt::format("  {}: {}, for {}\n", shown_line(style, name),
                            machine.least == machine.most
                                ? fmt::format("{:g}", machine.most)
                                : fmt::format("{:g} to {:g}", machine.least, machine.most),
                            counted(machine.rows, "submission"));
    return text;
}

std::string batch_page(const std::vector<BatchRow>& rows, const TerminalStyle& style) {
    const auto path_of = [&](const BatchRow& row) {
        return elide_middle(shown_line(style, row.source.path), widest_path);
    };
    const auto problem_of = [&](const BatchRow& row) {
        return elide_middle(shown_line(style, row.problem), widest_problem);
    };
    std::size_t path = 0, problem = 0;
    for (const BatchRow& row : rows) {
        path = std::max(path, columns(path_of(row)));
        problem = std::max(problem, columns(problem_of(row)));
    }
    std::string page;
    for (const BatchRow& row : rows) {
        const std::string said =
            row.error ? "not judged: " + shown_line(style, row.error->message) : result_of(row);
        const std::string line = fmt::format(
            "{} {}  {}  {}  {}",
            mark_of(style, grows_too_fast(row) ? Verdict::wrong_answer : row.verdict),
            padded(path_of(row), path), padded(problem_of(row), problem),
            paint(style, colour_of(row), row.error ? said : padded(said, 21)), figures(row));
        page += line.substr(0, line.find_last_not_of(' ') + 1) + "\n";
    }
    return page + (rows.empty() ? "" : "\n") + batch_sum(rows) + "\n";
}

}  // namespace judge
