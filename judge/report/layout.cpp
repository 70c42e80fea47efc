#include "report/layout.h"

#include <fmt/core.h>

#include <algorithm>
#include <limits>
#include <vector>

#include "base/text.h"
#include "model/notation.h"

namespace judge {
namespace {

constexpr std::size_t label_columns = 12;  // Two of margin, then "expected" and two of space.
constexpr std::size_t least_columns = 20;  // Of text, however narrow the terminal is.
constexpr std::size_t usual_columns = 80;  // Where the width is unknown.
constexpr std::size_t most_lines = 8;      // Of one value.
constexpr std::size_t longest_line = 400;  // Bytes: about five rows of a usual terminal.

std::string wrapped_to(std::size_t columns, std::string_view text, std::size_t margin) {
    std::string rows;
    for (std::string_view line : split_lines(text))
        do {
            const auto [length, next] = first_row(line, columns);
            rows.append(length == 0 ? 0 : margin, ' ').append(line.substr(0, length)) += '\n';
            line.remove_prefix(next);
        } while (!line.empty());
    return rows;
}

}  // namespace

std::size_t line_columns(const TerminalStyle& style) {
    return style.width > 0
               ? std::max(static_cast<std::size_t>(style.width), label_columns + least_columns)
               : std::numeric_limits<std::size_t>::max();
}

std::size_t text_columns(const TerminalStyle& style) {
    return style.width > 0 ? line_columns(style) - label_columns : line_columns(style);
}

std::size_t page_columns(const TerminalStyle& style) {
    return style.width > 0 ? std::max(static_cast<std::size_t>(style.width), least_columns)
                           : usual_columns;
}

FirstRow first_row(std::string_view line, std::size_t columns) {
    const std::size_t room = first_columns(line, columns).size();
    if (room == line.size())
        return {room, room};
    const std::size_t space = line.rfind(' ', room);
    const std::size_t comma = room == 0 ? line.npos : line.rfind(',', room - 1);
    const bool at_space = space != line.npos && space > room / 2;
    const bool at_comma = comma != line.npos && comma > room / 2;
    if (at_space)  // A comma may be within a number: 2,147,483,647.
        return {space, space + 1};
    if (at_comma)
        return {comma + 1, comma + 1};
    // Not even one character fits where a wide one meets a narrow row.
    const std::size_t cut = std::max(room, first_character(line));
    return {cut, cut};
}

std::string wrapped(const TerminalStyle& style, std::string_view text) {
    return wrapped_to(text_columns(style), text, 0);
}

std::string paragraph(const TerminalStyle& style, std::string_view text, std::size_t margin) {
    return wrapped_to(page_columns(style) - margin, shown(style, text), margin);
}

std::string row(const TerminalStyle& style, std::string_view label, std::string_view text) {
    std::string out;
    for (const std::string_view line : split_lines(text)) {
        if (out.empty())
            out = paint(style, Colour::dim, fmt::format("  {:<{}}", label, label_columns - 2));
        else if (!line.empty())
            out.append(label_columns, ' ');
        out.append(line) += '\n';
    }
    return out;
}

std::string sentence_row(const TerminalStyle& style, std::string_view label,
                         std::string_view sentence) {
    return row(style, label, wrapped(style, shown(style, sentence)));
}

std::string value_row(const TerminalStyle& style, std::string_view label,
                      const std::optional<std::string>& value) {
    if (!value)
        return {};
    const std::vector<std::string_view> lines = split_lines(*value);
    std::string text = lines.empty() ? "(nothing)" : "";
    for (std::size_t i = 0; i < std::min(lines.size(), most_lines); ++i)
        text += shown(style, elide_value(lines[i], longest_line)) + "\n";
    if (lines.size() > most_lines)
        text += fmt::format("... {}", counted(lines.size() - most_lines, "more line"));
    return row(style, label, wrapped(style, text));
}

}  // namespace judge
