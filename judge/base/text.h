#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace judge {

/// Takes a text piece by piece.
using Sink = std::function<void(std::string_view)>;

std::string_view trim(std::string_view text);

bool contains(std::string_view text, std::string_view part);

/// Lines without their line breaks ("\n" or "\r\n"); a final line break adds no empty line.
std::vector<std::string_view> split_lines(std::string_view text);

/// Text that comes in pieces, with "\n" for each "\r\n", and one at its end unless it is empty.
class UnixLines {
  public:
    /// What is known to follow, after this piece; all of it at the end, when there is no more.
    std::string next(std::string_view piece);
    std::string end() const;

  private:
    bool carriage_return_ = false;  ///< Held back: the next piece may begin with its "\n".
    char last_ = '\n';
};

/// The candidate that a person most likely meant by `word`: the least Damerau-Levenshtein
/// distance, at most a third of the word's length (at least 1); nullopt when none is that near.
std::optional<std::string> nearest(std::string_view word,
                                   const std::vector<std::string>& candidates);

/// `text` with its middle replaced by "..." so that at most `limit` bytes remain. Never cuts
/// through a UTF-8 sequence.
std::string elide_middle(std::string_view text, std::size_t limit);

/// As many whole characters from the start of valid UTF-8 as fit into so many columns of a
/// terminal.
std::string_view first_columns(std::string_view text, std::size_t columns);

/// How many columns of a terminal valid UTF-8 takes, at most: a tab counts as eight.
std::size_t columns(std::string_view text);

/// How many bytes the first character of a text takes that is not empty: 1 where it is not UTF-8.
std::size_t first_character(std::string_view text);

/// The number of one character, a valid UTF-8 sequence.
char32_t code_point(std::string_view character);

/// The character of that number in UTF-8; U+FFFD for what is none.
std::string utf8(char32_t code_point);

/// Whether a terminal shows this one character rather than obeying it. No control character is, nor
/// what is not UTF-8, turns the direction of text or ends its line.
bool is_printable(std::string_view character);

/// What is safe to show on a terminal, in valid UTF-8: what is not printable, but \n and \t, is
/// shown as \xNN or \uNNNN.
std::string printable(std::string_view text);

/// The same within one line: line breaks and tabs are shown as \n and \t too.
std::string printable_line(std::string_view text);

bool is_utf8(std::string_view text);

/// "1 test", "3 tests".
std::string counted(std::size_t count, std::string_view noun);

/// The parts, which are strings or views of some, with `separator` between them. (What fmt's own
/// `join` does; that one costs each file which uses it a second of compile time.)
template <typename Parts>
std::string joined(const Parts& parts, std::string_view separator) {
    std::string text;
    bool first = true;
    for (const std::string_view part : parts) {
        if (!first)
            text += separator;
        text += part;
        first = false;
    }
    return text;
}

/// "a, b or c", by the word that stands before the last.
std::string listed(const std::vector<std::string>& parts, std::string_view before_last);

/// What the C locale takes for white space, whatever locale the process has; the same for digits
/// and letters.
constexpr std::string_view white_space = " \t\r\n\v\f";
bool is_digit(char c);
bool is_letter(char c);
char lower_case(char c);
std::string lower_case(std::string_view text);

/// Whether it may stand in a C++ name: an ASCII letter, a digit or "_".
bool is_word_character(char c);

/// A slug: lower-case letters, digits and single hyphens between them, at most 64.
bool is_slug(std::string_view text);

/// A C++ identifier that is not a keyword and not reserved.
bool is_identifier(std::string_view text);

}  // namespace judge
