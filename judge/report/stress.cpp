#include "report/stress.h"

#include <fmt/core.h>

#include "base/text.h"
#include "report/crash.h"
#include "report/layout.h"
#include "report/styled_text.h"
#include "report/terminal.h"

namespace judge {
namespace {

/// "1204 inputs (312 tiny: all up to size 3)".
std::string inputs_in_words(const StressReport& report) {
    std::string text = counted(report.tried, "input");
    if (report.tiny > 0)
        text += fmt::format(
            " ({} tiny{})", report.tiny,
            report.tiny_size < 0 ? "" : fmt::format(": all up to size {}", report.tiny_size));
    return text;
}

std::string stress_headline(const StressReport& report, const TerminalStyle& style) {
    StyledText text;
    const bool agreed = report.verdict == Verdict::accepted;
    if (agreed) {
        text.add(style, fmt::format("{} Agreed", mark_of(style, report.verdict)),
                 Colour::bold_green);
        text.add(style, " on " + inputs_in_words(report));
    } else {
        text.add(style, fmt::format("{} {}", mark_of(style, report.verdict), title(report.verdict)),
                 report.verdict == Verdict::judge_error ? Colour::bold_yellow : Colour::bold_red);
        if (report.failure)
            text.add(style, report.is_smallest ? " on the smallest input that was found"
                                               : " on an input that was found");
        if (report.verdict == Verdict::judge_error)
            text.add(style, "; this is not the solution's fault");
    }
    std::string rows;
    for (const std::string& line : text.lines(style, line_columns(style)))
        rows += line + "\n";
    return rows;
}

/// How it was found, in words.
std::string search_row(const StressReport& report, const TerminalStyle& style) {
    if (!report.failure)
        return {};
    return sentence_row(style, "found",
                        fmt::format("among {}; {} tried to make it smaller{}",
                                    inputs_in_words(report), counted(report.trials, "input"),
                                    report.is_smallest ? "" : ", until the time was over"));
}

std::string against_rows(const StressReport& report, const TerminalStyle& style) {
    const std::string who =
        report.against.empty() ? "the problem's reference solution" : report.against;
    std::string rows = sentence_row(style, "against", who);
    if (report.unanswered > 0)
        rows += sentence_row(
            style, "left out",
            fmt::format("{} on which {} failed: {}", counted(report.unanswered, "input"), who,
                        report.why_unanswered));
    return rows;
}

}  // namespace

std::string stress_page(const StressReport& report, const TerminalStyle& style,
                        const CrashReport* crash) {
    std::string last = search_row(report, style);
    if (report.compile.ok)
        last += against_rows(report, style);
    last += solution_row(report.solution, report.problem, report.compile, style);
    if (!report.problem_folder.empty())
        last += sentence_row(style, "problem", report.problem_folder);
    for (const std::string& note : report.notes)
        last += sentence_row(style, "note", note);
    std::string out = stress_headline(report, style);
    // The test is there to be pasted: neither wrapped nor set in.
    for (const std::string& block :
         {compiler_messages(report.compile.messages, style),
          report.failure ? failure_rows(*report.failure, style) : "",
          crash ? crash_rows(*crash, style) : "", shown(style, report.as_test), last})
        if (!block.empty())
            out += "\n" + block;
    return out;
}

}  // namespace judge
