#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "model/problem.h"

namespace judge {

// The ways in which two answers are compared, one file each. Every function returns nothing when
// `actual` is right, and otherwise the difference in words. `expected` is the judge's own and well
// formed; `actual` may be anything at all, and is a difference when it is not a value.
//
// Elements are counted from 0, as in C++: "element 3", and "element [2][0]" for an array in an
// array. Lines and tokens of a program's output are counted from 1, as in an editor.

/// Whether an element that is not an array is right although its bytes differ.
using SameScalar = std::function<bool(std::string_view expected, std::string_view actual)>;

/// Two values in canonical JSON, arrays element by element. Equal bytes are always right; scalars
/// whose bytes differ are handed to `same`.
std::optional<std::string> ordered_difference(std::string_view expected, std::string_view actual,
                                              const SameScalar& same);

/// Two values in canonical JSON, arrays as multisets down to `depth` levels.
std::optional<std::string> unordered_difference(std::string_view expected, std::string_view actual,
                                                int depth);

/// Two raw texts as multisets of lines.
std::optional<std::string> unordered_lines_difference(std::string_view expected,
                                                      std::string_view actual);

/// Two raw texts by their tokens, which white space separates.
std::optional<std::string> tokens_difference(const TokensCheck& check, std::string_view expected,
                                             std::string_view actual);

/// Two raw texts byte by byte; the difference names the first line that is not the same.
std::optional<std::string> text_difference(std::string_view expected, std::string_view actual);

}  // namespace judge
