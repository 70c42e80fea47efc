#pragma once

#include <string>
#include <string_view>

namespace judge {

/// What the reader's terminal can show.
struct TerminalStyle {
    bool colour = false;
    int width = 80;       ///< Columns; 0 when unknown, as in a pipe: nothing is wrapped then.
    bool unicode = true;  ///< False: ASCII only.
};

enum class Colour {
    bold_green,
    bold_red,
    bold_yellow,
    green,
    red,
    dim,
    bold,
    underlined,
    cyan,
};

/// `text` in that colour where the style has colours; no line break is added.
std::string paint(const TerminalStyle& style, Colour colour, std::string_view text);

/// Foreign text (whatever a problem, a solution, a tool, a file's name or the user brought along)
/// as this terminal shows it without obeying it: printable, and in ASCII where that is all there
/// is. Layouts call it before they count columns.
std::string shown(const TerminalStyle& style, std::string_view text);

/// The same for what has to stay on one line.
std::string shown_line(const TerminalStyle& style, std::string_view text);

/// A whole page as it may be sent to the terminal: all of it as by `shown`, but for what `paint`
/// adds where the style has colours. Everything that is printed passes through here (app/output.h),
/// so that text which a layout forgot can spoil its columns, and nothing else.
std::string screen_text(const TerminalStyle& style, std::string_view page);

}  // namespace judge
