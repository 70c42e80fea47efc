#include "check/phrase.h"

#include <fmt/core.h>

#include <algorithm>

#include "base/text.h"

namespace judge {
namespace {

constexpr std::size_t longest_shown = 60;  // Bytes, before anything is escaped.
constexpr std::size_t before_difference = 20;

/// What an elided text shows of its beginning in any case: half of it without the dots, less a
/// UTF-8 sequence that would have been cut.
constexpr std::size_t visible_head = (longest_shown - 3) / 2 - 3;

bool is_continuation(char c) {
    return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

/// The start of the UTF-8 sequence that the byte at `at` is part of.
std::size_t sequence_start(std::string_view text, std::size_t at) {
    for (int step = 0; step < 3 && at > 0 && at < text.size() && is_continuation(text[at]); ++step)
        --at;
    return at;
}

/// The part of `text` around the byte at `at`.
std::string window(std::string_view text, std::size_t at) {
    const std::size_t begin = sequence_start(text, std::min(at, text.size()) - before_difference);
    text.remove_prefix(begin);
    if (text.size() <= longest_shown)
        return fmt::format("...{}", text);
    return fmt::format("...{}...", text.substr(0, sequence_start(text, longest_shown)));
}

std::string decorated(std::string_view piece, Notation notation) {
    if (notation == Notation::canonical)
        return piece.empty() ? "nothing" : printable(piece);
    std::string text = "\"";
    for (const char c : piece) {
        switch (c) {
            case '\n':
                text += "\\n";
                break;
            case '\t':
                text += "\\t";
                break;
            case '\r':
                text += "\\r";
                break;
            case '"':
            case '\\':
                text += '\\';
                [[fallthrough]];
            default:
                text += c;
        }
    }
    return printable(text += '"');
}

}  // namespace

std::string shown(std::string_view piece, Notation notation) {
    return decorated(elide_middle(piece, longest_shown), notation);
}

std::string expected_but_got(std::string_view expected, std::string_view actual,
                             Notation notation) {
    const auto differ =
        std::mismatch(expected.begin(), expected.end(), actual.begin(), actual.end());
    const auto common = static_cast<std::size_t>(differ.first - expected.begin());
    const bool elided = std::max(expected.size(), actual.size()) > longest_shown;
    if (!elided || common < visible_head) {
        return fmt::format("expected {}, got {}", shown(expected, notation),
                           shown(actual, notation));
    }
    return fmt::format("expected {}, got {}", decorated(window(expected, common), notation),
                       decorated(window(actual, common), notation));
}

}  // namespace judge
