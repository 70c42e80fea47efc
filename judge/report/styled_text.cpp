#include "report/styled_text.h"

#include <algorithm>

#include "base/text.h"
#include "report/layout.h"

namespace judge {
namespace {

/// A control character takes no place of what is printable.
constexpr char unbroken_space = '\x01';

}  // namespace

void StyledText::add(const TerminalStyle& style, std::string_view text,
                     std::optional<Colour> colour) {
    text_ += shown_line(style, text);
    colours_.resize(text_.size(), colour);
}

void StyledText::add_unbroken(const TerminalStyle& style, std::string_view text,
                              std::optional<Colour> colour) {
    std::string visible = shown_line(style, text);
    std::ranges::replace(visible, ' ', unbroken_space);
    text_ += visible;
    colours_.resize(text_.size(), colour);
}

void StyledText::append(const StyledText& other) {
    text_ += other.text_;
    colours_.insert(colours_.end(), other.colours_.begin(), other.colours_.end());
}

std::size_t StyledText::columns() const {
    return judge::columns(text_);
}

std::string StyledText::plain() const {
    return painted({.colour = false}, 0, text_.size());
}

std::vector<std::string> StyledText::lines(const TerminalStyle& style, std::size_t columns) const {
    std::vector<std::string> lines;
    std::size_t begin = 0;
    while (begin < text_.size()) {
        const auto [length, next] = first_row(std::string_view(text_).substr(begin), columns);
        lines.push_back(painted(style, begin, begin + length));
        begin += next;
    }
    return lines;
}

std::string StyledText::painted(const TerminalStyle& style, std::size_t begin,
                                std::size_t end) const {
    std::string out;
    while (begin < end) {
        const std::optional<Colour> colour = colours_[begin];
        std::size_t run = begin;
        while (run < end && colours_[run] == colour)
            ++run;
        std::string part = text_.substr(begin, run - begin);
        std::ranges::replace(part, unbroken_space, ' ');
        out += colour ? paint(style, *colour, part) : part;
        begin = run;
    }
    return out;
}

}  // namespace judge
