#include "app/problem_page.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.h"
#include "harness/signature.h"
#include "report/layout.h"
#include "report/markdown.h"

namespace judge {
namespace {

std::string indented(std::string_view text) {
    std::string result;
    for (const std::string_view line : split_lines(text))
        result += fmt::format("    {}\n", line);
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

std::string wanted(const Interface& interface) {
    if (const auto* function = std::get_if<FunctionInterface>(&interface)) {
        std::string text = "Write\n\n" + indented(signature(*function));
        if (!function->changes.empty())
            text += "\nwhich changes `" + function->changes + "` in place.\n";
        return text + "\n";
    }
    if (const auto* described = std::get_if<ClassInterface>(&interface)) {
        std::string text = "Write `class " + described->name + "` with\n\n" +
                           indented(constructor_signature(*described));
        for (const Method& method : described->methods)
            text += indented(signature(method));
        return text + "\n";
    }
    return "Write a program that reads standard input and writes standard output.\n\n";
}

/// A class problem's sample as calls with what they return.
std::string calls_with_answers(std::string_view calls, std::string_view answers) {
    const auto call_lines = split_lines(calls);
    const auto answer_lines = split_lines(answers);
    std::string text;
    for (std::size_t i = 0; i < call_lines.size(); ++i) {
        // ["allow","a",1] as allow("a",1)
        const std::string_view call = call_lines[i].substr(2, call_lines[i].size() - 3);
        const std::size_t quote = call.find('"');
        const std::string_view arguments =
            call.size() > quote + 1 ? call.substr(quote + 2) : std::string_view();
        text += fmt::format("    {}({})", call.substr(0, quote), arguments);
        if (i < answer_lines.size() && answer_lines[i] != "null")
            text += fmt::format(" -> {}", answer_lines[i]);
        text += "\n";
    }
    return text;
}

std::string sample_body(const Interface& interface, const std::string& input,
                        const std::string& answer) {
    if (std::holds_alternative<ClassInterface>(interface))
        return calls_with_answers(input, answer);
    if (const auto* function = std::get_if<FunctionInterface>(&interface)) {
        const auto lines = split_lines(input);
        std::string text;
        for (std::size_t i = 0; i < lines.size(); ++i)
            text += fmt::format("    {} = {}\n", function->parameters[i].name, lines[i]);
        if (!answer.empty())
            text += "    -> " + answer;
        return text;
    }
    return "  input\n" + indented(input) + "  output\n" + indented(answer);
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

/// What the sizes are called by which growth is stated: "n = events.size()".
std::string sizes(const Problem& problem) {
    std::string text;
    for (const Size& size : problem.complexity.sizes)
        text += size.name == size.value.code
                    ? fmt::format("  {}\n", size.name)
                    : fmt::format("  {} = {}\n", size.name, size.value.code);
    return text.empty() ? text : "Sizes\n\n" + text + "\n";
}

/// "Wanted: time O(n log k), space O(n)."
std::string intended(const IntendedComplexity& complexity) {
    std::string text;
    if (!complexity.time.empty())
        text += "time " + complexity.time;
    if (!complexity.space.empty())
        text += (text.empty() ? "" : ", ") + ("space " + complexity.space);
    return text.empty() ? text : "\nWanted: " + text + ".\n";
}

std::string limits(const Limits& limits) {
    std::string text = "Memory limit " + to_text(limits.memory);
    text += limits.time ? ", time limit " + to_text(*limits.time)
                        : ", time limit set by what the reference needs on this machine";
    return text + ".\n";
}

}  // namespace

std::string problem_page(const Problem& problem, const TerminalStyle& style, bool spoil) {
    return heading(problem, style) + markdown_page(style, problem.statement) + "\n" +
           shown(style, wanted(problem.interface)) + samples(problem, style) +
           shown(style, constraints(problem) + sizes(problem) + limits(problem.limits) +
                            (spoil ? intended(problem.complexity) : ""));
}

}  // namespace judge
