#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace judge {

std::string_view trim(std::string_view text);

/// Lines without their line breaks ("\n" or "\r\n"); a final line break adds no empty line.
std::vector<std::string_view> split_lines(std::string_view text);

/// The candidate that a person most likely meant by `word`: the least Damerau-Levenshtein
/// distance, at most a third of the word's length (at least 1); nullopt when none is that near.
std::optional<std::string> nearest(std::string_view word,
                                   const std::vector<std::string>& candidates);

/// `text` with its middle replaced by "..." so that at most `limit` bytes remain. Never cuts
/// through a UTF-8 sequence.
std::string elide_middle(std::string_view text, std::size_t limit);

/// What is safe to print on a terminal: control characters but \n and \t, and bytes that are not
/// UTF-8, are shown as \xNN.
std::string printable(std::string_view text);

bool is_utf8(std::string_view text);

/// "1 test", "3 tests".
std::string counted(std::size_t count, std::string_view noun);

/// A slug: lower-case letters, digits and single hyphens between them.
bool is_slug(std::string_view text);

/// A C++ identifier that is not a keyword and not reserved.
bool is_identifier(std::string_view text);

}  // namespace judge
