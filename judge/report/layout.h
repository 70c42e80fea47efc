#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "report/screen.h"

namespace judge {

/// The building blocks of a page for the terminal: rows that begin with a label and hold their text
/// in a column of its own. Every function returns whole lines, each with its line break, or "".

/// How many columns a line has; SIZE_MAX when the width is unknown.
std::size_t line_columns(const TerminalStyle& style);

/// How many columns are left for text beside the labels; SIZE_MAX when the width is unknown.
std::size_t text_columns(const TerminalStyle& style);

/// The width of a page of prose: that of a usual terminal where it is unknown.
std::size_t page_columns(const TerminalStyle& style);

/// What of a line goes on its first row of so many columns, in bytes, and where the next row
/// begins: at a space or after a comma where one is near the end of the row, so that a list broken
/// there is read back as the same.
struct FirstRow {
    std::size_t length, next;
};
FirstRow first_row(std::string_view line, std::size_t columns);

/// A paragraph of foreign text, wrapped to the page behind so many spaces.
std::string paragraph(const TerminalStyle& style, std::string_view text, std::size_t margin = 0);

/// Breaks lines that are wider than text_columns, as first_row does.
/// A character counts as one column.
std::string wrapped(const TerminalStyle& style, std::string_view text);

/// "  label     text", with every further line of the text below its first. The text is neither
/// wrapped nor made printable; without text there is no row.
std::string row(const TerminalStyle& style, std::string_view label, std::string_view text);

/// A row for text that is to be read: wrapped, printable, and never shortened.
std::string sentence_row(const TerminalStyle& style, std::string_view label,
                         std::string_view sentence);

/// A row for an input, an answer or an output of any length: wrapped, printable, shortened to what
/// can be taken in at a glance. An empty value is "(nothing)"; without a value there is no row.
std::string value_row(const TerminalStyle& style, std::string_view label,
                      const std::optional<std::string>& value);

}  // namespace judge
