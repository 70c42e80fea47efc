#include "report/screen.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <utility>

#include "base/text.h"

namespace judge {
namespace {

// Select Graphic Rendition sequences of ECMA-48, in the order of Colour.
constexpr auto colours =
    std::to_array<std::string_view>({"\x1b[1;32m", "\x1b[1;31m", "\x1b[1;33m", "\x1b[32m",
                                     "\x1b[31m", "\x1b[2m", "\x1b[1m", "\x1b[4m", "\x1b[36m"});
constexpr std::string_view end_of_colour = "\x1b[0m";

/// What people write beyond ASCII where they could have done without it.
constexpr auto ascii_forms =
    std::to_array<std::pair<std::string_view, std::string_view>>({{"\u2018", "'"},
                                                                  {"\u2019", "'"},
                                                                  {"\u201c", "\""},
                                                                  {"\u201d", "\""},
                                                                  {"\u2013", "-"},
                                                                  {"\u2014", "--"},
                                                                  {"\u2212", "-"},
                                                                  {"\u2026", "..."},
                                                                  {"\u00a0", " "},
                                                                  {"\u2192", "->"},
                                                                  {"\u2190", "<-"},
                                                                  {"\u2264", "<="},
                                                                  {"\u2265", ">="},
                                                                  {"\u2260", "!="},
                                                                  {"\u00d7", "x"},
                                                                  {"\u00b7", "*"},
                                                                  {"\u2022", "*"},
                                                                  {"\u00b2", "^2"},
                                                                  {"\u00b3", "^3"}});

/// Printable text in ASCII: by a form of its own, else by its number.
std::string in_ascii(std::string_view text) {
    std::string ascii;
    while (!text.empty()) {
        const std::string_view piece = text.substr(0, first_character(text));
        const auto form =
            std::ranges::find(ascii_forms, piece, &decltype(ascii_forms)::value_type::first);
        if (piece.size() == 1) {
            ascii += piece;
        } else if (form != ascii_forms.end()) {
            ascii += form->second;
        } else {
            const auto point = static_cast<unsigned>(code_point(piece));
            ascii +=
                point > 0xFFFF ? fmt::format("\\U{:08x}", point) : fmt::format("\\u{:04x}", point);
        }
        text.remove_prefix(piece.size());
    }
    return ascii;
}

std::string for_style(const TerminalStyle& style, std::string printable_text) {
    return style.unicode ? std::move(printable_text) : in_ascii(printable_text);
}

/// How long what `paint` adds is at the start of `text`; 0 when it is not that.
std::size_t painted(std::string_view text) {
    if (text.starts_with(end_of_colour))
        return end_of_colour.size();
    for (const std::string_view colour : colours)
        if (text.starts_with(colour))
            return colour.size();
    return 0;
}

}  // namespace

std::string paint(const TerminalStyle& style, Colour colour, std::string_view text) {
    return style.colour ? fmt::format("{}{}{}", colours[static_cast<std::size_t>(colour)], text,
                                      end_of_colour)
                        : std::string(text);
}

std::string shown(const TerminalStyle& style, std::string_view text) {
    return for_style(style, printable(text));
}

std::string shown_line(const TerminalStyle& style, std::string_view text) {
    return for_style(style, printable_line(text));
}

std::string screen_text(const TerminalStyle& style, std::string_view page) {
    std::string text;
    while (style.colour && !page.empty()) {
        const std::size_t escape = std::min(page.find('\x1b'), page.size());
        text += shown(style, page.substr(0, escape));
        page.remove_prefix(escape);
        const std::size_t length = std::max<std::size_t>(painted(page), page.empty() ? 0 : 1);
        text +=
            length > 1 ? std::string(page.substr(0, length)) : shown(style, page.substr(0, length));
        page.remove_prefix(length);
    }
    return text + shown(style, page);
}

}  // namespace judge
