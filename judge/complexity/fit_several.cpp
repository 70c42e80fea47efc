#include "complexity/fit_several.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

#include "complexity/fit_exact_sum.h"
#include "complexity/fit_noisy_sum.h"
#include "complexity/fit_paths.h"
#include "complexity/fit_polynomial.h"
#include "complexity/following_work.h"
#include "complexity/run_grid.h"

namespace judge {
namespace {

/// Work that nowhere makes up this share of the whole is left out.
constexpr double least_share = 0.0005;
/// The same for noisy work.
constexpr double least_share_of_noisy = 0.01;
/// How far a noisy root of a variable is believed: too little for an answer.
constexpr double trust_in_roots = 0.6;
/// Below this noisy work is looked at in other ways.
constexpr double sure = 0.95;

bool contains_root(const std::vector<Product>& products) {
    return std::any_of(products.begin(), products.end(), [](const Product& product) {
        return std::any_of(product.begin(), product.end(), [](const Factor& factor) {
            return factor.power != std::floor(factor.power);
        });
    });
}

struct LineWork {
    std::vector<WorkPart> exact;  ///< The blocks that follow a sum of products exactly.
    std::vector<double> noisy;    ///< The sum of the others; empty when there are none.
    std::vector<double> all;
};

std::optional<WorkPart> fit_exactly(const RunGrid& grid, int line,
                                    const std::vector<double>& units) {
    if (const std::optional<JointFit> sum = fit_exact_sum(grid, units)) {
        return to_part(line, *sum);
    }
    if (const std::optional<JointFit> polynomial = fit_polynomial(grid, units)) {
        return to_part(line, *polynomial);
    }
    std::optional<WorkPart> paths = fit_paths(grid, line, units);
    return paths && paths->confidence == 1 ? paths : std::nullopt;
}

std::map<int, LineWork> work_by_line(const CellTable& table, const RunGrid& grid) {
    std::map<std::vector<double>, std::optional<WorkPart>> known;
    std::map<int, LineWork> lines;
    for (const CellTable::Row& row : table.rows) {
        if (greatest_ratio(row.units, table.units) < least_share) {
            continue;
        }
        const auto [found, fresh] = known.try_emplace(row.units);
        if (fresh) {
            found->second = fit_exactly(grid, row.line, row.units);
        }
        LineWork& line = lines[row.line];
        add_to(line.all, row.units);
        if (found->second) {
            line.exact.push_back(*found->second);
            line.exact.back().line = row.line;
        } else {
            add_to(line.noisy, row.units);
        }
    }
    return lines;
}

WorkPart fit_noisy(const RunGrid& grid, int line, const std::vector<double>& units) {
    if (std::optional<WorkPart> paths = fit_paths(grid, line, units)) {
        return *paths;
    }
    WorkPart part = fit_noisy_sum(grid, line, units);
    // Roots are what a curve that comes to a halt looks like.
    if (contains_root(part.leading)) {
        part.confidence *= trust_in_roots;
    }
    return part;
}

/// What the parts of a line are, given what is noisy in it. The branches of a loop can be noisy
/// each where their sum is not: what one does not do, another does.
std::vector<WorkPart> parts_of(const RunGrid& grid, int number, const LineWork& line,
                               const std::vector<double>& whole) {
    std::vector<WorkPart> parts = line.exact;
    if (greatest_ratio(line.noisy, whole) < least_share_of_noisy) {
        return parts;
    }
    WorkPart noisy = fit_noisy(grid, number, line.noisy);
    if (noisy.confidence < sure && !line.exact.empty()) {
        const std::optional<WorkPart> exact = fit_exactly(grid, number, line.all);
        WorkPart all = exact ? *exact : fit_noisy(grid, number, line.all);
        if (all.confidence >= sure) {
            return {std::move(all)};
        }
    }
    parts.push_back(std::move(noisy));
    return parts;
}

/// The terms of all parts that are sure, as much as there is of each.
std::vector<WeightedProduct> sure_terms(const std::map<int, std::vector<WorkPart>>& parts) {
    std::map<Product, double> sums;
    for (const auto& [line, own] : parts) {
        for (const WorkPart& part : own) {
            for (const WeightedProduct& each : part.curve) {
                sums[each.product] += part.confidence >= sure ? each.coefficient : 0;
            }
        }
    }
    std::vector<WeightedProduct> terms;
    for (const auto& [product, coefficient] : sums) {
        if (coefficient > 0) {
            terms.push_back({product, coefficient});
        }
    }
    return terms;
}

}  // namespace

std::vector<WorkPart> parts_of_several(const CellTable& table, std::size_t variables) {
    const RunGrid grid(table, variables);
    const std::map<int, LineWork> lines = work_by_line(table, grid);
    std::map<int, std::vector<WorkPart>> parts;
    for (const auto& [number, line] : lines) {
        parts[number] = parts_of(grid, number, line, table.units);
    }
    const std::vector<WeightedProduct> terms = sure_terms(parts);
    std::vector<WorkPart> result;
    for (auto& [number, own] : parts) {
        if (!own.empty() && own.back().confidence < sure &&
            adds_no_term(grid, table, lines.at(number).noisy, terms)) {
            own.back() = fit_to_known(grid, number, lines.at(number).noisy, terms);
        }
        std::move(own.begin(), own.end(), std::back_inserter(result));
    }
    return result;
}

}  // namespace judge
