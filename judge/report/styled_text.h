#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "report/screen.h"

namespace judge {

/// A text of which parts have a colour, and that is broken into lines by the columns of what is
/// seen. It holds printable text only, on one line.
class StyledText {
  public:
    /// Foreign text; tabs and line breaks in it are shown as such.
    void add(const TerminalStyle& style, std::string_view text, std::optional<Colour> colour = {});

    /// The same, but no line is broken at its spaces.
    void add_unbroken(const TerminalStyle& style, std::string_view text,
                      std::optional<Colour> colour = {});

    void append(const StyledText& other);

    std::size_t columns() const;

    /// What is seen of it.
    std::string plain() const;

    /// The whole on lines of at most so many columns, without line breaks.
    std::vector<std::string> lines(const TerminalStyle& style, std::size_t columns) const;

  private:
    std::string painted(const TerminalStyle& style, std::size_t begin, std::size_t end) const;

    // Spaces where no line may be broken are unbroken_space.
    std::string text_;
    std::vector<std::optional<Colour>> colours_;  // Of each byte.
};

}  // namespace judge
