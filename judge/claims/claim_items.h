#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace judge {

/// Unnamed: a bare "complexity", which means time.
enum class ClaimTopic : std::uint8_t { time, space, unnamed };

/// A word that says what a claim is about, or an order in its O( ).
struct ClaimItem {
    bool is_order = false;
    std::size_t begin = 0, end = 0;
    ClaimTopic topic = ClaimTopic::time;
    bool is_initial = false;  ///< The label is no more than "T" or "S".
    bool used = false;
};

/// The labels and orders of one line, in their sequence; "time complexity" is one label, and so is
/// "O(n) * O(m)" one order. An order whose parenthesis stays open ends before the next comma.
std::vector<ClaimItem> claim_items(std::string_view line);

}  // namespace judge
