#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "report/layout.h"

namespace judge {

/// Character cells that are drawn on by finer dots: 2 by 4 in each, as Braille has them. What is
/// drawn first lies on top.
class DotCanvas {
  public:
    static constexpr int dots_across = 2;
    static constexpr int dots_down = 4;

    DotCanvas(int columns, int rows);

    int width() const { return columns_ * dots_across; }
    int height() const { return rows_ * dots_down; }

    /// A dot, from the left and from the top; outside the canvas it is lost. `ascii` is the cell's
    /// character where there is no Braille.
    void dot(int x, int y, Colour colour, char ascii);

    /// A whole character in the cell of that dot.
    void mark(int x, int y, Colour colour, const std::string& character);

    std::string row(int row, const TerminalStyle& style) const;

  private:
    struct Cell {
        std::uint8_t dots = 0;
        std::string character;  ///< Instead of the dots.
        char ascii = ' ';
        std::optional<Colour> colour;
    };
    Cell* cell(int x, int y);

    int columns_, rows_;
    std::vector<Cell> cells_;
};

}  // namespace judge
