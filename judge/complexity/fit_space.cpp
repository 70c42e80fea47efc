#include "complexity/fit_space.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <utility>

#include "complexity/growth_class.h"
#include "complexity/leading_sets.h"
#include "complexity/space_sum.h"

namespace judge {
namespace {

constexpr double most_doubt = 10;  ///< In BIC units.
constexpr std::size_t fewest_runs = 4;
constexpr std::size_t most_runs = 9;  ///< Of a family along an axis: the largest.
/// Up to this size, runs go up by one and all are needed.
constexpr double largest_step = 64;

/// SpaceRuns in which one variable grows, or all together for the axis -1, for each family.
std::vector<SpaceRuns> families_of(const CellTable& table, int axis) {
    std::map<int, SpaceRuns> families;
    for (std::size_t run = 0; run < table.sizes.size(); ++run) {
        if (table.axes[run] == axis) {
            SpaceRuns& runs = families[table.families[run]];
            runs.sizes.push_back(table.sizes[run]);
            runs.bytes.push_back(table.space[run]);
        }
    }
    // Too few in each family: better all of them together.
    SpaceRuns together;
    std::vector<SpaceRuns> result;
    for (auto& [family, runs] : families) {
        together.sizes.insert(together.sizes.end(), runs.sizes.begin(), runs.sizes.end());
        together.bytes.insert(together.bytes.end(), runs.bytes.begin(), runs.bytes.end());
        if (runs.bytes.size() > most_runs && runs.sizes.back()[0] > largest_step) {
            const auto extra = static_cast<std::ptrdiff_t>(runs.bytes.size() - most_runs);
            runs.bytes.erase(runs.bytes.begin(), runs.bytes.begin() + extra);
            runs.sizes.erase(runs.sizes.begin(), runs.sizes.begin() + extra);
        }
        if (runs.bytes.size() >= fewest_runs) {
            result.push_back(std::move(runs));
        }
    }
    if (result.empty() && together.bytes.size() >= fewest_runs) {
        result.push_back(std::move(together));
    }
    return result;
}

struct Ranked {
    std::vector<Product> leading;
    double bic = 0;
};

/// The sets of leading products by the likelihood of all families together, the best first.
std::vector<Ranked> rank(const std::vector<SpaceRuns>& families,
                         const std::vector<std::vector<Product>>& sets) {
    std::vector<Ranked> result;
    for (const std::vector<Product>& leading : sets) {
        Ranked ranked{leading, 0};
        std::size_t sound = 0;
        for (const SpaceRuns& runs : families) {
            const SpaceFit fit = fit_space_sum(runs, leading);
            ranked.bic += fit.bic;
            sound += fit.sound;
        }
        if (2 * sound > families.size()) {
            result.push_back(std::move(ranked));
        }
    }
    std::stable_sort(result.begin(), result.end(),
                     [](const Ranked& left, const Ranked& right) { return left.bic < right.bic; });
    return result;
}

/// All runs of one family along every axis, with those in which all sizes grow together.
std::vector<SpaceRuns> joint_families(const CellTable& table, std::size_t variables) {
    std::vector<std::vector<SpaceRuns>> axes;
    std::size_t most = 0;
    for (std::size_t variable = 0; variable < variables; ++variable) {
        axes.push_back(families_of(table, static_cast<int>(variable)));
        most = std::max(most, axes.back().size());
    }
    axes.push_back(families_of(table, -1));
    std::vector<SpaceRuns> result(most);
    for (std::size_t family = 0; family < most; ++family) {
        for (const std::vector<SpaceRuns>& axis : axes) {
            if (axis.empty()) {
                continue;
            }
            const SpaceRuns& runs = axis[std::min(family, axis.size() - 1)];
            result[family].sizes.insert(result[family].sizes.end(), runs.sizes.begin(),
                                        runs.sizes.end());
            result[family].bytes.insert(result[family].bytes.end(), runs.bytes.begin(),
                                        runs.bytes.end());
        }
    }
    return result;
}

}  // namespace

Fit fit_space_of(const CellTable& table, const std::vector<std::string>& variables) {
    const std::size_t count = variables.size();
    std::vector<std::vector<Factor>> factors;
    std::vector<bool> active;
    // What speaks against a factor along its axis, where the other variables do not disturb.
    std::vector<std::map<Factor, double>> doubts(count);
    for (std::size_t variable = 0; variable < count; ++variable) {
        factors.push_back({Factor{}});
        const std::vector<SpaceRuns> families = families_of(table, static_cast<int>(variable));
        const auto level =
            std::count_if(families.begin(), families.end(),
                          [](const SpaceRuns& runs) { return is_level(runs.bytes); });
        active.push_back(2 * level < std::ssize(families));
        if (!active.back()) {
            continue;
        }
        std::vector<std::vector<Product>> sets;
        for (const SpaceClass& each : space_classes()) {
            Product product(count);
            product[variable] = each.factor;
            sets.push_back({product});
        }
        const std::vector<Ranked> along = rank(families, sets);
        for (const Ranked& each : along) {
            if (count == 1 || factors.back().size() <= 3) {
                const Factor& factor = each.leading.front()[variable];
                factors.back().push_back(factor);
                doubts[variable][factor] =
                    count == 1 ? 0 : std::min(most_doubt, (each.bic - along.front().bic) / 2);
            }
        }
        active.back() = factors.back().size() > 1;
    }

    const std::vector<SpaceRuns> families = joint_families(table, count);
    Fit fit;
    std::vector<Product> best = {Product(count)};
    if (families.empty()) {
        return fit;
    }
    if (std::count(active.begin(), active.end(), true) == 0) {
        fit.confidence = 1;
        fit.order = to_order(best, variables);
        fit.curve = {{Term{}, *std::max_element(table.space.begin(), table.space.end())}};
        return fit;
    }
    const auto actives = static_cast<std::size_t>(std::count(active.begin(), active.end(), true));
    std::vector<Ranked> ranked = rank(
        families, leading_sets(products_of(factors), active, std::min<std::size_t>(actives, 3)));
    if (ranked.empty()) {
        return fit;
    }
    for (Ranked& each : ranked) {
        for (const Product& product : each.leading) {
            for (std::size_t variable = 0; variable < count; ++variable) {
                each.bic += doubts[variable][product[variable]];
            }
        }
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const Ranked& left, const Ranked& right) { return left.bic < right.bic; });
    const double gap = ranked.size() > 1 ? ranked[1].bic - ranked[0].bic : 60;
    fit.confidence = 1 - std::exp(-gap / 4);
    best = ranked.front().leading;
    if (fit.confidence >= 0.7) {
        fit.order = to_order(best, variables);
    } else {
        fit.neighbours = {to_order(best, variables), to_order(ranked[1].leading, variables)};
        if (compare(fit.neighbours[0], fit.neighbours[1]) == OrderRelation::higher) {
            std::swap(fit.neighbours[0], fit.neighbours[1]);
        }
    }
    const SpaceFit sum = fit_space_sum(families.front(), best);
    for (std::size_t i = 0; i < sum.products.size(); ++i) {
        if (sum.coefficients[i] != 0) {
            fit.curve.push_back({to_term(sum.products[i], variables), sum.coefficients[i]});
        }
    }
    return fit;
}

}  // namespace judge
