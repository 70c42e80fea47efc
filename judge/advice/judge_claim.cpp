#include "advice/judge_claim.h"

#include <algorithm>
#include <cmath>

#include "complexity/redundant_terms.h"

namespace judge {
namespace {

/// The bases of powers rounded up: people call 1.618^n, which Fibonacci's recursion takes, 2^n.
Order in_whole_bases(Order order) {
    for (Term& term : order.terms)
        for (auto& [name, factor] : term)
            factor.base = std::ceil(factor.base);
    return canonical(std::move(order));
}

}  // namespace

ClaimVerdict judge_claim(const Order& claimed, const Order& measured,
                         const std::vector<std::string>& variables, const Domain& where) {
    if (claimed == in_whole_bases(claimed) && claimed == in_whole_bases(measured))
        return ClaimVerdict::right;
    switch (compare_where(measured, claimed, variables, where)) {
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

ClaimVerdict judge_claim(const Order& claimed, const std::vector<Order>& between,
                         const std::vector<std::string>& variables, const Domain& where) {
    if (between.empty())
        return ClaimVerdict::undecidable;
    const ClaimVerdict first = judge_claim(claimed, between.front(), variables, where);
    const bool agreed = std::ranges::all_of(between, [&](const Order& order) {
        return judge_claim(claimed, order, variables, where) == first;
    });
    return agreed ? first : ClaimVerdict::undecidable;
}

}  // namespace judge
