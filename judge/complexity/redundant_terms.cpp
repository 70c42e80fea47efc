#include "complexity/redundant_terms.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "complexity/growth_class.h"

namespace judge {
namespace {

/// Whether `low` is never more than some multiple of `high`, whatever the other sizes: it is tried
/// out where it would be many times as large.
bool is_bounded(const Domain& where, std::size_t variables, std::size_t low, std::size_t high) {
    constexpr long long many = 1LL << 30;
    constexpr long long magnitudes[] = {1, 1LL << 10, 1LL << 20, 1LL << 30, 1LL << 50};
    for (const long long size : {1LL << 4, 1LL << 12, 1LL << 20}) {
        for (const long long other : magnitudes) {
            std::vector<long long> sizes(variables, other);
            sizes[low] = many * size;
            sizes[high] = size;
            if (where.contains(sizes))
                return false;
        }
    }
    return true;
}

/// Whether a part of the lower product's growth with `low`, moved over to `high`, makes it no more
/// than `higher`.
bool is_covered(const Product& lower, const Product& higher, std::size_t low, std::size_t high) {
    for (double power = 0; power <= lower[low].power; power += 0.5) {
        for (int logs = 0; logs <= lower[low].logs; ++logs) {
            Product moved = lower;
            moved[low].power -= power;
            moved[high].power += power;
            moved[low].logs -= logs;
            moved[high].logs += logs;
            if (moved == higher || dominates(higher, moved))
                return true;
        }
    }
    return false;
}

bool is_covered(const Product& lower, const Product& higher, const Domain& where) {
    for (std::size_t low = 0; low < lower.size(); ++low) {
        for (std::size_t high = 0; high < lower.size(); ++high)
            if (low != high && is_bounded(where, lower.size(), low, high) &&
                is_covered(lower, higher, low, high))
                return true;
    }
    return false;
}

bool is_plain(const Product& product) {
    const std::set<std::size_t> variables = variables_of(product);
    return variables.size() == 1 &&
           product[*variables.begin()] ==
               Factor{.base = 1, .power = 1, .logs = 0, .loglogs = 0, .factorial = false};
}

void drop_covered(std::vector<Product>& products, const Domain& where, bool plain_too) {
    for (std::size_t i = 0; i < products.size();) {
        const bool redundant =
            std::any_of(products.begin(), products.end(), [&](const Product& other) {
                const bool stays = !plain_too && is_plain(other) && is_plain(products[i]);
                return other != products[i] && !stays && is_covered(products[i], other, where);
            });
        if (redundant)
            products.erase(products.begin() + static_cast<std::ptrdiff_t>(i));
        else
            ++i;
    }
}

/// The terms that decide; nothing when one speaks of another variable.
std::optional<Order> decisive(const Order& order, const std::vector<std::string>& variables,
                              const Domain& where) {
    std::vector<Product> products;
    for (const Term& term : order.terms) {
        Product product(variables.size());
        for (const auto& [name, factor] : term) {
            const auto found = std::find(variables.begin(), variables.end(), name);
            if (found == variables.end())
                return std::nullopt;
            product[static_cast<std::size_t>(found - variables.begin())] = factor;
        }
        products.push_back(std::move(product));
    }
    drop_covered(products, where, true);
    return to_order(products, variables);
}

}  // namespace

void drop_redundant(std::vector<Product>& products, const Domain& where) {
    drop_covered(products, where, false);
}

bool equal_where(const Order& one, const Order& other, const std::vector<std::string>& variables,
                 const Domain& where) {
    const auto left = decisive(one, variables, where);
    return left && left == decisive(other, variables, where);
}

OrderRelation compare_where(const Order& left, const Order& right,
                            const std::vector<std::string>& variables, const Domain& where) {
    if (equal_where(left, right, variables, where))
        return OrderRelation::equal;
    const OrderRelation plain = compare(left, right);
    if (plain != OrderRelation::incomparable)
        return plain;
    Order both = left;
    both.terms.insert(both.terms.end(), right.terms.begin(), right.terms.end());
    both = canonical(std::move(both));
    // The sum of the two is the one that covers the other.
    return equal_where(both, left, variables, where)    ? OrderRelation::higher
           : equal_where(both, right, variables, where) ? OrderRelation::lower
                                                        : OrderRelation::incomparable;
}

bool exceeds_where(const Order& growth, const Order& wanted,
                   const std::vector<std::string>& variables, const Domain& where) {
    const OrderRelation relation = compare_where(growth, wanted, variables, where);
    return relation == OrderRelation::higher || relation == OrderRelation::incomparable;
}

}  // namespace judge
