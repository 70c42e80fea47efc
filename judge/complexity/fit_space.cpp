#include "complexity/fit_space.h"

#include <algorithm>
#include <map>

#include "complexity/space_kind.h"
#include "complexity/space_runs.h"
#include "complexity/space_sum.h"

namespace judge {
namespace {

/// Adds a kind to what the others take up; how likely that is, where the kind has this order.
double add_kind(std::vector<Product>& sum, const LikelyOrder& kind) {
    if (!kind.least) {
        sum.insert(sum.end(), kind.products.begin(), kind.products.end());
        return kind.probability;
    }
    const bool bounded =
        std::any_of(kind.products.begin(), kind.products.end(), [&](const Product& bound) {
            return std::any_of(sum.begin(), sum.end(), [&](const Product& other) {
                return other == bound || dominates(other, bound);
            });
        });
    if (bounded)
        return kind.probability;
    sum.push_back(kind.products.front());
    return kind.probability / static_cast<double>(kind.products.size());
}

struct Total {
    std::vector<Product> products;
    double probability = 0;
};

/// All sums of one order for each kind, the likeliest first.
std::vector<Total> totals_of(std::vector<std::vector<LikelyOrder>> kinds, std::size_t variables) {
    // What is only bounded comes last: the others may bound it.
    const auto is_least = [](const auto& kind) { return kind.front().least; };
    std::stable_partition(kinds.begin(), kinds.end(),
                          [&](const auto& kind) { return !is_least(kind); });
    std::vector<Total> sums = {{{}, 1}};
    for (const std::vector<LikelyOrder>& kind : kinds) {
        std::vector<Total> longer;
        for (const Total& sum : sums)
            for (const LikelyOrder& order : kind) {
                Total next = sum;
                next.probability *= add_kind(next.products, order);
                longer.push_back(std::move(next));
            }
        sums = std::move(longer);
    }
    std::map<std::vector<Product>, double> by_order;
    for (Total& sum : sums) {
        drop_dominated(sum.products);
        std::sort(sum.products.begin(), sum.products.end());
        sum.products.erase(std::unique(sum.products.begin(), sum.products.end()),
                           sum.products.end());
        if (sum.products.empty())
            sum.products.emplace_back(variables);
        by_order[sum.products] += sum.probability;
    }
    std::vector<Total> totals;
    for (const auto& [products, probability] : by_order)
        totals.push_back({products, probability});
    std::stable_sort(totals.begin(), totals.end(), [](const Total& left, const Total& right) {
        return left.probability > right.probability;
    });
    return totals;
}

}  // namespace

Fit fit_space_of(const CellTable& table, const std::vector<std::string>& variables) {
    const std::size_t count = variables.size();
    constexpr double grains[] = {1, 1, 64};  // Bytes: globals are counted in lines.
    std::vector<double> bytes(table.sizes.size());
    std::vector<std::vector<LikelyOrder>> kinds;
    for (std::size_t i = 0; i < table.space.size(); ++i) {
        const std::vector<double>& kind = table.space[i];
        kinds.push_back(fit_space_kind(table, kind, count, grains[i]));
        if (kinds.back().empty())
            return {};
        for (std::size_t run = 0; run < bytes.size(); ++run)
            bytes[run] += kind[run];
    }
    const std::vector<Total> totals = totals_of(std::move(kinds), count);
    const std::vector<Product>& best = totals.front().products;
    constexpr double least_confidence = 0.7;
    Fit fit;
    fit.confidence = totals.front().probability;
    if (fit.confidence >= least_confidence) {
        fit.order = to_order(best, variables);
    } else {
        fit.neighbours = {to_order(best, variables)};
        if (totals.size() > 1)
            fit.neighbours.push_back(to_order(totals[1].products, variables));
        if (compare(fit.neighbours.front(), fit.neighbours.back()) == OrderRelation::higher)
            std::swap(fit.neighbours.front(), fit.neighbours.back());
    }
    const std::vector<SpaceRuns> families = joint_families(table, bytes, count);
    if (families.empty())
        return {};
    for (const WeightedProduct& each : fit_space_sum(families.front(), best).curve)
        fit.curve.push_back({to_term(each.product, variables), each.coefficient});
    return fit;
}

}  // namespace judge
