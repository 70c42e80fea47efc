#include "base/text.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <span>

namespace judge {
namespace {

bool is_lower(char c) {
    return c >= 'a' && c <= 'z';
}

bool is_continuation(char c) {
    return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

/// How many bytes the UTF-8 sequence at the start of `text` has; 0 when there is none (Unicode
/// standard, table 3-7: no overlong forms, no surrogates, nothing above U+10FFFF).
std::size_t sequence_length(std::string_view text) {
    const auto first = static_cast<unsigned char>(text.front());
    const std::size_t length = first < 0x80                     ? 1
                               : first >= 0xC2 && first <= 0xDF ? 2
                               : first >= 0xE0 && first <= 0xEF ? 3
                               : first >= 0xF0 && first <= 0xF4 ? 4
                                                                : 0;
    if (length == 0 || text.size() < length ||
        !std::all_of(text.begin() + 1, text.begin() + static_cast<std::ptrdiff_t>(length),
                     is_continuation))
        return 0;
    if (length >= 3) {
        const auto second = static_cast<unsigned char>(text[1]);
        const bool allowed = first == 0xE0   ? second >= 0xA0
                             : first == 0xED ? second <= 0x9F
                             : first == 0xF0 ? second >= 0x90
                             : first == 0xF4 ? second <= 0x8F
                                             : true;
        if (!allowed)
            return 0;
    }
    return length;
}

/// Insertions, deletions, substitutions and swaps of neighbours that turn `a` into `b`, where no
/// part is edited twice (the restricted Damerau-Levenshtein distance).
std::size_t edit_distance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> before_last, last(b.size() + 1), row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        last[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t substitution = last[j - 1] + (a[i - 1] != b[j - 1] ? 1 : 0);
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, substitution});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], before_last[j - 2] + 1);
        }
        before_last = last;
        last = row;
    }
    return last[b.size()];
}

}  // namespace

std::string_view trim(std::string_view text) {
    const std::size_t begin = text.find_first_not_of(white_space);
    if (begin == std::string_view::npos)
        return {};
    return text.substr(begin, text.find_last_not_of(white_space) - begin + 1);
}

bool contains(std::string_view text, std::string_view part) {
    return text.find(part) != text.npos;
}

std::vector<std::string_view> split_lines(std::string_view text) {
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        std::string_view line = text.substr(0, end);
        if (end != std::string_view::npos && line.ends_with('\r'))
            line.remove_suffix(1);
        lines.push_back(line);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return lines;
}

std::string UnixLines::next(std::string_view piece) {
    std::string text;
    text.reserve(piece.size() + 1);
    for (const char byte : piece) {
        if (carriage_return_ && byte != '\n')
            text += '\r';
        carriage_return_ = byte == '\r';
        if (!carriage_return_)
            text += byte;
    }
    last_ = piece.empty() ? last_ : piece.back();
    return text;
}

std::string UnixLines::end() const {
    return std::string(carriage_return_ ? "\r" : "") + (last_ == '\n' ? "" : "\n");
}

std::optional<std::string> nearest(std::string_view word,
                                   const std::vector<std::string>& candidates) {
    const std::size_t allowed = std::max<std::size_t>(1, word.size() / 3);
    std::optional<std::string> best;
    std::size_t best_distance = allowed + 1;
    for (const std::string& candidate : candidates) {
        const std::size_t distance = edit_distance(word, candidate);
        if (distance < best_distance) {
            best = candidate;
            best_distance = distance;
        }
    }
    return best;
}

std::string elide_middle(std::string_view text, std::size_t limit) {
    constexpr std::string_view dots = "...";
    if (text.size() <= limit)
        return std::string(text);
    if (limit <= dots.size())
        return std::string(dots.substr(0, limit));
    const std::size_t kept = limit - dots.size();
    std::size_t head = kept - kept / 2;
    std::size_t tail = text.size() - kept / 2;
    // A sequence has at most three continuation bytes; a longer run of them is not UTF-8.
    for (int step = 0; step < 3 && head > 0 && is_continuation(text[head]); ++step)
        --head;
    for (int step = 0; step < 3 && tail < text.size() && is_continuation(text[tail]); ++step)
        ++tail;
    return fmt::format("{}{}{}", text.substr(0, head), dots, text.substr(tail));
}

namespace {

/// After Markus Kuhn's wcwidth and as fmt pads: East Asian wide characters take two columns,
/// combining ones none. A tab takes no more than eight.
std::size_t character_columns(std::string_view character) {
    struct Range {
        char32_t first, last;
        bool operator()(char32_t c) const { return c >= first && c <= last; }
    };
    static constexpr Range combining[] = {
        {0x0300, 0x036F}, {0x200B, 0x200D}, {0x20D0, 0x20FF}, {0xFE00, 0xFE0F}, {0xFE20, 0xFE2F}};
    static constexpr Range wide[] = {{0x1100, 0x115F},   {0x2E80, 0x303E},   {0x3040, 0xA4CF},
                                     {0xAC00, 0xD7A3},   {0xF900, 0xFAFF},   {0xFE30, 0xFE6F},
                                     {0xFF00, 0xFF60},   {0xFFE0, 0xFFE6},   {0x1F300, 0x1F64F},
                                     {0x1F900, 0x1F9FF}, {0x20000, 0x2FFFD}, {0x30000, 0x3FFFD}};
    if (character == "\t")
        return 8;
    const char32_t c = sequence_length(character) == 0 ? 0 : code_point(character);
    const auto holds = [c](const Range& range) { return range(c); };
    return std::ranges::any_of(combining, holds) ? 0 : std::ranges::any_of(wide, holds) ? 2 : 1;
}

}  // namespace

std::size_t columns(std::string_view text) {
    std::size_t used = 0;
    while (!text.empty()) {
        const std::string_view character = text.substr(0, first_character(text));
        used += character_columns(character);
        text.remove_prefix(character.size());
    }
    return used;
}

std::string_view first_columns(std::string_view text, std::size_t columns) {
    std::size_t used = 0, length = 0;
    while (length < text.size()) {
        const std::string_view rest = text.substr(length);
        const std::string_view character = rest.substr(0, first_character(rest));
        used += character_columns(character);
        if (used > columns)
            break;
        length += character.size();
    }
    return text.substr(0, length);
}

std::size_t first_character(std::string_view text) {
    return std::max<std::size_t>(1, sequence_length(text));
}

char32_t code_point(std::string_view character) {
    constexpr unsigned char payload[] = {0, 0x7F, 0x1F, 0x0F, 0x07};
    char32_t value = static_cast<unsigned char>(character.front()) & payload[character.size()];
    for (const char c : character.substr(1))
        value = value << 6 | (static_cast<unsigned char>(c) & 0x3F);
    return value;
}

std::string utf8(char32_t point) {
    const auto byte = [](char32_t bits) { return static_cast<char>(bits); };
    const auto continuation = [&](int shift) { return byte(0x80 | ((point >> shift) & 0x3F)); };
    if (point == 0 || (point >= 0xD800 && point < 0xE000) || point > 0x10FFFF)
        return "\uFFFD";
    if (point < 0x80)
        return {byte(point)};
    if (point < 0x800)
        return {byte(0xC0 | point >> 6), continuation(0)};
    if (point < 0x10000)
        return {byte(0xE0 | point >> 12), continuation(6), continuation(0)};
    return {byte(0xF0 | point >> 18), continuation(12), continuation(6), continuation(0)};
}

bool is_printable(std::string_view character) {
    if (sequence_length(character) == 0)
        return false;
    // The control characters C0 and C1 (ECMA-48); what changes the order of the text around it
    // (Unicode standard annex 9, table 4) or ends its line; what takes no place, so that two
    // answers that differ would look the same: the soft hyphen, zero-width spaces, invisible
    // operators, the byte order mark. (Zero-width joiners have a meaning, in scripts and in
    // pictures.)
    const char32_t c = code_point(character);
    return c >= 0x20 && !(c >= 0x7F && c < 0xA0) && c != 0xAD && c != 0x061C && c != 0x200B &&
           c != 0x200E && c != 0x200F && !(c >= 0x2028 && c <= 0x202E) &&
           !(c >= 0x2060 && c <= 0x2064) && !(c >= 0x2066 && c <= 0x2069) && c != 0xFEFF;
}

namespace {

/// `text` with what is not printable, but the characters of `permitted`, in visible form.
std::string printable_but(std::string_view text, std::string_view permitted) {
    std::string shown;
    shown.reserve(text.size());
    while (!text.empty()) {
        const std::string_view piece = text.substr(0, first_character(text));
        if (is_printable(piece) || permitted.find(piece) != permitted.npos)
            shown += piece;
        else if (piece == "\n" || piece == "\t")
            shown += piece == "\n" ? "\\n" : "\\t";
        else if (piece.size() == 1)
            shown += fmt::format("\\x{:02x}", static_cast<unsigned char>(piece.front()));
        else
            shown += fmt::format("\\u{:04x}", static_cast<unsigned>(code_point(piece)));
        text.remove_prefix(piece.size());
    }
    return shown;
}

}  // namespace

std::string printable(std::string_view text) {
    return printable_but(text, "\n\t");
}

std::string printable_line(std::string_view text) {
    return printable_but(text, "");
}

bool is_utf8(std::string_view text) {
    while (!text.empty()) {
        const std::size_t length = sequence_length(text);
        if (length == 0)
            return false;
        text.remove_prefix(length);
    }
    return true;
}

std::string counted(std::size_t count, std::string_view noun) {
    return fmt::format("{} {}{}", count, noun, count == 1 ? "" : "s");
}

std::string listed(const std::vector<std::string>& parts, std::string_view before_last) {
    if (parts.size() < 2)
        return joined(parts, "");
    return joined(std::span(parts).first(parts.size() - 1), ", ") +
           fmt::format(" {} {}", before_last, parts.back());
}

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

bool is_letter(char c) {
    return is_lower(c) || (c >= 'A' && c <= 'Z');
}

char lower_case(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::string lower_case(std::string_view text) {
    std::string result(text);
    for (char& c : result)
        c = lower_case(c);
    return result;
}

bool is_word_character(char c) {
    return is_letter(c) || is_digit(c) || c == '_';
}

bool is_slug(std::string_view text) {
    const auto allowed = [](char c) { return is_lower(c) || is_digit(c) || c == '-'; };
    constexpr std::size_t longest = 64;  // Beside a digest, they are names of files.
    return !text.empty() && text.size() <= longest && text.front() != '-' && text.back() != '-' &&
           text.find("--") == std::string_view::npos &&
           std::all_of(text.begin(), text.end(), allowed);
}

bool is_identifier(std::string_view text) {
    // C++20, [lex.key] and the alternative tokens of [lex.digraph]; sorted.
    static constexpr auto keywords =
        std::to_array<std::string_view>({"alignas",       "alignof",     "and",
                                         "and_eq",        "asm",         "auto",
                                         "bitand",        "bitor",       "bool",
                                         "break",         "case",        "catch",
                                         "char",          "char16_t",    "char32_t",
                                         "char8_t",       "class",       "co_await",
                                         "co_return",     "co_yield",    "compl",
                                         "concept",       "const",       "const_cast",
                                         "consteval",     "constexpr",   "constinit",
                                         "continue",      "decltype",    "default",
                                         "delete",        "do",          "double",
                                         "dynamic_cast",  "else",        "enum",
                                         "explicit",      "export",      "extern",
                                         "false",         "float",       "for",
                                         "friend",        "goto",        "if",
                                         "inline",        "int",         "long",
                                         "mutable",       "namespace",   "new",
                                         "noexcept",      "not",         "not_eq",
                                         "nullptr",       "operator",    "or",
                                         "or_eq",         "private",     "protected",
                                         "public",        "register",    "reinterpret_cast",
                                         "requires",      "return",      "short",
                                         "signed",        "sizeof",      "static",
                                         "static_assert", "static_cast", "struct",
                                         "switch",        "template",    "this",
                                         "thread_local",  "throw",       "true",
                                         "try",           "typedef",     "typeid",
                                         "typename",      "union",       "unsigned",
                                         "using",         "virtual",     "void",
                                         "volatile",      "wchar_t",     "while",
                                         "xor",           "xor_eq"});
    static_assert(std::is_sorted(keywords.begin(), keywords.end()));
    const auto allowed = [](char c) { return is_letter(c) || is_digit(c) || c == '_'; };
    // A leading underscore is reserved in the global namespace, where solutions live.
    return !text.empty() && is_letter(text.front()) &&
           std::all_of(text.begin(), text.end(), allowed) &&
           text.find("__") == std::string_view::npos &&
           !std::binary_search(keywords.begin(), keywords.end(), text);
}

}  // namespace judge
