#include "complexity/fit_several.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

#include "complexity/fit_exact_sum.h"
#include "complexity/fit_noisy_sum.h"
#include "complexity/following_work.h"
#include "complexity/run_grid.h"

namespace judge {
namespace {

/// Work that nowhere makes up this share of the whole is left out.
constexpr double least_share = 0.0005;
/// How far a noisy root of a variable is believed: too little for an answer.
constexpr double trust_in_roots = 0.6;

bool contains_root(const std::vector<Product>& products) {
    return std::any_of(products.begin(), products.end(), [](const Product& product) {
        return std::any_of(product.begin(), product.end(), [](const Factor& factor) {
            return factor.power != std::floor(factor.power);
        });
    });
}

double greatest_ratio(const std::vector<double>& part, const std::vector<double>& whole) {
    double greatest = 0;
    for (std::size_t i = 0; i < part.size(); ++i) {
        greatest = std::max(greatest, part[i] / std::max(whole[i], 1.0));
    }
    return greatest;
}

}  // namespace

std::vector<WorkPart> parts_of_several(const CellTable& table, std::size_t variables) {
    const RunGrid grid(table, variables);
    std::map<std::vector<double>, std::optional<JointFit>> known;
    std::map<int, std::vector<double>> noisy;
    std::vector<WorkPart> parts;
    for (const CellTable::Row& row : table.rows) {
        if (greatest_ratio(row.units, table.units) < least_share) {
            continue;
        }
        const auto [found, fresh] = known.try_emplace(row.units);
        if (fresh) {
            found->second = fit_exact_sum(grid, row.units);
        }
        if (found->second) {
            parts.push_back(to_part(row.line, *found->second));
            continue;
        }
        std::vector<double>& pool = noisy.try_emplace(row.line, row.units.size()).first->second;
        for (std::size_t i = 0; i < pool.size(); ++i) {
            pool[i] += row.units[i];
        }
    }
    std::map<Product, double> exact;
    for (const WorkPart& part : parts) {
        for (const WeightedProduct& each : part.curve) {
            exact[each.product] += each.coefficient;
        }
    }
    std::vector<WeightedProduct> terms;
    for (const auto& [product, coefficient] : exact) {
        if (coefficient > 0) {
            terms.push_back({product, coefficient});
        }
    }
    for (const auto& [line, units] : noisy) {
        if (greatest_ratio(units, table.units) < 0.01) {
            continue;
        }
        WorkPart part = fit_noisy_sum(grid, line, units);
        // Roots are what a curve that comes to a halt looks like.
        const double sure = contains_root(part.leading) ? 1 : 0.95;
        if (part.confidence < sure && adds_no_term(grid, table, units, terms)) {
            part = fit_to_known(grid, line, units, terms);
        }
        if (contains_root(part.leading)) {
            part.confidence *= trust_in_roots;
        }
        parts.push_back(std::move(part));
    }
    return parts;
}

}  // namespace judge
