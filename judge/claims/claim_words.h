#pragma once

#include <cstdint>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>

#include "claims/claim_tokens.h"

namespace judge {

bool is_one_of(const ClaimToken& token, std::initializer_list<std::string_view> texts);

/// Of which inputs an order speaks. Amortised costs are of the worst: there their sum holds too.
enum class ClaimCase : std::uint8_t { best, average, plain, worst };

/// As the words around an order say: "on average", "(worst case)".
ClaimCase case_in(std::span<const ClaimToken> words);

/// `first`, unless that is plain.
ClaimCase or_else(ClaimCase first, ClaimCase second);

/// "per call", "for each query", "/ operation".
bool says_per_call(std::span<const ClaimToken> words);

/// Whether these only qualify an order beside them, and have no sign that parts: "(worst case)".
bool is_filler(std::span<const ClaimToken> words);

/// Whether these may stand between the sign of a label, or another order, and an order; every
/// filler may.
bool is_lead_in(std::span<const ClaimToken> words);

/// Whether these keep a label and its sign together: "time complexity of this solution:".
bool is_after_label(std::span<const ClaimToken> words);

/// What parts an order, and the words that belong to it, from the next: ",", "/", "and".
bool is_separator(const ClaimToken& token);

/// What joins labels, or orders, to a pair: "and", "/", "&".
bool is_joint(const ClaimToken& token);

/// Between two orders: "O(2n) = O(n)"; "O(n) for the scan + O(m)".
bool says_the_same(std::span<const ClaimToken> words);
bool adds(std::span<const ClaimToken> words);

/// Whether a name may be a size of any problem: n, m, k and the like.
bool is_customary_size(std::string_view name);

/// "log", "sqrt" and the like, whose argument may follow without parentheses.
bool is_function_name(std::string_view word);

}  // namespace judge
