#pragma once

#include <string>
#include <string_view>

#include "model/problem.h"

namespace judge {

// How people read and write an input and its answer. `judge show` and reports print it,
// `--save-input` writes it, and `run --input` reads it (problem/notation.h), so that whatever
// stands on a screen can be pasted into a file as it is:
//
//   events = ["view","cart"]     function problems: one `NAME = VALUE` for each parameter, on lines
//   k = 2                        of their own or with commas between
//   -> ["view"]                  the expected answer; may be left out
//
//   RateLimiter(2,10)            class problems: one call a line, the constructor first
//   allow("ann",1) -> true       with what it is expected to return; may be left out everywhere
//   ["allow","ann",2]            the same call as it travels to the solution
//   refund({"result":1})         given what call 1 returned; the constructor is call 0
//   restart RateLimiter(2,10)    in a fresh process; or {"restart":true} on a line before it
//
// A VALUE is spelt as it travels (support/wire.h). A reader also takes blanks and line breaks
// between its parts, texts in single quotes or in none, and comments that begin with `#`. The next
// input of the same file begins where a parameter or the constructor comes again, or after `->`.
//
// The input of a program problem is its own notation: the text itself.

/// `input`, and its `answer` where there is one, in this notation; whole lines. Both as they
/// travel.
std::string in_notation(const Interface& interface, std::string_view input,
                        std::string_view answer = {});

/// Whether a call, as it travels, is shown with what it returned: not where that is nothing, or is
/// not told, which travels as null.
bool is_told(const Interface& interface, std::string_view call, std::string_view answer);

/// ["allow","ann",1] as allow("ann",1), with what its marks say (call_lines.h).
std::string call_in_notation(std::string_view line);

/// `line`, a value or what holds one, with " ... " for its middle so that about `limit` bytes
/// remain. It is cut between elements where it can be, and never so that what is left could be
/// taken for the whole: quotes are closed before the dots and opened after them.
std::string elide_value(std::string_view line, std::size_t limit);

}  // namespace judge
