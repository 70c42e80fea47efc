#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/growth_report.h"

namespace judge {

/// What a solution says of its own growth.
struct Claims {
    std::optional<ClaimedOrder> time, space;
};

/// Reads the first claim of each from the comments of C++ source. What may stand in a line,
/// anywhere in prose:
///
///     claim   = labels [ note ] sign stated { separator stated }   time: O(n) average, O(n^2)
///     worst
///             | labels [ note ] sign bare-order                    TC = n log n
///             | labels stated                                      Time O(n), as a part begins
///             | stated labels                                      O(n) time and O(1) extra space
///     labels  = label { joint label }                              time/space: O(n)/O(1)
///     label   = "time" | "space" | ... [ "complexity" ] | "T" | "S"
///     note    = "(" words ")" | words                              of this solution
///     stated  = { word } order { "=" order | "+" order } { word }  best O(2n) = O(n)
///     order   = "O(" ... ")", in any notation of parse_order
///
/// Only words that speak of an order may stand around one ("at most", "on average", "per call");
/// with any other it is prose, and so is a line that does not begin its comment. Under a heading of
/// its own ("Time complexity:") orders may stand in lines below. Of several cases the worst is
/// meant: "best O(n), worst O(n^2)". Where `variables` has n and m, a claim in V and E speaks of
/// them. One that can be read goes before one that cannot.
Claims read_claims(std::string_view source, const std::vector<std::string>& variables);

}  // namespace judge
