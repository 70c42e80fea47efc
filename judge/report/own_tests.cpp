#include "report/own_tests.h"

#include <fmt/core.h>

#include "base/text.h"
#include "report/layout.h"
#include "report/terminal.h"

namespace judge {
namespace {

using State = OwnTestsReport::Test::State;

std::string test_line(const OwnTestsReport::Test& test, const TerminalStyle& style, bool reveal) {
    const Verdict as = test.state == State::right   ? Verdict::accepted
                       : test.state == State::wrong ? Verdict::wrong_answer
                                                    : Verdict::skipped;
    const Colour colour = test.state == State::right   ? Colour::green
                          : test.state == State::wrong ? Colour::red
                                                       : Colour::dim;
    std::string line =
        "  " + paint(style, colour, mark_of(style, as)) + " " + shown_line(style, test.name);
    if (test.state == State::wrong)
        line += ": its answer is not right";
    else if (test.state == State::unanswered)
        line += ": states no answer";
    line += "\n";
    if (reveal && test.state != State::right) {
        if (test.state == State::wrong)
            line += value_row(style, "stated", test.stated);
        line += value_row(style, "right", test.right);
    }
    return line;
}

}  // namespace

std::string own_tests_page(const OwnTestsReport& report, const TerminalStyle& style, bool reveal) {
    std::string page = fmt::format("{}: {} for {}\n\n", shown_line(style, report.file),
                                   counted(report.tests.size(), "test"), report.problem);
    for (const OwnTestsReport::Test& test : report.tests)
        page += test_line(test, style, reveal);
    page += "\n" + paragraph(style, fmt::format("They catch {} of {} known wrong solutions.",
                                                report.caught, report.wrong_solutions));
    if (!report.not_caught.empty() && !reveal)
        page += paragraph(style, "`--reveal` tells what is right, and which mistakes are left.");
    if (reveal)
        for (const std::string& means : report.not_caught)
            page += paragraph(style, "Not caught: " + means, 2);
    return page;
}

}  // namespace judge
