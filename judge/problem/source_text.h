#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"

namespace judge {

/// Line and column, from 1.
struct Place {
    int line = 0;
    int column = 0;
    auto operator<=>(const Place&) const = default;
};

/// A text file whose places messages point to. A byte-order mark at its start is dropped; "\n" and
/// "\r\n" both end a line.
class SourceText {
  public:
    /// `file` is how messages name it.
    SourceText(std::string file, std::string text);

    const std::string& file() const { return file_; }
    const std::string& text() const { return text_; }

    /// The line without its line break; empty when the file has no such line.
    std::string_view line(int number) const;
    int line_count() const { return static_cast<int>(line_starts_.size()); }

    /// Where line and column lie in text(); clamped to the file.
    std::size_t offset(int line, int column) const;
    /// The other way round; for an offset inside the file.
    Place place(std::size_t offset) const;

    /// The place, with its line unless that is too long to be read. `length` is cut at the line's
    /// end.
    SourceSpot spot(int line, int column, std::size_t length) const;

    /// The file as a whole: a place with line 0.
    SourceSpot whole() const { return {file_, 0, 0, 1, {}}; }

  private:
    std::string file_;
    std::string text_;
    std::vector<std::uint32_t> line_starts_;
};

}  // namespace judge
