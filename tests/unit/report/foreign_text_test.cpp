#include <doctest/doctest.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/text.h"
#include "report/diagnostic.h"
#include "report/growth.h"
#include "report/json.h"
#include "report/plot.h"
#include "report/terminal.h"

using namespace judge;

namespace {

/// All that a terminal obeys: C0, DEL, C1, what turns the direction of text, what is not UTF-8, and
/// the judge's own colours.
std::string hostile_text() {
    std::string text = "\x1b[2J\x1b]0;title\x07\x1b[31mred\x1b[0m\r\x1b[1;32mAccepted\x1b[0m";
    for (char c = 0; c < 0x20; ++c)
        text += c;
    text += "\x7f\u0080\u009b31m\u009f\u061c\u200e\u200f\u2028\u2029";
    for (const char* turn :
         {"\u202a", "\u202b", "\u202c", "\u202d", "\u202e", "\u2066", "\u2067", "\u2068", "\u2069"})
        text += turn;
    return text + "\xff\xc3(\xed\xa0\x80\xc0\x9b\xe2\x80";
}

// Puts `text` into every string below a value. The structures are taken apart by all of their
// fields: with a new one, this does not compile until it is here.
struct Poison {
    std::string text;

    void put(std::string& value) const { value = text; }
    template <class T>
    void put(std::optional<T>& value) const {
        if (value)
            put(*value);
    }
    template <class T>
    void put(std::vector<T>& values) const {
        for (T& value : values)
            put(value);
    }
    void put(CompilerMessage& message) const {
        auto& [level, file, line, column, words, behind_solution, source] = message;
        put_all(level, file, line, column, words, behind_solution, source);
    }
    void put(CompileReport& compile) const {
        auto& [ok, cached, wall, messages] = compile;
        put_all(ok, cached, wall, messages);
    }
    void put(CaseReport& test) const {
        auto& [name, hidden, verdict, cpu, wall, peak_memory, reason, stopped, rerun, own, input,
               returned, prints, calls] = test;
        put_all(name, hidden, verdict, cpu, wall, peak_memory, reason, stopped, rerun, own, input,
                returned, prints, calls);
    }
    void put(CallReport& one) const {
        auto& [number, call, expected, returned, right] = one;
        put_all(number, call, expected, returned, right);
    }
    void put(CallsReport& calls) const {
        auto& [count, shown] = calls;
        put_all(count, shown);
    }
    void put(FailureReport& failure) const {
        auto& [test, note, reason, input, expected, actual, difference, prints, calls] = failure;
        put_all(note, reason, input, expected, actual, difference, prints, calls);
        test = text;
    }
    void put(Order& order) const {
        for (Term& term : order.terms)
            term = {{text, {.power = 1}}};
    }
    void put(ClaimedOrder& claimed) const {
        auto& [order, written, per_call] = claimed;
        put_all(order, written, per_call);
    }
    void put(GrowthLine& growth_line) const {
        auto& [line, share, growth] = growth_line;
        put_all(line, share, growth);
    }
    void put(CostlyLine& costly) const {
        auto& [line, code, cause, loops, share] = costly;
        put_all(line, code, cause, loops, share);
    }
    void put(GrowthReport& growth) const {
        auto& [measured, between, per_call, intended, against_intended, claimed, claim, confidence,
               lines, costly, on] = growth;
        put_all(measured, between, per_call, intended, against_intended, claimed, claim, confidence,
                lines, costly, on);
    }
    void put(GrowthPlot& plot) const {
        auto& [variable, others, points] = plot;
        put_all(variable, others, points);
    }
    void put(ComplexityReport& complexity) const {
        auto& [time, space, sizes, not_measured, never_changes, plot] = complexity;
        put_all(time, space, sizes, not_measured, never_changes, plot);
    }
    void put(GrowthEstimate& estimate) const {
        auto& [sizes, seconds, exceeds_limit, at_limit] = estimate;
        put_all(sizes, seconds, exceeds_limit, at_limit);
    }
    void put(Report& report) const {
        auto& [problem, title, problem_folder, solution, prints_answers, verdict, compile, cases,
               time_limit, machine_ratio, memory_limit, complexity, estimate, failure, notes] =
            report;
        put_all(problem, title, problem_folder, solution, prints_answers, verdict, compile, cases,
                time_limit, machine_ratio, memory_limit, complexity, estimate, failure, notes);
    }
    void put(SourceSpot& spot) const {
        auto& [file, line, column, length, source] = spot;
        put_all(file, line, column, length, source);
    }
    void put(Error& error) const {
        auto& [message, where, help, kind] = error;
        put_all(message, where, help, kind);
    }
    /// What holds no text.
    template <class T>
    void put(T&) const {}

    template <class... Fields>
    void put_all(Fields&... fields) const {
        (put(fields), ...);
    }
};

CaseReport some_case(const char* name, Verdict verdict) {
    CaseReport test;
    test.name = name;
    test.verdict = verdict;
    test.cpu = std::chrono::milliseconds(3);
    test.reason = "x";
    return test;
}

CallsReport some_calls() {
    return {2, {{0, "x", "", std::nullopt, true}, {1, "x", "x", "x", false}}};
}

CaseReport own_case(CallsReport calls) {
    CaseReport test = some_case("x", Verdict::accepted);
    test.hidden = false;
    test.own = true;
    test.input = test.returned = test.prints = "x";
    test.calls = std::move(calls);
    return test;
}

/// With something in each of its fields.
Report full_report() {
    Report report;
    report.verdict = Verdict::wrong_answer;
    report.compile = {
        true, false, {}, {{CompilerMessage::Level::warning, "x", 3, 1, "x", false, "x"}}};
    report.cases = {some_case("x", Verdict::wrong_answer), some_case("x", Verdict::skipped),
                    own_case({}), own_case(some_calls())};
    report.failure = FailureReport{"x", "x", "x", "x", "x", "x", "x", "x", some_calls()};
    report.notes = {"x"};
    GrowthReport& time = report.complexity.time;
    const Order order = parse_order("n").value();
    time = {order,
            {},
            order,
            order,
            OrderRelation::higher,
            ClaimedOrder{.order = order, .text = {}},
            ClaimVerdict::too_optimistic,
            1.0,
            {{3, 1, order}},
            {{3, "x", "x", 0, 1}},
            "x"};
    report.complexity.space = {{},
                               {order, order},
                               {},
                               {},
                               {},
                               ClaimedOrder{.order = {}, .text = "x"},
                               ClaimVerdict::undecidable,
                               {},
                               {},
                               {},
                               "x"};
    report.complexity.sizes = {"n"};
    report.complexity.plot = GrowthPlot{"n", "k = 1", {{10, 10, 10, 10}, {100, 100, 100, 100}}};
    report.estimate = GrowthEstimate{"n = 1", 9, true, "n = 1"};
    return report;
}

Errors some_errors() {
    return {Error{"x", SourceSpot{"x", 3, 30, 2, "x"}, "x", Error::Kind::usage}};
}

/// All that is printed of a report and of an error, as laid out, before the last gate.
std::string pages(const Poison& poison, const TerminalStyle& style) {
    std::string text;
    for (const bool measured : {true, false}) {
        Report report = full_report();
        poison.put(report);
        if (!measured) {
            report.complexity.time = report.complexity.space = {};
            report.failure->calls = {};
        }
        text += to_terminal(report, style) +
                growth_rows(report.complexity, report.estimate, style) +
                growth_page(report.complexity, style) + to_plot(report.complexity, style);
    }
    Errors errors = some_errors();
    poison.put(errors);
    return text + diagnostics(errors, style);
}

std::size_t count(std::string_view text, std::string_view what) {
    std::size_t found = 0;
    for (std::size_t at = text.find(what); at != text.npos; at = text.find(what, at + 1))
        ++found;
    return found;
}

/// The first character that is not printable, but for line breaks and tabs; "" without one.
std::string first_obeyed(std::string_view text) {
    while (!text.empty()) {
        const std::string_view piece = text.substr(0, first_character(text));
        if (!is_printable(piece) && piece != "\n" && piece != "\t")
            return printable_line(piece);
        text.remove_prefix(piece.size());
    }
    return "";
}

}  // namespace

TEST_CASE("no text of others is obeyed by a terminal, whichever field it is in") {
    for (const int width : {0, 20, 80, 300}) {
        for (const bool unicode : {true, false}) {
            CAPTURE(width);
            CAPTURE(unicode);
            const TerminalStyle style{.colour = false, .width = width, .unicode = unicode};
            CHECK(first_obeyed(pages({hostile_text()}, style)) == "");
        }
    }
}

TEST_CASE("with colours, none but the judge's own is sent") {
    // Without a width: a coloured text that is wrapped is coloured on each of its lines.
    const TerminalStyle style{.colour = true, .width = 0};
    std::string hostile = pages({hostile_text()}, style);
    CHECK(screen_text(style, hostile) == hostile);
    // As many as without hostility, and nothing else.
    const std::string harmless = pages({"harmless"}, style);
    for (const char* colour : {"\x1b[0m", "\x1b[1;31m", "\x1b[1;32m", "\x1b[31m", "\x1b[32m"}) {
        CAPTURE(printable(colour));
        CHECK(count(hostile, colour) == count(harmless, colour));
    }
}

TEST_CASE("no line is wider than the terminal, but for the compiler's and for what is drawn") {
    for (const int width : {40, 80, 133}) {
        CAPTURE(width);
        const TerminalStyle style{.colour = false, .width = width, .unicode = true};
        for (const char* word :
             {"abcdefghij", "ab cd ef gh ", "\u4f60\u597d\u4e16\u754c", "a\tb"}) {
            std::string text;
            for (int i = 0; i < 50; ++i)
                text += word;
            Report report = full_report();
            Poison{text}.put(report);
            report.compile.messages.clear();
            const std::string page =
                to_terminal(report, style) + growth_rows(report.complexity, report.estimate, style);
            for (const std::string_view line : split_lines(page)) {
                CAPTURE(std::string(line));
                CHECK(columns(line) <= static_cast<std::size_t>(width));
            }
        }
    }
}

TEST_CASE("without Unicode, everything is ASCII") {
    const TerminalStyle style{.colour = false, .width = 80, .unicode = false};
    const std::string text =
        screen_text(style, pages({"\u2713 \u2264 na\u00efve \U0001f600"}, style));
    CHECK(text.find("\\u2713 <= na\\u00efve \\U0001f600") != text.npos);
    for (const char c : text)
        REQUIRE(static_cast<unsigned char>(c) < 0x80);
}

TEST_CASE("the last gate lets nothing through but printable text, line breaks and own colours") {
    const TerminalStyle plain{.colour = false};
    const TerminalStyle coloured{.colour = true};
    CHECK(first_obeyed(screen_text(plain, hostile_text())) == "");
    CHECK(screen_text(plain, paint(coloured, Colour::red, "a")) == "\\x1b[31ma\\x1b[0m");
    CHECK(screen_text(coloured, paint(coloured, Colour::red, "a")) == "\x1b[31ma\x1b[0m");
    CHECK(screen_text(coloured, "\x1b[5mb\x1b\n\x1b") == "\\x1b[5mb\\x1b\n\\x1b");
}

TEST_CASE("a text of several lines cannot pass for a line of the judge's own") {
    const Error error = usage_error("unknown word `a\nhelp: do this`", "no\nerror: none");
    CHECK(diagnostic(error, {}) ==
          "error: unknown word `a\n       help: do this`\nhelp: no\n      error: none\n");
    Report report;
    report.verdict = Verdict::wrong_answer;
    report.cases = {some_case("a\n+ Accepted", Verdict::wrong_answer)};
    report.failure.emplace().test = "a\n+ Accepted";
    CHECK(to_terminal(report, {})
              .starts_with("✗ Wrong Answer on test 1 of 1: \"a\\n+ Accepted\" (hidden)\n"));
}

TEST_CASE("JSON holds nothing that a terminal obeys, and means the same") {
    Report report = full_report();
    Poison{hostile_text()}.put(report);
    const std::string json = to_json(report);
    CHECK(first_obeyed(json) == "");
    CHECK(json.find("\\u202d\\u202e\\u2066") != json.npos);
    report.solution = "na\u00efve\u009b";
    CHECK(to_json(report).find("\"na\u00efve\\u009b\"") != std::string::npos);
}
