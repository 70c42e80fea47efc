#include "model/written_test.h"

#include <fmt/core.h>

#include <algorithm>

#include "base/overloaded.h"
#include "base/text.h"
#include "model/call_lines.h"

namespace judge {

std::string yaml_text(std::string_view text) {
    std::string written = "\"";
    for (const char byte : text) {
        switch (byte) {
            case '"':
                written += "\\\"";
                break;
            case '\\':
                written += "\\\\";
                break;
            case '\n':
                written += "\\n";
                break;
            case '\r':
                written += "\\r";
                break;
            case '\t':
                written += "\\t";
                break;
            default:
                if (static_cast<unsigned char>(byte) < ' ' || byte == '\x7f')
                    written += fmt::format("\\x{:02x}", static_cast<unsigned char>(byte));
                else
                    written += byte;
        }
    }
    return written + '"';
}

namespace {

/// One value a line as a list.
std::string as_list(std::string_view lines) {
    std::string list;
    for (const std::string_view line : split_lines(lines))
        list.append(list.empty() ? "" : ", ").append(line);
    return "[" + list + "]";
}

std::string written_arguments(const FunctionInterface& function, std::string_view input) {
    const auto lines = split_lines(input);
    std::string arguments;
    for (std::size_t i = 0; i < std::min(lines.size(), function.parameters.size()); ++i)
        arguments +=
            fmt::format("{}{}: {}", i > 0 ? ", " : "", function.parameters[i].name, lines[i]);
    return fmt::format("  input: {{{}}}\n", arguments);
}

std::string written_calls(std::string_view input) {
    std::string calls = "  calls:\n";
    const std::string lines = with_marks_in_words(input);
    for (const std::string_view line : split_lines(lines))
        calls += fmt::format("    - {}\n", line);
    return calls;
}

/// A block keeps lines as they are, unless one of them begins or ends with a blank.
std::string written_text(std::string_view key, std::string_view text) {
    const auto lines = split_lines(text);
    const bool is_plain =
        text.ends_with('\n') && std::ranges::all_of(lines, [](std::string_view line) {
            return !line.empty() && trim(line) == line && printable_line(line) == line;
        });
    if (!is_plain)
        return fmt::format("  {}: {}\n", key, yaml_text(text));
    std::string written = fmt::format("  {}: |\n", key);
    for (const std::string_view line : lines)
        written += fmt::format("    {}\n", line);
    return written;
}

std::string written_input(const Interface& interface, std::string_view input) {
    return std::visit(
        Overloaded{
            [&](const FunctionInterface& function) { return written_arguments(function, input); },
            [&](const ClassInterface&) { return written_calls(input); },
            [&](const ProgramInterface&) { return written_text("input", input); }},
        interface);
}

std::string written_answer(const Interface& interface, std::string_view answer) {
    return std::visit(
        Overloaded{
            [&](const FunctionInterface&) { return fmt::format("  output: {}\n", trim(answer)); },
            [&](const ClassInterface&) { return fmt::format("  output: {}\n", as_list(answer)); },
            [&](const ProgramInterface&) { return written_text("output", answer); }},
        interface);
}

}  // namespace

std::string written_test(const Interface& interface, std::string_view name, std::string_view input,
                         std::optional<std::string_view> answer) {
    return fmt::format("- name: {}\n{}{}", yaml_text(name), written_input(interface, input),
                       answer ? written_answer(interface, *answer) : "");
}

}  // namespace judge
