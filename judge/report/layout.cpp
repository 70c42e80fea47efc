#include "report/layout.h"

#include <fmt/format.h>

#include <algorithm>
#include <limits>
#include <vector>

#include "base/text.h"

namespace judge {
namespace {

constexpr std::size_t label_columns = 12;  // Two of margin, then "expected" and two of space.
constexpr std::size_t least_columns = 20;  // Of text, however narrow the terminal is.
constexpr std::size_t most_lines = 8;      // Of one value.
constexpr std::size_t longest_line = 400;  // Bytes: about five rows of a usual terminal.

}  // namespace

std::size_t text_columns(const TerminalStyle& style) {
    if (style.width <= 0) {
        return std::numeric_limits<std::size_t>::max();
    }
    return std::max(static_cast<std::size_t>(style.width), label_columns + least_columns) -
           label_columns;
}

std::string wrapped(const TerminalStyle& style, std::string_view text) {
    std::string rows;
    for (std::string_view line : split_lines(text)) {
        std::size_t room = first_columns(line, text_columns(style)).size();
        while (room < line.size()) {
            const std::size_t space = line.rfind(' ', room);
            const bool at_space = space != std::string_view::npos && space > room / 2;
            rows.append(line.substr(0, at_space ? space : room)) += '\n';
            line.remove_prefix(at_space ? space + 1 : room);
            room = first_columns(line, text_columns(style)).size();
        }
        rows.append(line) += '\n';
    }
    return rows;
}

std::string row(const TerminalStyle& style, std::string_view label, std::string_view text) {
    std::string out;
    for (const std::string_view line : split_lines(text)) {
        if (out.empty()) {
            out = paint(style, Colour::dim, fmt::format("  {:<{}}", label, label_columns - 2));
        } else if (!line.empty()) {
            out.append(label_columns, ' ');
        }
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
    if (!value) {
        return {};
    }
    const std::vector<std::string_view> lines = split_lines(*value);
    std::string text = lines.empty() ? "(nothing)" : "";
    for (std::size_t i = 0; i < std::min(lines.size(), most_lines); ++i) {
        text += shown(style, elide_middle(lines[i], longest_line)) + "\n";
    }
    if (lines.size() > most_lines) {
        text += fmt::format("... {}", counted(lines.size() - most_lines, "more line"));
    }
    return row(style, label, wrapped(style, text));
}

}  // namespace judge
