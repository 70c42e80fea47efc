#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace judge {

/// A stretch of C++ source text.
struct CppToken {
    enum class Kind : std::uint8_t {
        word,           ///< A name or keyword; the prefix of a literal too.
        number,         ///< 1'000 and 1.5e3 are one.
        literal,        ///< A string or character with its quotes; a raw string with its marks.
        mark,           ///< One other byte: operators of two are two.
        line_comment,   ///< With the lines that a backslash adds.
        block_comment,  ///< With its marks.
        space,          ///< White space, line breaks and a byte order mark too.
        splice,         ///< A backslash and the line break that it takes away.
    };
    Kind kind = Kind::mark;
    bool in_directive = false;  ///< In a line for the preprocessor, from its # on.
    int line = 0;               ///< Where it begins, from 1.
    std::string_view text;

    bool is_comment() const { return kind == Kind::line_comment || kind == Kind::block_comment; }
};

/// Takes a source apart; the texts of its tokens make it up again, byte for byte. Any text has
/// tokens: a literal that is not closed ends before its line break, a comment or a raw string at
/// the end of the source. Macros are not expanded, and both branches of an #if are read.
std::vector<CppToken> lex_cpp(std::string_view source);

/// Those that a parser would see: no comments, no white space, and nothing of the preprocessor's
/// lines.
std::vector<CppToken> code_tokens(std::string_view source);

/// As many blanks as `text` has bytes; its line breaks stay.
std::string blanked(std::string_view text);

}  // namespace judge
