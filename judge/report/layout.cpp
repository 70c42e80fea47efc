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

/// How many bytes the first `columns` characters of UTF-8 text take.
std::size_t bytes_within(std::string_view text, std::size_t columns) {
    const auto begins_character = [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
    };
    std::size_t used = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (begins_character(text[i]) && used++ == columns) {
            return i;
        }
    }
    return text.size();
}

}  // namespace

std::string paint(const TerminalStyle& style, Colour colour, std::string_view text) {
    // Select Graphic Rendition parameters of ECMA-48, in the order of Colour.
    constexpr std::string_view codes[] = {"1;32", "1;31", "1;33", "32", "31", "2"};
    return style.colour
               ? fmt::format("\x1b[{}m{}\x1b[0m", codes[static_cast<std::size_t>(colour)], text)
               : std::string(text);
}

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
        std::size_t room = bytes_within(line, text_columns(style));
        while (room < line.size()) {
            const std::size_t space = line.rfind(' ', room);
            const bool at_space = space != std::string_view::npos && space > room / 2;
            rows.append(line.substr(0, at_space ? space : room)) += '\n';
            line.remove_prefix(at_space ? space + 1 : room);
            room = bytes_within(line, text_columns(style));
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
    return row(style, label, wrapped(style, printable(sentence)));
}

std::string value_row(const TerminalStyle& style, std::string_view label,
                      const std::optional<std::string>& value) {
    if (!value) {
        return {};
    }
    const std::vector<std::string_view> lines = split_lines(*value);
    std::string text = lines.empty() ? "(nothing)" : "";
    for (std::size_t i = 0; i < std::min(lines.size(), most_lines); ++i) {
        text += printable(elide_middle(lines[i], longest_line)) + "\n";
    }
    if (lines.size() > most_lines) {
        text += fmt::format("... {}", counted(lines.size() - most_lines, "more line"));
    }
    return row(style, label, wrapped(style, text));
}

}  // namespace judge
