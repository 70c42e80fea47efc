#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace judge {

std::string lower_case(std::string_view text);

/// Of which inputs an order speaks. Amortised costs are of the worst: there their sum holds too.
enum class ClaimCase : std::uint8_t { best, average, plain, worst };

/// As the words around an order say: "on average", "(worst case)".
ClaimCase case_in(std::string_view words);

/// Whether `text` only qualifies an order beside it, and has no sign that parts: " (worst case) ".
bool is_filler(std::string_view text);

/// Whether `text` may stand between the sign of a label, or another order, and an order; every
/// filler may.
bool is_lead_in(std::string_view text);

/// Whether these words keep a label and its sign together: "time complexity of this solution:".
bool is_after_label(std::string_view text);

/// Whether a name may be a size of any problem: n, m, k and the like.
bool is_customary_size(std::string_view name);

/// "log", "sqrt" and the like, whose argument may follow without parentheses.
bool is_function_name(std::string_view word);

}  // namespace judge
