#include "report/diagnostic.h"

#include <fmt/core.h>

#include <algorithm>

#include "base/text.h"

namespace judge {
namespace {

// A longer source line is cut, this far before the place and behind it. Bytes.
constexpr std::size_t shown_before = 60;
constexpr std::size_t shown_behind = 100;

/// White space as wide as `text`; tabs stay, so that both lines take them alike.
std::string blank(std::string_view text) {
    std::string space;
    while (!text.empty()) {
        const std::string_view tabless = text.substr(0, text.find('\t'));
        space.append(columns(tabless), ' ');
        text.remove_prefix(tabless.size());
        if (!text.empty()) {
            space += '\t';
            text.remove_prefix(1);
        }
    }
    return space;
}

/// The source line, cut at both ends if it is long, and the line with the carets below it.
struct Excerpt {
    std::string source, carets;
};

Excerpt excerpt(const SourceSpot& where, const TerminalStyle& style) {
    const std::string_view text = where.text;
    const std::size_t at =
        std::min(static_cast<std::size_t>(std::max(where.column, 1)) - 1, text.size());
    const std::size_t length = static_cast<std::size_t>(std::max(where.length, 1));
    const auto is_continuation = [&](std::size_t i) {
        return (static_cast<unsigned char>(text[i]) & 0xC0) == 0x80;
    };
    std::size_t begin = at > shown_before ? at - shown_before : 0;
    std::size_t end = std::min(text.size(), at + shown_behind);
    while (begin > 0 && is_continuation(begin))
        --begin;
    while (end < text.size() && is_continuation(end))
        ++end;
    const auto part = [&](std::size_t from, std::size_t to) {
        return shown(style, text.substr(from, to - from));
    };
    const std::string before = (begin > 0 ? "..." : "") + part(begin, at);
    const std::string marked = part(at, at + std::min(length, end - at));
    const std::string behind = part(at, end) + (end < text.size() ? "..." : "");
    const std::size_t carets = std::max<std::size_t>(1, blank(marked).size());
    return {before + behind, blank(before) + std::string(carets, '^')};
}

std::string place(const SourceSpot& where, const TerminalStyle& style) {
    const std::string file = shown_line(style, where.file);
    if (where.line < 1)
        return fmt::format("  --> {}\n", file);
    const std::string line = std::to_string(where.line);
    const std::string margin(line.size() + 1, ' ');
    std::string text = fmt::format("{}--> {}:{}:{}\n", margin, file, where.line, where.column);
    if (!where.text.empty()) {
        const auto [source, carets] = excerpt(where, style);
        text += fmt::format("{0} |\n {1} | {2}\n{0} | {3}\n", margin, line, source, carets);
    }
    return text;
}

/// A text after its label; further lines are kept apart from what a line's start means.
std::string labelled(std::string_view label, std::string_view text, const TerminalStyle& style) {
    const std::string margin(label.size(), ' ');
    const std::string visible = shown(style, text);
    std::string lines;
    for (const std::string_view line : split_lines(visible))
        lines += fmt::format("{}{}\n", lines.empty() ? label : margin, line);
    return lines;
}

}  // namespace

std::string source_rows(const SourceSpot& where, const TerminalStyle& style) {
    const auto [source, carets] = excerpt(where, style);
    const std::string line = fmt::format("{:>5}", where.line);
    return fmt::format("{} | {}\n{:{}} | {}\n", line, source, "", line.size(), carets);
}

std::string diagnostic(const Error& error, const TerminalStyle& style, std::string_view heading) {
    return labelled(std::string(heading) + ": ", error.message, style) +
           (error.where ? place(*error.where, style) : "") + labelled("help: ", error.help, style);
}

std::string diagnostics(const Errors& errors, const TerminalStyle& style) {
    std::string text;
    for (const Error& error : errors)
        text += (text.empty() ? "" : "\n") + diagnostic(error, style);
    return text;
}

}  // namespace judge
