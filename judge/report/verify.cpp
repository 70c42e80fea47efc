#include "report/verify.h"

#include <fmt/core.h>

#include <algorithm>

#include "base/text.h"
#include "base/units.h"
#include "report/diagnostic.h"
#include "report/layout.h"

namespace judge {
namespace {

using Severity = Finding::Severity;

std::string mark(const TerminalStyle& style, std::size_t errors, std::size_t warnings, bool ran) {
    if (!ran)
        return paint(style, Colour::dim, style.unicode ? "·" : "-");
    if (errors > 0)
        return paint(style, Colour::red, style.unicode ? "✗" : "x");
    if (warnings > 0)
        return paint(style, Colour::bold_yellow, "!");
    return paint(style, Colour::green, style.unicode ? "✓" : "+");
}

std::string tally(std::size_t errors, std::size_t warnings) {
    if (errors == 0 && warnings == 0)
        return "no findings";
    std::string text = errors > 0 ? counted(errors, "error") : "";
    if (warnings > 0)
        text += (text.empty() ? "" : ", ") + counted(warnings, "warning");
    return text;
}

/// "  ✓ time limit    1.2 s  what was found out".
std::string check_row(const CheckReport& check, const TerminalStyle& style) {
    constexpr std::size_t margin = 28;
    const std::string head = fmt::format(
        "  {} {:<13} {:>7}  ",
        mark(style, check.count(Severity::error), check.count(Severity::warning), check.ran),
        check.name, check.ran ? to_text(check.wall) : "");
    const std::string facts = check.ran ? joined(check.facts, ", ") : "not made";
    const std::size_t columns = style.width > 0
                                    ? std::max<std::size_t>(line_columns(style) - margin, 20)
                                    : facts.size() + 1;
    std::string text = shown_line(style, facts), rows;
    do {
        const FirstRow first = first_row(text, columns);
        rows += (rows.empty() ? head : std::string(margin - 1, ' ')) +
                text.substr(0, first.length) + "\n";
        text.erase(0, first.next);
    } while (!text.empty());
    return rows;
}

/// Solutions that one test alone catches.
std::string single_catches(const TestMatrix& matrix, const TerminalStyle& style) {
    std::string text;
    for (const MatrixRow& row : matrix.rows) {
        const auto catching = std::ranges::find_if(row.tests, is_failure);
        if (catching == row.tests.end() || std::ranges::count_if(row.tests, is_failure) > 1 ||
            row.got == Verdict::time_limit_exceeded)
            continue;
        text +=
            shown_line(
                style,
                fmt::format("{}: \"{}\"", row.solution,
                            matrix.tests[static_cast<std::size_t>(catching - row.tests.begin())])) +
            "\n";
    }
    return row(style, "one test", text);
}

/// What the tests make of other people's solutions, and which of them tell them apart.
std::string others_rows(const TestMatrix& others, const TerminalStyle& style) {
    std::string text;
    for (const MatrixRow& row : others.rows) {
        std::vector<std::string> failed;
        for (std::size_t i = 0; i < row.tests.size(); ++i)
            if (is_failure(row.tests[i]))
                failed.push_back("\"" + others.tests[i] + "\"");
        text +=
            shown_line(style, fmt::format("{}: {}{}", row.solution, title(row.got),
                                          failed.empty() ? "" : " on " + joined(failed, ", "))) +
            "\n";
    }
    return row(style, "others", wrapped(style, text));
}

std::string finding(const Finding& finding, const TerminalStyle& style) {
    return diagnostic(Error{finding.message, finding.where, finding.help}, style,
                      finding.severity == Severity::error ? "error" : "warning");
}

}  // namespace

std::string verify_page(const VerifyReport& report, const TerminalStyle& style) {
    const std::size_t errors = report.count(Severity::error);
    const std::size_t warnings = report.count(Severity::warning);
    std::string page = fmt::format("{} {}: {}{}\n\n", mark(style, errors, warnings, true),
                                   shown_line(style, report.problem), tally(errors, warnings),
                                   report.kept ? ", unchanged since it was last verified" : "");
    for (const CheckReport& check : report.checks)
        page += check_row(check, style);
    if (const std::string catches = single_catches(report.matrix, style); !catches.empty())
        page += "\n" + catches;
    if (const std::string others = others_rows(report.others, style); !others.empty())
        page += "\n" + others;
    for (const CheckReport& check : report.checks)
        for (const Finding& one : check.findings)
            page += "\n" + finding(one, style);
    return page;
}

std::string matrix_page(const TestMatrix& matrix, const TerminalStyle& style) {
    std::size_t widest = 0;
    for (const MatrixRow& row : matrix.rows)
        widest = std::max(widest, columns(shown_line(style, row.solution)));
    std::string page;
    for (const MatrixRow& row : matrix.rows) {
        const std::string name = shown_line(style, row.solution);
        page += "  " + name + std::string(widest - columns(name) + 2, ' ');
        for (const Verdict verdict : row.tests)
            page += mark(style, is_failure(verdict) ? 1 : 0, 0, verdict != Verdict::skipped);
        page += "\n";
    }
    for (std::size_t i = 0; i < matrix.tests.size(); ++i) {
        std::vector<std::string> caught;
        for (const MatrixRow& row : matrix.rows)
            if (i < row.tests.size() && is_failure(row.tests[i]))
                caught.push_back(row.solution);
        page += fmt::format("  {:>3}  {}: {}\n", i + 1, shown_line(style, matrix.tests[i]),
                            caught.empty() ? "catches nothing"
                                           : "catches " + shown_line(style, joined(caught, ", ")));
    }
    return page;
}

}  // namespace judge
