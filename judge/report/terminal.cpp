#include "report/terminal.h"

#include <fmt/core.h>

#include <algorithm>
#include <cctype>
#include <functional>
#include <string_view>

#include "base/text.h"
#include "report/answers.h"
#include "report/compiler_message.h"
#include "report/diagnostic.h"
#include "report/growth.h"
#include "report/layout.h"
#include "report/styled_text.h"

namespace judge {
namespace {

constexpr std::size_t most_messages = 10;  // Of the compiler: the rest mostly follow from these.

Colour colour_of(Verdict verdict) {
    return verdict == Verdict::accepted  ? Colour::green
           : verdict == Verdict::skipped ? Colour::dim
                                         : Colour::red;
}

bool is_visible(const CaseReport& test) {
    return !test.hidden;
}

const CaseReport* failed_case(const Report& report) {
    const auto found = std::ranges::find_if(report.cases, [&](const CaseReport& test) {
        return report.failure && test.name == report.failure->test;
    });
    return found == report.cases.end() ? nullptr : &*found;
}

/// The verdict in its colour, then where it was reached; on several rows where that is long.
std::string headline(const Report& report, const TerminalStyle& style) {
    StyledText text;
    const auto say = [&](Colour colour, const std::string& rest) {
        text.add(style, fmt::format("{} {}", mark_of(style, report.verdict), title(report.verdict)),
                 colour);
        text.add(style, rest);
    };
    switch (report.verdict) {
        case Verdict::accepted:
            say(Colour::bold_green, fmt::format(": {} of {} passed", report.passed(),
                                                counted(report.cases.size(), "test")));
            break;
        case Verdict::compile_error:
            say(Colour::bold_red, "");
            break;
        case Verdict::judge_error:
            say(Colour::bold_yellow,
                place_of_failure(report) + "; this is not the solution's fault");
            break;
        default:
            say(Colour::bold_red, place_of_failure(report));
            break;
    }
    std::string rows;
    for (const std::string& line : text.lines(style, line_columns(style)))
        rows += line + "\n";
    return rows;
}

std::string withheld_row(const Report& report, const TerminalStyle& style) {
    const CaseReport* const test = failed_case(report);
    const bool withheld = test != nullptr && test->hidden && !report.failure->input;
    return withheld
               ? sentence_row(style, "withheld", "input, answers and prints: `--reveal` shows them")
               : "";
}

/// One mark for each test, samples and own inputs first and a little apart.
std::string marks(const Report& report, const TerminalStyle& style) {
    std::string rows;
    std::size_t used = 0;
    bool apart = false;
    for (const CaseReport& test : report.cases) {
        const bool gap = !apart && test.hidden && used > 0;
        apart = apart || test.hidden;
        if (used + (gap ? 2 : 1) > text_columns(style)) {
            rows += '\n';
            used = 0;
        } else if (gap) {
            rows += ' ';
            ++used;
        }
        rows += paint(style, colour_of(test.verdict), mark_of(style, test.verdict));
        ++used;
    }
    return rows;
}

std::string not_run(const Report& report) {
    return report.skipped() == 0
               ? ""
               : fmt::format("; {} not run (`--all` runs them)", report.skipped());
}

/// How the tests went where not all were passed.
std::string tally(const Report& report) {
    const std::size_t slow = report.count(Verdict::time_limit_exceeded);
    const std::size_t right = report.passed();
    if (right > 0 && slow > 0 && slow == report.failed()) {
        return fmt::format("correct on {} that finished; too slow on {}{}",
                           right == 1 ? "the one test" : fmt::format("all {} tests", right), slow,
                           not_run(report));
    }
    std::string out = fmt::format("{} of {} passed", right, report.cases.size());
    for (int i = 0; i < static_cast<int>(Verdict::skipped); ++i) {
        const auto verdict = static_cast<Verdict>(i);
        if (verdict != Verdict::accepted && report.count(verdict) > 0)
            out += fmt::format(", {} {}", report.count(verdict), title(verdict));
    }
    return out + not_run(report);
}

/// "12 ms of 200 ms", "270 ms, over the limit of 200 ms".
template <class Quantity>
std::string against_limit(Quantity used, Quantity limit) {
    return limit == Quantity{} ? to_text(used)
           : used > limit ? fmt::format("{}, over the limit of {}", to_text(used), to_text(limit))
                          : fmt::format("{} of {}", to_text(used), to_text(limit));
}

std::string time_row(const Report& report, const TerminalStyle& style) {
    const auto slowest = std::ranges::max_element(report.cases, std::less<>{}, &CaseReport::cpu);
    if (slowest == report.cases.end() || !slowest->cpu)
        return {};
    const auto rerun =
        static_cast<std::size_t>(std::ranges::count(report.cases, true, &CaseReport::rerun));
    return sentence_row(
        style, "time",
        fmt::format("{}{} (slowest: \"{}\"){}", slowest->stopped ? "stopped at " : "",
                    against_limit(*slowest->cpu, report.time_limit), slowest->name,
                    rerun == 0 ? ""
                               : fmt::format("; {} near the limit measured again",
                                             counted(rerun, "test"))));
}

std::string memory_row(const Report& report, const TerminalStyle& style) {
    const auto largest =
        std::ranges::max_element(report.cases, std::less<>{}, &CaseReport::peak_memory);
    return largest == report.cases.end() || !largest->peak_memory
               ? ""
               : sentence_row(style, "memory",
                              against_limit(*largest->peak_memory, report.memory_limit));
}

/// Where a problem comes from that is not one of the installed: it may have the name of one.
std::string problem_row(const Report& report, const TerminalStyle& style) {
    return report.problem_folder.empty() ? ""
                                         : sentence_row(style, "problem", report.problem_folder);
}

std::string test_rows(const Report& report, const TerminalStyle& style) {
    if (report.cases.empty() || report.verdict == Verdict::compile_error)
        return {};
    std::string out;
    if (report.passed() < report.cases.size())
        out += row(style, "tests", marks(report, style) + "\n" + wrapped(style, tally(report)));
    return out + time_row(report, style) + memory_row(report, style);
}

std::string note_rows(const Report& report, const TerminalStyle& style) {
    std::string out;
    for (const std::string& note : report.notes)
        out += sentence_row(style, "note", note);
    const bool all_seen = std::ranges::all_of(report.cases, is_visible);
    if (report.verdict == Verdict::accepted && all_seen)
        out += sentence_row(style, "next", "`judge submit` judges on the hidden tests as well");
    return out;
}

/// The line that a message points to, and carets below the word there, or below all of it.
std::string quoted_line(const CompilerMessage& message, const TerminalStyle& style) {
    if (message.source.empty())
        return {};
    const std::string_view source = message.source;
    SourceSpot spot{message.file, message.line, message.column, 1, message.source};
    if (message.column == 0) {
        const std::size_t begin = source.find_first_not_of(" \t");
        spot.column = begin == source.npos ? 1 : static_cast<int>(begin) + 1;
        spot.length = static_cast<int>(trim(source).size());
    } else {
        const auto is_word = [&](std::size_t i) {
            return i < source.size() &&
                   (std::isalnum(static_cast<unsigned char>(source[i])) != 0 || source[i] == '_');
        };
        const auto at = static_cast<std::size_t>(message.column) - 1;
        while (is_word(at + static_cast<std::size_t>(spot.length) - 1) &&
               is_word(at + static_cast<std::size_t>(spot.length)))
            ++spot.length;
    }
    return source_rows(spot, style);
}

}  // namespace

std::string place_of_failure(const Report& report) {
    const CaseReport* const test = failed_case(report);
    if (test == nullptr)
        return {};
    return fmt::format(" on test {} of {}: \"{}\"{}", test - report.cases.data() + 1,
                       report.cases.size(), test->name, test->hidden ? " (hidden)" : "");
}

std::string_view mark_of(const TerminalStyle& style, Verdict verdict) {
    switch (verdict) {
        case Verdict::accepted:
            return style.unicode ? "✓" : "+";
        case Verdict::skipped:
            return style.unicode ? "·" : "-";
        case Verdict::judge_error:
            return "!";
        default:
            return style.unicode ? "✗" : "x";
    }
}

std::string failure_rows(const FailureReport& failure, const TerminalStyle& style) {
    std::string out = sentence_row(style, "reason", failure.reason);
    if (failure.note != failure.test)
        out += sentence_row(style, "note", failure.note);
    if (failure.calls.count == 0) {
        out += value_row(style, "input", failure.input);
        out += value_row(style, "expected", failure.expected);
        out += value_row(style, "got", failure.actual);
    } else {
        out += call_rows(failure.calls, style);
    }
    out += value_row(style, "differs", failure.difference);
    if (failure.prints != "")
        out += value_row(style, "printed", failure.prints);
    return out;
}

std::string solution_row(const std::string& solution, const std::string& problem,
                         const CompileReport& compile, const TerminalStyle& style) {
    const std::string built = !compile.ok      ? ""
                              : compile.cached ? ", unchanged since it was last compiled"
                                               : ", compiled in " + to_text(compile.wall);
    return sentence_row(style, "solution", fmt::format("{} for {}{}", solution, problem, built));
}

std::string compiler_messages(const std::vector<CompilerMessage>& messages,
                              const TerminalStyle& style) {
    std::string out;
    for (std::size_t i = 0; i < std::min(messages.size(), most_messages); ++i)
        out += shown(style, to_text(messages[i])) + "\n" + quoted_line(messages[i], style);
    if (messages.size() > most_messages)
        out += fmt::format("... {}\n", counted(messages.size() - most_messages, "more message"));
    return out;
}

std::string verdict_page(const Report& report, const TerminalStyle& style) {
    const std::string failure =
        report.failure ? failure_rows(*report.failure, style) + withheld_row(report, style) : "";
    std::string out = headline(report, style);
    for (const std::string& block :
         {compiler_messages(report.compile.messages, style), failure, answer_rows(report, style)})
        if (!block.empty())
            out += "\n" + block;
    return out;
}

std::string measured_rows(const Report& report, const TerminalStyle& style) {
    return test_rows(report, style) +
           solution_row(report.solution, report.problem, report.compile, style) +
           problem_row(report, style) + note_rows(report, style);
}

std::string to_terminal(const Report& report, const TerminalStyle& style) {
    return verdict_page(report, style) + "\n" + measured_rows(report, style);
}

}  // namespace judge
