#pragma once

#include <string>
#include <string_view>

namespace judge {

/// How a piece of an answer is to be shown.
enum class Notation {
    canonical,  ///< Canonical JSON, which has its own quotes.
    raw,        ///< A program's output: put in quotes, with line breaks and the like escaped.
};

/// One piece of an answer for people: long ones elided in the middle, safe on a terminal.
/// "nothing" for an empty canonical value.
std::string shown(std::string_view piece, Notation notation);

/// `expected A, got B`. Where eliding the middle would hide that A and B differ, both are shown
/// around the first difference instead.
std::string expected_but_got(std::string_view expected, std::string_view actual, Notation notation);

}  // namespace judge
