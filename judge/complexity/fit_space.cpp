#include "complexity/fit_space.h"

#include <algorithm>
#include <map>

#include "complexity/space_kind.h"
#include "complexity/space_runs.h"
#include "complexity/space_sum.h"

namespace judge {
namespace {

struct Total {
    std::vector<Product> products;
    double probability = 0;
};

/// Adds a kind to what the others take up: what it may be then.
std::vector<Total> with_kind(const Total& sum, const LikelyOrder& kind) {
    Total next = sum;
    next.probability *= kind.probability;
    if (!kind.least) {
        next.products.insert(next.products.end(), kind.products.begin(), kind.products.end());
        return {next};
    }
    const bool bounded =
        std::any_of(kind.products.begin(), kind.products.end(), [&](const Product& bound) {
            return std::any_of(sum.products.begin(), sum.products.end(), [&](const Product& other) {
                return other == bound || dominates(other, bound);
            });
        });
    if (bounded)
        return {next};
    // Any of the bounds would do; which one the author has in mind is open.
    std::vector<Total> result;
    next.probability /= static_cast<double>(kind.products.size());
    for (const Product& bound : kind.products) {
        result.push_back(next);
        result.back().products.push_back(bound);
    }
    return result;
}

/// Nobody counts the stack of a sort of m beside n elements.
void drop_mere_logarithms(std::vector<Product>& products) {
    const auto is_mere = [](const Product& product) {
        return std::all_of(product.begin(), product.end(), [](const Factor& factor) {
            return factor.power == 0 && factor.base == 1 && !factor.factorial;
        });
    };
    if (!std::all_of(products.begin(), products.end(), is_mere))
        std::erase_if(products, is_mere);
}

/// All sums of one order for each kind, the likeliest first.
std::vector<Total> totals_of(std::vector<std::vector<LikelyOrder>> kinds,
                             const std::vector<std::string>& variables) {
    // What is only bounded comes last: the others may bound it.
    const auto is_least = [](const auto& kind) { return kind.front().least; };
    std::stable_partition(kinds.begin(), kinds.end(),
                          [&](const auto& kind) { return !is_least(kind); });
    std::vector<Total> sums = {{{}, 1}};
    for (const std::vector<LikelyOrder>& kind : kinds) {
        std::vector<Total> longer;
        for (const Total& sum : sums)
            for (const LikelyOrder& order : kind)
                for (Total& next : with_kind(sum, order))
                    longer.push_back(std::move(next));
        sums = std::move(longer);
    }
    // As they are written: lower terms are left out there.
    std::map<std::string, Total> by_order;
    for (Total& sum : sums) {
        drop_mere_logarithms(sum.products);
        drop_dominated(sum.products);
        std::sort(sum.products.begin(), sum.products.end());
        sum.products.erase(std::unique(sum.products.begin(), sum.products.end()),
                           sum.products.end());
        if (sum.products.empty())
            sum.products.emplace_back(variables.size());
        const std::string order = to_text(to_order(sum.products, variables));
        by_order.try_emplace(order, Total{sum.products, 0}).first->second.probability +=
            sum.probability;
    }
    std::vector<Total> totals;
    for (const auto& [order, total] : by_order)
        totals.push_back(total);
    std::stable_sort(totals.begin(), totals.end(), [](const Total& left, const Total& right) {
        return left.probability > right.probability;
    });
    return totals;
}

}  // namespace

Fit fit_space_of(const CellTable& table, const std::vector<std::string>& variables) {
    const std::size_t count = variables.size();
    // Elements may be half a bit each, a frame is 8 bytes at least and may serve some elements;
    // globals are counted in lines.
    constexpr SpaceMeasure measures[] = {{1, 1 / 16.0}, {1, 2}, {64, 1 / 16.0}};
    std::vector<double> bytes(table.sizes.size());
    std::vector<std::vector<LikelyOrder>> kinds;
    for (std::size_t i = 0; i < table.space.size(); ++i) {
        const std::vector<double>& kind = table.space[i];
        kinds.push_back(fit_space_kind(table, kind, count, measures[i]));
        if (kinds.back().empty())
            return {};
        for (std::size_t run = 0; run < bytes.size(); ++run)
            bytes[run] += kind[run];
    }
    const std::vector<Total> totals = totals_of(std::move(kinds), variables);
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
