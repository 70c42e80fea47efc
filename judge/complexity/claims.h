#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/growth_report.h"
#include "model/order.h"

namespace judge {

/// What a solution says of its own growth.
struct Claims {
    std::optional<Order> time, space;
};

/// Reads the first claim of each from the comments of C++ source: `// time: O(n log k), space:
/// O(n)` in any notation of parse_order, in either sequence, one or both; also "Time complexity:
/// O(n)", "TC = n^2", "O(n) time and O(1) space", "time and space: O(n)". Where `variables` has n
/// and m, a claim in V and E speaks of them. A claim that cannot be read is none.
Claims read_claims(std::string_view source, const std::vector<std::string>& variables);

/// How the claim compares with what was measured.
ClaimVerdict judge_claim(const Order& claimed, const Order& measured);

/// The same where the truth lies between several orders: decided when they agree. Without any,
/// undecidable.
ClaimVerdict judge_claim(const Order& claimed, const std::vector<Order>& between);

}  // namespace judge
