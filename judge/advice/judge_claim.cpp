#include "advice/judge_claim.h"

#include <algorithm>
#include <cmath>

namespace judge {
namespace {

/// The bases of powers rounded up: people call 1.618^n, which Fibonacci's recursion takes, 2^n.
Order in_whole_bases(Order order) {
    for (Term& term : order.terms) {
        for (auto& [name, factor] : term) {
            factor.base = std::ceil(factor.base);
        }
    }
    return canonical(std::move(order));
}

}  // namespace

ClaimVerdict judge_claim(const Order& claimed, const Order& measured) {
    if (claimed == in_whole_bases(claimed) && claimed == in_whole_bases(measured)) {
        return ClaimVerdict::right;
    }
    switch (compare(measured, claimed)) {
        case OrderRelation::equal:
            return ClaimVerdict::right;
        case OrderRelation::higher:
            return ClaimVerdict::too_optimistic;
        case OrderRelation::lower:
            return ClaimVerdict::too_pessimistic;
        case OrderRelation::incomparable:
            break;
    }
    return ClaimVerdict::undecidable;
}

ClaimVerdict judge_claim(const Order& claimed, const std::vector<Order>& between) {
    if (between.empty()) {
        return ClaimVerdict::undecidable;
    }
    const ClaimVerdict first = judge_claim(claimed, between.front());
    const bool agreed = std::ranges::all_of(
        between, [&](const Order& order) { return judge_claim(claimed, order) == first; });
    return agreed ? first : ClaimVerdict::undecidable;
}

}  // namespace judge
