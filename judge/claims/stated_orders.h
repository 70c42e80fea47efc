#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "claims/claim_line.h"
#include "claims/claim_words.h"

namespace judge {

/// One of the orders that a label has: "O(n) average, O(n^2) worst" are two.
struct StatedOrder {
    std::string text;     ///< As written; parts that words keep apart are joined by " + ".
    std::size_t end = 0;  ///< The place behind it.
    ClaimCase of = ClaimCase::plain;
    bool per_call = false;
    bool is_listed = false;  ///< Nothing but signs parts it from the next.
};

/// stated { separator stated }: the first has its order at `order`, and its words from `words` on.
std::vector<StatedOrder> stated_orders(const ClaimLine& line, std::size_t words, std::size_t order);

/// Which of them is meant: that of the worst case, else the first that is not of the best.
const StatedOrder& meant_order(const std::vector<StatedOrder>& orders);

}  // namespace judge
