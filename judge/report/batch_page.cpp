#include "report/batch_page.h"

#include <fmt/core.h>

#include <algorithm>

#include "base/text.h"
#include "report/terminal.h"

namespace judge {
namespace {

constexpr std::size_t widest_path = 60, widest_problem = 32;

Colour colour_of(const BatchRow& row) {
    return row.error                          ? Colour::bold_yellow
           : row.verdict == Verdict::accepted ? Colour::green
                                              : Colour::red;
}

std::string padded(const std::string& text, std::size_t width) {
    return text + std::string(width - std::min(width, columns(text)), ' ');
}

std::string figures(const BatchRow& row) {
    if (row.tests.empty())
        return {};
    std::string text = fmt::format("{}/{}", row.passed(), row.tests.size());
    if (const auto slowest = row.slowest())
        text += "  " + to_text(*slowest);
    if (!row.time.measured.empty())
        text += "  " + row.time.measured +
                (row.time.exceeds_intended ? " (wanted: " + row.time.intended + ")" : "");
    return text;
}

}  // namespace

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
        const std::string said = row.error ? "not judged: " + shown_line(style, row.error->message)
                                           : std::string(title(row.verdict));
        const std::string line = fmt::format(
            "{} {}  {}  {}  {}", mark_of(style, row.verdict), padded(path_of(row), path),
            padded(problem_of(row), problem),
            paint(style, colour_of(row), row.error ? said : padded(said, 21)), figures(row));
        page += line.substr(0, line.find_last_not_of(' ') + 1) + "\n";
    }
    return page + (rows.empty() ? "" : "\n") + batch_sum(rows) + "\n";
}

}  // namespace judge
