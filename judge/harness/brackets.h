#pragma once

#include <optional>
#include <string_view>

namespace judge {

/// A `{` that is not closed where its author meant it to be. Lines and columns from 1, in bytes.
struct UnclosedBrace {
    int line = 0, column = 0;
    int closed_in =
        0;  ///< The line of the `}` that closes it instead of another one; 0: none does.
    int meant_for = 0;  ///< The line of the `{` to which that `}` belongs by its indentation.
};

/// The brace to blame where a source has more `{` than `}`; nothing where they match. Of braces
/// that match it is the first whose `}` stands in line with an outer one. Macros that hold braces
/// mislead it: ask only when the compiler has found as much.
std::optional<UnclosedBrace> find_unclosed_brace(std::string_view source);

}  // namespace judge
