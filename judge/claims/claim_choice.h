#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "claims/claim_items.h"
#include "claims/claim_words.h"

namespace judge {

/// One of the orders that a label has: "O(n) average, O(n^2) worst" are two.
struct StatedOrder {
    std::string text;      ///< As written; parts that words keep apart are joined by " + ".
    std::size_t last = 0;  ///< The item that ends it.
    ClaimCase of = ClaimCase::plain;
    bool is_listed = false;  ///< Nothing but signs parts it from the next.
};

/// The orders of the label whose words begin at `from`, of which items[first] is the first.
std::vector<StatedOrder> stated_orders(std::string_view line, const std::vector<ClaimItem>& items,
                                       std::size_t from, std::size_t first);

/// Which of them is meant: that of the worst case, else the first that is not of the best.
const StatedOrder& meant_order(const std::vector<StatedOrder>& orders);

/// Whether what follows a label is a sign such as ":" or "is", behind which its order stands.
/// Returns where the text behind it begins, npos without a sign.
std::size_t after_sign(std::string_view line, std::size_t label_end);

}  // namespace judge
