#include "app/problem_page.h"

#include <fmt/core.h>

#include <algorithm>

#include "base/overloaded.h"
#include "base/text.h"
#include "harness/definitions.h"
#include "harness/signature.h"
#include "model/notation.h"
#include "report/layout.h"
#include "report/markdown.h"

namespace judge {
namespace {

std::string indented(std::string_view text) {
    std::string result;
    for (const std::string_view line : split_lines(text))
        result += line.empty() ? "\n" : fmt::format("    {}\n", line);
    return result;
}

std::string heading(const Problem& problem, const TerminalStyle& style) {
    const std::string line =
        shown_line(style, fmt::format("{} ({}, {})", problem.title, problem.difficulty,
                                      mode_name(problem.interface)));
    const std::string rule(std::min(columns(line), page_columns(style)), '=');
    const std::string rows = paragraph(style, line);
    std::string text;
    for (const std::string_view row : split_lines(rows))
        text += paint(style, Colour::bold, row) + "\n";
    return text + rule + "\n\n";
}

/// What the types stand for, which a solution need not define.
std::string definitions(const Interface& interface) {
    const std::string text = definitions_in_words(interface);
    return text.empty() ? text : "\nwhere there is already\n\n" + indented(text);
}

std::string wanted(const FunctionInterface& function) {
    std::string text = "Write\n\n" + indented(signature(function));
    if (!function.changes.empty())
        text += "\nwhich changes `" + function.changes + "` in place.\n";
    return text + definitions(function) + "\n";
}
std::string wanted(const ClassInterface& described) {
    std::string text = "Write `class " + described.name + "` with\n\n" +
                       indented(constructor_signature(described));
    for (const Method& method : described.methods)
        text += indented(signature(method));
    return text + definitions(described) + "\n";
}
std::string wanted(const ProgramInterface&) {
    return "Write a program that reads standard input and writes standard output.\n\n";
}

std::string sample_body(const Interface& interface, const std::string& input,
                        const std::string& answer) {
    if (takes_text(interface))
        return "  input\n" + indented(input) + "  output\n" + indented(answer);
    return indented(in_notation(interface, input, answer));
}

std::string samples(const Problem& problem, const TerminalStyle& style) {
    std::string text;
    int number = 0;
    for (const TestSpec& test : problem.tests) {
        if (!test.sample)
            continue;
        text += fmt::format("Sample {}\n\n", ++number);
        if (const auto* input = std::get_if<std::string>(&test.input))
            text += shown(style, sample_body(problem.interface, *input, test.answer.value_or("")));
        if (!test.note.empty())
            text += "\n" + paragraph(style, test.note, 2);
        text += "\n";
    }
    return text;
}

std::string constraints(const Problem& problem) {
    std::string text;
    for (const Constraint& constraint : problem.constraints)
        text += fmt::format("  {}{}\n", constraint.method.empty() ? "" : constraint.method + ": ",
                            constraint.condition.code);
    return text.empty() ? text : "Constraints\n\n" + text + "\n";
}

/// What the sizes are called by which growth is stated: "n = events.size()". In program problems
/// the statement says what they are.
std::string sizes(const Problem& problem) {
    std::string text;
    for (const Size& size : problem.complexity.sizes)
        text += size.value.code.empty() || size.name == size.value.code
                    ? fmt::format("  {}\n", size.name)
                    : fmt::format("  {} = {}\n", size.name, size.value.code);
    return text.empty() ? text : "Sizes\n\n" + text + "\n";
}

/// "Wanted: time O(n log k), space O(n)."
std::string intended(const IntendedComplexity& complexity) {
    std::string text;
    if (complexity.time)
        text += "time " + to_text(*complexity.time);
    if (complexity.space)
        text += (text.empty() ? "" : ", ") + ("space " + to_text(*complexity.space));
    return text.empty() ? text : "\nWanted: " + text + ".\n";
}

/// What people ask before they write: whether anything is left over from test to test, whether they
/// may write to what they are given, how deep they may call themselves.
std::string each_test(const Interface& interface) {
    return std::visit(
        Overloaded{[](const FunctionInterface&) {
                       return "Each test is one call in a process of its own; the arguments may be "
                              "changed.\n";
                   },
                   [](const ClassInterface&) {
                       return "Each test is one object in a process of its own; a call's arguments "
                              "may be\nchanged, and are gone after it.\n";
                   },
                   [](const ProgramInterface&) { return "Each test is a run of its own.\n"; }},
        interface);
}

std::string limits(const Problem& problem) {
    const Limits& limits = problem.limits;
    return fmt::format("Memory limit {}, for all of the process.\nTime limit for a test{}.\n",
                       to_text(limits.memory),
                       limits.time ? " " + to_text(*limits.time)
                                   : fmt::format(": {:g} times the slowest accepted solution here\n"
                                                 "(`judge doctor {}` tells it)",
                                                 limits.factor, problem.slug));
}

/// How much there is to open, for who is stuck or done.
std::string further(const Problem& problem) {
    std::vector<std::string> kinds;
    if (!problem.hints.empty())
        kinds.push_back(counted(problem.hints.size(), "hint"));
    if (!problem.follow_ups.empty())
        kinds.push_back(counted(problem.follow_ups.size(), "follow-up question"));
    return kinds.empty() ? "" : "It has " + listed(kinds, "and") + ".\n";
}

}  // namespace

std::string problem_page(const Problem& problem, const TerminalStyle& style, bool spoil) {
    const std::string what_to_write =
        std::visit([](const auto& mode) { return wanted(mode); }, problem.interface);
    return heading(problem, style) + markdown_page(style, problem.statement) + "\n" +
           shown(style, what_to_write) + samples(problem, style) +
           shown(style, constraints(problem) + sizes(problem) + each_test(problem.interface) +
                            limits(problem) + further(problem) +
                            (spoil ? intended(problem.complexity) : ""));
}

}  // namespace judge
