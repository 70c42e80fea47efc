#pragma once

#include <string>
#include <vector>

#include "model/domain.h"
#include "model/growth_report.h"
#include "model/order.h"

namespace judge {

/// How the claim compares with what was measured, for sizes (`variables`) that keep to `where`.
ClaimVerdict judge_claim(const Order& claimed, const Order& measured,
                         const std::vector<std::string>& variables = {}, const Domain& where = {});

/// The same where the truth lies between several orders: decided when they agree. Without any,
/// undecidable.
ClaimVerdict judge_claim(const Order& claimed, const std::vector<Order>& between,
                         const std::vector<std::string>& variables = {}, const Domain& where = {});

}  // namespace judge
