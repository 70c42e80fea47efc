#include "report/diagnostic.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.h"

namespace judge {
namespace {

// A longer source line is cut, this far before the place and behind it. Bytes.
constexpr std::size_t shown_before = 60;
constexpr std::size_t shown_behind = 100;

bool is_continuation(char c) {
    return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

/// How many columns valid UTF-8 takes, one a character.
std::size_t columns(std::string_view text) {
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return !is_continuation(c); }));
}

/// White space as wide as `text`; tabs stay, so that both lines take them alike.
std::string blank(std::string_view text) {
    std::string space;
    for (const char c : text) {
        if (!is_continuation(c)) {
            space += c == '\t' ? '\t' : ' ';
        }
    }
    return space;
}

/// The source line, cut at both ends if it is long, and the line with the carets below it.
struct Excerpt {
    std::string source, carets;
};

Excerpt excerpt(const SourceSpot& where) {
    const std::string_view text = where.text;
    const std::size_t at =
        std::min(static_cast<std::size_t>(std::max(where.column, 1)) - 1, text.size());
    const std::size_t length = static_cast<std::size_t>(std::max(where.length, 1));
    std::size_t begin = at > shown_before ? at - shown_before : 0;
    std::size_t end = std::min(text.size(), at + shown_behind);
    while (begin > 0 && is_continuation(text[begin])) {
        --begin;
    }
    while (end < text.size() && is_continuation(text[end])) {
        ++end;
    }
    const std::string before = (begin > 0 ? "..." : "") + printable(text.substr(begin, at - begin));
    const std::string marked = printable(text.substr(at, std::min(length, end - at)));
    const std::string behind =
        printable(text.substr(at, end - at)) + (end < text.size() ? "..." : "");
    const std::size_t carets = std::max<std::size_t>(1, columns(marked));
    return {before + behind, blank(before) + std::string(carets, '^')};
}

std::string place(const SourceSpot& where) {
    const std::string file = printable(where.file);
    if (where.line < 1) {
        return fmt::format("  --> {}\n", file);
    }
    const std::string line = std::to_string(where.line);
    const std::string margin(line.size() + 1, ' ');
    std::string text = fmt::format("{}--> {}:{}:{}\n", margin, file, where.line, where.column);
    if (!where.text.empty()) {
        const auto [source, carets] = excerpt(where);
        text += fmt::format("{0} |\n {1} | {2}\n{0} | {3}\n", margin, line, source, carets);
    }
    return text;
}

}  // namespace

std::string diagnostic(const Error& error) {
    std::string text = fmt::format("error: {}\n", printable(error.message));
    if (error.where) {
        text += place(*error.where);
    }
    if (!error.help.empty()) {
        text += fmt::format("help: {}\n", printable(error.help));
    }
    return text;
}

std::string diagnostics(const Errors& errors) {
    std::string text;
    for (const Error& error : errors) {
        text += (text.empty() ? "" : "\n") + diagnostic(error);
    }
    return text;
}

}  // namespace judge
