#pragma once

#include <vector>

#include "model/growth_report.h"
#include "model/order.h"

namespace judge {

/// How the claim compares with what was measured.
ClaimVerdict judge_claim(const Order& claimed, const Order& measured);

/// The same where the truth lies between several orders: decided when they agree. Without any,
/// undecidable.
ClaimVerdict judge_claim(const Order& claimed, const std::vector<Order>& between);

}  // namespace judge
