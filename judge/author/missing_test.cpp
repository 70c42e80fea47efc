#include "author/missing_test.h"

#include <fmt/core.h>

#include <algorithm>

#include "author/trial_inputs.h"
#include "base/overloaded.h"
#include "base/text.h"
#include "model/notation.h"
#include "os/files.h"

namespace judge {
namespace {

constexpr std::size_t longest_answer = 200;

/// `{a: 1, b: [2, 3]}`. Values are spelt as YAML takes them.
std::string arguments_in_yaml(const FunctionInterface& function, std::string_view input) {
    const auto lines = split_lines(input);
    std::vector<std::string> arguments;
    for (std::size_t i = 0; i < std::min(lines.size(), function.parameters.size()); ++i)
        arguments.push_back(fmt::format("{}: {}", function.parameters[i].name, lines[i]));
    return "input: {" + joined(arguments, ", ") + "}";
}

/// A block keeps lines as they are, unless one of them begins or ends with a blank.
std::string text_in_yaml(std::string_view input) {
    const auto lines = split_lines(input);
    const bool is_plain =
        input.ends_with('\n') && std::ranges::all_of(lines, [](std::string_view line) {
            return !line.empty() && trim(line) == line && printable_line(line) == line;
        });
    if (is_plain) {
        std::string text = "input: |";
        for (const std::string_view line : lines)
            text += fmt::format("\n  {}", line);
        return text;
    }
    std::string text = "input: \"";
    for (const char c : input)
        if (c == '\n')
            text += "\\n";
        else if (c == '\t')
            text += "\\t";
        else if (c == '"' || c == '\\')
            text += std::string("\\") + c;
        else
            text += c;
    return text + "\"";
}

std::string answer_in_a_line(const PreparedTest& input) {
    const auto answer = read_file(input.answer_path);
    if (!answer)
        return {};
    return elide_value(joined(split_lines(*answer), " "), longest_answer);
}

SourceSpot place_of(const Verification& verification, const MutatedSolution& mutated,
                    const MutantEdit& edit) {
    const std::string_view text = mutated.solution->stated->text;
    const auto before = text.substr(0, edit.from);
    const std::size_t line_begin = before.rfind('\n') == before.npos ? 0 : before.rfind('\n') + 1;
    SourceSpot spot = verification.place(mutated.solution->stated->path);
    spot.line = 1 + static_cast<int>(std::ranges::count(before, '\n'));
    spot.column = 1 + static_cast<int>(edit.from - line_begin);
    return spot;  // Without the line, which the diff shows.
}

std::string how_to_add(const Verification& verification, const PreparedTest& input) {
    if (input.input_size > small_input)
        return "add a test such as one that catches it: " + input.note;
    const auto text = read_file(input.input_path);
    return fmt::format(
        "add such a test, with the answer worked out by hand (the reference gives {}):\n{}",
        answer_in_a_line(input), test_in_yaml(verification.problem.interface, text ? *text : ""));
}

}  // namespace

std::string test_in_yaml(const Interface& interface, std::string_view input) {
    const std::string body = std::visit(
        Overloaded{
            [&](const FunctionInterface& function) { return arguments_in_yaml(function, input); },
            [&](const ClassInterface&) {
                return "calls: [" + joined(split_lines(input), ", ") + "]";
            },
            [&](const ProgramInterface&) { return text_in_yaml(input); }},
        interface);
    std::string entry = "  - name: ...";
    for (const std::string_view line : split_lines(body))
        entry += fmt::format("\n    {}", line);
    return entry;
}

void tell_missing_test(const Verification& verification, const PreparedTest& input,
                       const std::vector<Survivor>& survivors, CheckReport& check) {
    const MutatedSolution& mutated = *survivors.front().mutated;
    const MutantEdit& edit = mutated.edits[static_cast<std::size_t>(survivors.front().number - 1)];
    std::string message = fmt::format(
        "no test catches this mistake ({}) in `{}`{}\n", edit.kind, mutated.solution->name,
        survivors.size() > 1
            ? fmt::format(", nor {} like it", counted(survivors.size() - 1, "other"))
            : "");
    message += diff_of(edit, mutated.solution->stated->text);
    check.warning(std::move(message), place_of(verification, mutated, edit),
                  how_to_add(verification, input));
}

}  // namespace judge
