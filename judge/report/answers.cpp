#include "report/answers.h"

#include <fmt/core.h>

#include <algorithm>

#include "base/text.h"
#include "model/notation.h"
#include "report/layout.h"
#include "report/styled_text.h"

namespace judge {
namespace {

constexpr std::size_t label_and_gap = 10;  // As in layout.cpp, without the margin.
constexpr std::size_t most_apart = 40;     // Columns between the margin and "# got ...".

std::string result_of(const CallReport& call) {
    const std::string& shown = call.right && call.returned ? *call.returned : call.expected;
    return shown.empty() || shown == "null" ? "" : " -> " + shown;
}

std::string left_out(std::size_t from, std::size_t to) {
    return from < to ? fmt::format("... {}\n", counted(to - from, "more call")) : "";
}

std::string calls_text(const CallsReport& calls, const TerminalStyle& style) {
    std::size_t apart = 0;
    for (const CallReport& call : calls.shown)
        if (const std::size_t size = call.call.size() + result_of(call).size(); size < most_apart)
            apart = std::max(apart, size);
    std::string text;
    std::size_t next = 0;
    for (const CallReport& call : calls.shown) {
        text += left_out(next, call.number);
        next = call.number + 1;
        StyledText line;
        line.add(style, call.call + result_of(call));
        if (!call.right && call.returned) {
            const std::size_t used = line.columns();
            line.add(style, std::string(apart > used ? apart - used : 0, ' '));
            line.add(style, "  # got " + *call.returned, Colour::red);
        }
        for (const std::string& part : line.lines(style, text_columns(style)))
            text += part + "\n";
    }
    return text + left_out(next, calls.count);
}

/// `value` in at most `most` lines, none wider than the terminal, below a word for it.
std::string short_lines(const TerminalStyle& style, std::string_view word, std::string_view value,
                        std::size_t most) {
    const std::size_t columns = std::min<std::size_t>(text_columns(style), 400) - label_and_gap;
    const auto lines = split_lines(value);
    std::string text;
    for (std::size_t i = 0; i < std::max<std::size_t>(std::min(lines.size(), most), 1); ++i)
        text += fmt::format(
            "{:<{}}{}\n", i == 0 ? word : "", label_and_gap,
            lines.empty() ? "(nothing)" : elide_value(shown_line(style, lines[i]), columns));
    if (lines.size() > most)
        text += fmt::format("{:{}}... {}\n", "", label_and_gap,
                            counted(lines.size() - most, "more line"));
    return text;
}

/// Of a test that was run.
std::string outcome_text(const CaseReport& test, bool prints_answers, const TerminalStyle& style) {
    const std::size_t most = test.own ? 8 : 3;
    std::string text;
    if (test.verdict != Verdict::accepted)
        text += fmt::format("{}\n", title(test.verdict));
    const bool has_calls = test.calls.count > 0;
    if (test.own)
        text += has_calls ? short_lines(style, "calls", calls_text(test.calls, {}), most + 1)
                          : short_lines(style, "input", test.input.value_or(""), most);
    const bool ended_early = test.verdict != Verdict::accepted && test.returned->empty();
    if (!ended_early && !has_calls)
        text += short_lines(style, prints_answers ? "printed" : "returned", *test.returned, most);
    else if (!ended_early && !test.own)
        text += short_lines(style, "returned", joined(split_lines(*test.returned), ", "), 1);
    if (test.prints && !test.prints->empty())
        text += short_lines(style, prints_answers ? "cerr" : "printed", *test.prints, most);
    return text;
}

}  // namespace

std::string call_rows(const CallsReport& calls, const TerminalStyle& style) {
    return row(style, "calls", calls_text(calls, style));
}

std::string answer_rows(const Report& report, const TerminalStyle& style) {
    if (std::ranges::any_of(report.cases, &CaseReport::hidden))
        return {};
    std::string rows;
    for (const CaseReport& test : report.cases) {
        const bool told = report.failure && report.failure->test == test.name;
        const bool wanted = test.own || report.verdict == Verdict::accepted;
        if (told || !wanted || !test.returned)
            continue;
        const std::string name = shown_line(style, test.name);
        const std::string text = outcome_text(test, report.prints_answers, style);
        rows += name.size() <= label_and_gap - 1
                    ? row(style, name, text)
                    : fmt::format("  {}\n", name) + row(style, "", text);
    }
    return rows;
}

}  // namespace judge
