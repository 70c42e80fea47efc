#include "report/dot_canvas.h"

namespace judge {
namespace {

/// The dots of U+2800 to U+28FF are the bits of its last byte: 1 to 3 and 7 down the left column,
/// 4 to 6 and 8 down the right one.
constexpr std::uint8_t braille_bits[DotCanvas::dots_down][DotCanvas::dots_across] = {
    {0x01, 0x08}, {0x02, 0x10}, {0x04, 0x20}, {0x40, 0x80}};

std::string braille(std::uint8_t dots) {
    return {'\xe2', static_cast<char>(0xa0 | (dots >> 6)), static_cast<char>(0x80 | (dots & 0x3f))};
}

}  // namespace

DotCanvas::DotCanvas(int columns, int rows)
    : columns_(columns), rows_(rows), cells_(static_cast<std::size_t>(columns * rows)) {}

DotCanvas::Cell* DotCanvas::cell(int x, int y) {
    const bool inside = x >= 0 && x < width() && y >= 0 && y < height();
    return inside ? &cells_[static_cast<std::size_t>(y / dots_down * columns_ + x / dots_across)]
                  : nullptr;
}

void DotCanvas::dot(int x, int y, Colour colour, char ascii) {
    if (Cell* const at = cell(x, y)) {
        at->dots |= braille_bits[y % dots_down][x % dots_across];
        if (!at->colour) {
            at->colour = colour;
            at->ascii = ascii;
        }
    }
}

void DotCanvas::mark(int x, int y, Colour colour, const std::string& character) {
    Cell* const at = cell(x, y);
    if (at && at->character.empty()) {
        at->character = character;
        at->colour = colour;
    }
}

std::string DotCanvas::row(int row, const TerminalStyle& style) const {
    std::string text;
    std::size_t kept = 0;  // Without the blanks at the end.
    for (int column = 0; column < columns_; ++column) {
        const Cell& at = cells_[static_cast<std::size_t>(row * columns_ + column)];
        if (!at.colour) {
            text += ' ';
            continue;
        }
        const std::string shown = !at.character.empty() ? at.character
                                  : style.unicode       ? braille(at.dots)
                                                        : std::string(1, at.ascii);
        text += paint(style, *at.colour, shown);
        kept = text.size();
    }
    text.resize(kept);
    return text;
}

}  // namespace judge
