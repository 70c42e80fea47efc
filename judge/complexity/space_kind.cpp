#include "complexity/space_kind.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

#include "complexity/growth_class.h"
#include "complexity/leading_sets.h"
#include "complexity/space_growth.h"
#include "complexity/space_runs.h"
#include "complexity/space_sum.h"

namespace judge {
namespace {

using Likely = std::vector<LikelyFactor>;

/// Runs are not as independent as the criterion takes them to be: half its word.
constexpr double trust = 0.5;

/// The factor with which each variable grows where the others stay.
std::vector<Factor> highest_factors(const std::vector<Product>& leading, std::size_t variables) {
    std::vector<Factor> highest(variables);
    for (const Product& product : leading)
        for (std::size_t variable = 0; variable < variables; ++variable)
            if (compare_growth(highest[variable], product[variable]) < 0)
                highest[variable] = product[variable];
    return highest;
}

/// How likely a factor is along its axis, where no other variable disturbs.
double probability_of(const Factor& factor, const Likely& axis) {
    double sum = 0, own = 0;
    for (const LikelyFactor& each : axis) {
        const double weight = std::exp(-trust * each.doubt / 2);
        sum += weight;
        own += each.factor == factor ? weight : 0;
    }
    return own / sum;
}

/// How a sum of products grows where all sizes grow together, at one ratio.
Factor growth_together(const std::vector<Product>& leading) {
    Factor highest;
    for (const Product& product : leading) {
        Factor all;
        for (const Factor& factor : product) {
            all.base *= factor.base;
            all.power += factor.power;
            all.logs += factor.logs;
            all.loglogs += factor.loglogs;
            all.factorial = all.factorial || factor.factorial;
        }
        highest = compare_growth(all, highest) > 0 ? all : highest;
    }
    return highest;
}

/// What a product may take of one variable.
std::vector<Factor> choices_of(const Likely& likely) {
    constexpr std::size_t most = 3;
    std::vector<Factor> choices = {Factor{}};
    const auto add = [&](const Factor& factor) {
        if (std::find(choices.begin(), choices.end(), factor) == choices.end())
            choices.push_back(factor);
    };
    for (std::size_t i = 0; i < std::min(most, likely.size()); ++i)
        add(likely[i].factor);
    // n m beside n².
    Factor once;
    once.power = 1;
    if (!likely.empty() && likely.front().factor.power == 2)
        add(once);
    return choices;
}

/// Likelihood of the sums that have the same factors along the axes: what is left to find is which
/// of them are multiplied.
void share_out(std::vector<LikelyOrder>& orders, double probability,
               const std::vector<SpaceRuns>& families) {
    std::vector<double> bics;
    std::vector<LikelyOrder> sound;
    for (LikelyOrder& order : orders) {
        double bic = 0;
        std::size_t sound_fits = 0;
        for (const SpaceRuns& runs : families) {
            const SpaceFit fit = fit_space_sum(runs, order.products);
            bic += fit.bic;
            sound_fits += fit.sound;
        }
        if (2 * sound_fits > families.size()) {
            bics.push_back(bic);
            sound.push_back(std::move(order));
        }
    }
    if (sound.empty()) {
        // Too small to be seen beside the rest, and so hardly multiplied with it.
        constexpr double sum_unseen = 0.8;
        const auto is_sum = [](const LikelyOrder& order) {
            return std::all_of(order.products.begin(), order.products.end(),
                               [](const Product& each) { return variables_of(each).size() == 1; });
        };
        const auto sums = std::count_if(orders.begin(), orders.end(), is_sum);
        const auto others = std::ssize(orders) - sums;
        for (LikelyOrder& order : orders)
            order.probability =
                probability * (is_sum(order) ? sum_unseen / static_cast<double>(sums)
                                             : (1 - sum_unseen) / static_cast<double>(others));
        return;
    }
    double sum = 0;
    for (std::size_t i = 0; i < sound.size(); ++i) {
        sound[i].probability =
            std::exp(-trust * (bics[i] - *std::min_element(bics.begin(), bics.end())) / 2);
        sum += sound[i].probability;
    }
    for (LikelyOrder& order : sound)
        order.probability *= probability / sum;
    orders = std::move(sound);
}

/// What no size makes grow alone, but all of them together do: the least of them is a bound.
LikelyOrder common_growth(const std::vector<SpaceRuns>& together, std::size_t variables,
                          const SpaceMeasure& measure) {
    LikelyOrder order{{}, 1, false};
    const Likely diagonal = likely_factors(together, 0, measure);
    if (diagonal.empty() || is_constant(diagonal.front().factor))
        return order;
    order.least = true;
    for (std::size_t variable = 0; variable < variables; ++variable) {
        order.products.emplace_back(variables);
        order.products.back()[variable] = diagonal.front().factor;
    }
    return order;
}

/// The sum of variables and products of them that takes up these bytes exactly, if there is one.
std::optional<std::vector<Product>> exact_sum(const std::vector<SpaceRuns>& families,
                                              std::size_t variables) {
    constexpr std::size_t fewest_runs = 8;
    Factor once;
    once.power = 1;
    const std::vector<Product> products =
        products_of(std::vector<std::vector<Factor>>(variables, {Factor{}, once}));
    std::vector<std::vector<Product>> sets =
        leading_sets(products, std::vector<bool>(variables, false), variables);
    // The simplest first, and sums before products.
    const auto factors_at_most = [](const std::vector<Product>& set) {
        std::size_t factors = 0;
        for (const Product& product : set)
            factors = std::max(factors, variables_of(product).size());
        return factors;
    };
    std::stable_sort(sets.begin(), sets.end(), [&](const auto& left, const auto& right) {
        return factors_at_most(left) < factors_at_most(right);
    });
    for (std::vector<Product>& set : sets)
        if (std::all_of(families.begin(), families.end(), [&](const SpaceRuns& runs) {
                return runs.bytes.size() >= fewest_runs && fit_space_sum(runs, set).exact;
            }))
            return std::move(set);
    return std::nullopt;
}

}  // namespace

std::vector<LikelyOrder> fit_space_kind(const CellTable& table, const std::vector<double>& bytes,
                                        std::size_t variables, const SpaceMeasure& measure) {
    const std::vector<SpaceRuns> families = joint_families(table, bytes, variables);
    if (variables > 1 && !families.empty())
        if (std::optional<std::vector<Product>> exact = exact_sum(families, variables))
            return {{std::move(*exact), 1, false}};

    std::vector<Likely> axes;
    std::vector<std::vector<Factor>> choices;
    std::size_t growing = 0;
    for (std::size_t variable = 0; variable < variables; ++variable) {
        axes.push_back(likely_factors(space_families(table, bytes, static_cast<int>(variable)),
                                      variable, measure));
        if (axes.back().empty())
            return {};
        choices.push_back(choices_of(axes.back()));
        growing += choices.back().size() > 1;
    }
    const bool level = std::all_of(axes.begin(), axes.end(), [](const Likely& axis) {
        return is_constant(axis.front().factor);
    });
    if (level && variables > 1)
        return {common_growth(space_families(table, bytes, -1), variables, measure)};

    std::vector<std::vector<Product>> sets = {{}};
    const auto growing_sets =
        leading_sets(products_of(choices), std::vector<bool>(variables, false),
                     std::min<std::size_t>(growing, 3));
    sets.insert(sets.end(), growing_sets.begin(), growing_sets.end());
    std::map<std::vector<Factor>, std::vector<LikelyOrder>> by_factors;
    for (const std::vector<Product>& leading : sets)
        by_factors[highest_factors(leading, variables)].push_back({leading, 0, false});
    std::vector<LikelyOrder> result;
    double sum = 0;
    for (auto& [factors, orders] : by_factors) {
        double probability = 1;
        for (std::size_t variable = 0; variable < variables; ++variable)
            probability *= probability_of(factors[variable], axes[variable]);
        constexpr double negligible = 1e-6;
        if (probability < negligible)
            continue;
        if (variables == 1)
            orders.front().probability = probability;
        else
            share_out(orders, probability, families);
        for (LikelyOrder& order : orders) {
            sum += order.probability;
            result.push_back(std::move(order));
        }
    }
    // Where all sizes grow together, no other size is a bound.
    const Likely together =
        variables > 1 ? likely_factors(space_families(table, bytes, -1), 0, measure) : Likely{};
    if (!together.empty()) {
        constexpr double unseen = 0.0005;
        sum = 0;
        for (LikelyOrder& order : result) {
            order.probability *=
                std::max(unseen, probability_of(growth_together(order.products), together));
            sum += order.probability;
        }
    }
    for (LikelyOrder& order : result)
        order.probability /= sum;
    std::stable_sort(result.begin(), result.end(), [](const auto& left, const auto& right) {
        return left.probability > right.probability;
    });
    return result;
}

}  // namespace judge
