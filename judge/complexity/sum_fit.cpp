#include "complexity/sum_fit.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <map>

#include "complexity/axis_fit.h"
#include "complexity/constants.h"
#include "complexity/leading_sets.h"

namespace judge {
namespace {

/// Some values on the groups of a grid, with the products that were asked for there.
class GridValues {
  public:
    GridValues(const std::vector<RunGroup>& groups, const std::vector<double>& all,
               Quantity quantity)
        : groups_(groups) {
        for (const RunGroup& group : groups) {
            values_.push_back(group.of(all));
            weights_.push_back(weights_of(quantity, values_.back()));
            runs_ += values_.back().size();
        }
    }

    std::size_t runs() const { return runs_; }
    std::size_t fewest_runs() const {
        return std::ranges::min(values_, {}, &std::vector<double>::size).size();
    }

    /// What a sum of these products comes to.
    struct Outcome {
        std::vector<double> coefficients;  ///< The mean of those of the groups.
        std::vector<double> lead;  ///< The greatest share of the values that each product makes up.
        double taken = 0;          ///< The greatest part of a value that negative terms take away.
        double squares = 0;        ///< Of the weighted residuals.
        std::size_t used = 0;      ///< Coefficients that are not 0.

        double error(std::size_t runs) const {
            return std::sqrt(squares / static_cast<double>(runs));
        }
    };

    using Method = decltype(&fit_linear);

    Outcome fit(const std::vector<Product>& products, Method method) {
        Outcome outcome;
        outcome.coefficients.resize(products.size());
        outcome.lead.resize(products.size());
        for (std::size_t group = 0; group < groups_.size(); ++group) {
            const std::vector<double>& values = values_[group];
            std::vector<const Column*> columns;
            for (const Product& product : products)
                columns.push_back(&column(group, product));
            const LinearFit linear = method(columns, values, weights_[group]);
            outcome.squares += linear.error * linear.error * static_cast<double>(values.size());
            std::vector<double> taken(values.size());
            for (std::size_t i = 0; i < products.size(); ++i) {
                const double coefficient = linear.coefficients[i];
                outcome.coefficients[i] += coefficient / static_cast<double>(groups_.size());
                outcome.used += coefficient != 0;
                for (std::size_t run = 0; run < values.size(); ++run) {
                    const double share =
                        coefficient * (*columns[i])[run] / std::max(values[run], 1.0);
                    outcome.lead[i] = std::max(outcome.lead[i], share);
                    taken[run] -= std::min(0.0, share);
                }
            }
            outcome.taken = std::max(outcome.taken, std::ranges::max(taken));
        }
        return outcome;
    }

  private:
    const Column& column(std::size_t group, const Product& product) {
        const auto [found, fresh] = columns_.try_emplace({group, product});
        if (fresh)
            found->second = groups_[group].column(product);
        return found->second;
    }

    const std::vector<RunGroup>& groups_;
    std::vector<std::vector<double>> values_, weights_;
    std::map<std::pair<std::size_t, Product>, Column> columns_;
    std::size_t runs_ = 0;
};

std::vector<WeightedProduct> curve_of(const std::vector<Product>& products,
                                      const std::vector<double>& coefficients) {
    std::vector<WeightedProduct> curve;
    for (std::size_t i = 0; i < products.size(); ++i)
        if (coefficients[i] != 0)
            curve.push_back({products[i], coefficients[i]});
    return curve;
}

SumFit to_sum(const AxisFit& fit) {
    SumFit sum;
    sum.leading = {{fit.growth}};
    for (std::size_t i = 0; i < fit.basis.size(); ++i)
        sum.curve.push_back({{fit.basis[i]}, fit.coefficients[i]});
    sum.score = fit.score;
    sum.error = fit.error;
    sum.closeness = fit.closeness;
    return sum;
}

/// Adds lower terms, always the one that helps most, until the sum is exact.
std::optional<SumFit> complete_exactly(GridValues& values, const std::vector<Product>& leading,
                                       std::vector<Product> lower) {
    std::vector<Product> products = leading;
    products.insert(products.end(), lower.begin(), lower.end());
    const auto error = [&](const std::vector<Product>& sum) {
        return values.fit(sum, fit_linear).error(values.runs());
    };
    if (products.size() + 3 <= values.fewest_runs() && error(products) > constants.exact_error)
        return std::nullopt;
    products = leading;
    while (true) {
        const auto outcome = values.fit(products, fit_linear);
        const double off = outcome.error(values.runs());
        const bool leads =
            std::all_of(outcome.lead.begin(), outcome.lead.begin() + std::ssize(leading),
                        [](double lead) { return lead > 0; });
        if (off < constants.exact_error && leads && outcome.taken <= constants.most_taken_of_sums)
            return SumFit{leading, curve_of(products, outcome.coefficients)};
        if (off < constants.exact_error / 20 || lower.empty() ||
            products.size() + 4 > values.fewest_runs())
            return std::nullopt;
        products.emplace_back();
        const auto error_with = [&](const Product& product) {
            products.back() = product;
            return error(products);
        };
        const auto best = std::ranges::min_element(lower, {}, error_with);
        products.back() = *best;
        lower.erase(best);
    }
}

std::size_t logarithms_in(const Product& product) {
    return static_cast<std::size_t>(
        std::ranges::count_if(product, [](const Factor& factor) { return factor.logs > 0; }));
}

/// How much it takes to say it. The logarithms of two sizes are rarely multiplied: log(n*m) is a
/// sum.
std::size_t length_of(const SumFit& fit) {
    constexpr std::size_t rare = 3;
    std::size_t length = fit.curve.size();
    for (const Product& product : fit.leading)
        length += logarithms_in(product) > 1 ? rare : 0;
    return length;
}

/// The factors with which each variable may enter, of which the first is 1.
using Factors = std::vector<std::vector<Factor>>;

std::vector<bool> growing(const Factors& factors) {
    std::vector<bool> result;
    for (const std::vector<Factor>& own : factors)
        result.push_back(own.size() > 1);
    return result;
}

/// The sums of products of these that may lead.
std::vector<std::vector<Product>> exact_leaders(const Factors& factors,
                                                const std::vector<Product>& products) {
    const std::vector<bool> active = growing(factors);
    const auto count = static_cast<std::size_t>(std::ranges::count(active, true));
    std::vector<std::vector<Product>> sets = leading_sets(products, active, count > 3 ? 2 : count);
    if (count > 3) {
        // Too many for all sums; that of the variables themselves is the usual one.
        sets.emplace_back();
        for (std::size_t variable = 0; variable < factors.size(); ++variable)
            if (active[variable]) {
                sets.back().emplace_back(factors.size());
                sets.back().back()[variable] = factors[variable][1];
            }
    }
    return sets;
}

/// The factors with which each variable may enter what is not exact.
Factors likely_factors(const RunGrid& grid, const std::vector<double>& all, Quantity quantity) {
    const std::size_t most = grid.variables() > 2 ? 2 : 4;
    Factors factors;
    for (std::size_t variable = 0; variable < grid.variables(); ++variable) {
        factors.push_back({Factor{}});
        const std::vector<AxisRuns>& axis = grid.axis(variable);
        if (axis.empty())
            continue;
        const auto exact =
            quantity == Quantity::space ? fit_exactly(axis, all, quantity) : std::nullopt;
        if (exact) {
            if (!is_constant(exact->growth))
                std::ranges::remove_copy_if(exact->basis, std::back_inserter(factors.back()),
                                            is_constant);
            continue;
        }
        const std::vector<double> values = axis.front().of(all);
        const auto [least, greatest] = std::ranges::minmax(values);
        if (greatest <= constants.least_growth * least)
            continue;
        const std::vector<AxisFit> likeliest = fit_likeliest(axis, all, quantity);
        if (quantity == Quantity::space && !likeliest.empty() &&
            is_constant(likeliest.front().growth))
            continue;
        for (const AxisFit& fit : likeliest) {
            if (factors.back().size() > most)
                break;
            // Too close to their neighbours to be told apart on a few runs; and roots are what a
            // curve that comes to a halt looks like.
            const bool rare =
                fit.growth.power != std::floor(fit.growth.power) || fit.growth.loglogs != 0;
            if (!is_constant(fit.growth) && !rare)
                factors.back().push_back(fit.growth);
        }
    }
    return factors;
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

/// What speaks against growth along the diagonal, in units of the criterion.
class DiagonalDoubt {
  public:
    DiagonalDoubt(const RunGrid& grid, const std::vector<double>& all, Quantity quantity) {
        if (grid.diagonal().empty())
            return;
        if (const auto exact = fit_exactly(grid.diagonal(), all, quantity))
            likeliest_ = {*exact};
        else
            likeliest_ = fit_likeliest(grid.diagonal(), all, quantity);
    }

    double of(const std::vector<Product>& leading) const {
        if (likeliest_.empty())
            return 0;
        const double unseen = constants.unseen_together;
        const Factor growth = growth_together(leading);
        const auto found = std::ranges::find(likeliest_, growth, &AxisFit::growth);
        return found == likeliest_.end()
                   ? unseen
                   : std::min(unseen, found->score - likeliest_.front().score);
    }

  private:
    std::vector<AxisFit> likeliest_;
};

/// How far a sum is believed that is off by this much.
double closeness_of(double error) {
    return std::max(0.0, 1 - std::max(0.0, error - constants.error_free) / constants.error_span);
}

/// One step down in one variable: what comes along with a product.
std::vector<Product> companions_of(const Product& product) {
    std::vector<Product> result = {Product(product.size())};
    for (std::size_t variable = 0; variable < product.size(); ++variable)
        for (const GrowthClass& each : polynomial_classes())
            if (each.factor == product[variable] && !is_constant(each.factor)) {
                result.push_back(product);
                result.back()[variable] = each.companions.front();
            }
    return result;
}

/// Rare classes have to earn their place even more than with one variable, since there are fewer
/// runs for each; so have sums, since what adds up mostly does so in several lines.
double rarity_of(const std::vector<Product>& leading, Quantity quantity) {
    double sum = quantity == Quantity::work
                     ? constants.rarity_of_sums * static_cast<double>(leading.size() - 1)
                     : 0;
    for (const Product& product : leading) {
        sum += logarithms_in(product) > 1 ? constants.rarity_of_two_logarithms : 0;
        for (const Factor& factor : product)
            sum += constants.rarer_in_sums * rarity(quantity, factor);
    }
    return sum;
}

/// Whether a leading product has a logarithm that is little beside the same product without it:
/// the steps of a search or a sort weigh no less than a tenth of what surrounds them. What is
/// coming to a halt, or moves with the digits of numbers, looks like that.
bool logarithms_are_corrections(std::size_t leading, const std::vector<Product>& products,
                                const std::vector<double>& coefficients) {
    for (std::size_t i = 0; i < leading; ++i)
        for (std::size_t variable = 0; variable < products[i].size(); ++variable) {
            Product without = products[i];
            if (without[variable].logs-- == 0)
                continue;
            for (std::size_t j = 0; j < products.size(); ++j)
                if (products[j] == without &&
                    coefficients[j] > constants.least_steps * coefficients[i])
                    return true;
        }
    return false;
}

}  // namespace

std::optional<SumFit> fit_sum_exactly(const RunGrid& grid, const std::vector<double>& all,
                                      Quantity quantity) {
    Factors factors;
    std::optional<AxisFit> fit;
    for (std::size_t variable = 0; variable < grid.variables(); ++variable) {
        factors.push_back({Factor{}});
        if (grid.axis(variable).empty())
            continue;
        fit = fit_exactly(grid.axis(variable), all, quantity);
        if (!fit)
            return std::nullopt;
        for (const Factor& factor : fit->basis)
            if (!is_constant(factor) && !is_constant(fit->growth))
                factors.back().push_back(factor);
    }
    if (grid.variables() == 1)
        return fit ? std::optional(to_sum(*fit)) : std::nullopt;
    GridValues values(grid.all(), all, quantity);
    if (std::ranges::none_of(factors, [](const auto& own) { return own.size() > 1; })) {
        const Product one(grid.variables());
        return SumFit{{one}, curve_of({one}, values.fit({one}, fit_linear).coefficients)};
    }
    const std::vector<Product> products = products_of(factors);
    std::optional<SumFit> best;
    for (const std::vector<Product>& leading : exact_leaders(factors, products)) {
        std::vector<Product> lower;
        std::ranges::copy_if(products, std::back_inserter(lower), [&](const Product& product) {
            return std::ranges::any_of(
                leading, [&](const Product& each) { return dominates(each, product); });
        });
        std::optional<SumFit> sum = complete_exactly(values, leading, lower);
        if (sum &&
            (!best || length_of(*sum) < length_of(*best) ||
             (length_of(*sum) == length_of(*best) && sum->leading.size() > best->leading.size())))
            best = std::move(sum);
    }
    return best;
}

std::vector<SumFit> likeliest_sums(const RunGrid& grid, const std::vector<double>& all,
                                   Quantity quantity) {
    std::vector<SumFit> sums;
    if (grid.variables() == 1) {
        if (grid.axis(0).empty())
            return sums;
        for (const AxisFit& fit : fit_likeliest(grid.axis(0), all, quantity))
            sums.push_back(to_sum(fit));
        return sums;
    }
    const Factors factors = likely_factors(grid, all, quantity);
    GridValues values(grid.largest(), all, quantity);
    if (std::ranges::none_of(growing(factors), std::identity{})) {
        const Product one(grid.variables());
        return {SumFit{{one}, curve_of({one}, values.fit({one}, fit_linear).coefficients)}};
    }
    const auto runs = static_cast<double>(values.runs());
    const DiagonalDoubt diagonal(grid, all, quantity);
    for (const std::vector<Product>& leading :
         leading_sets(products_of(factors), growing(factors), 2)) {
        std::vector<Product> products = leading;
        for (const Product& product : leading)
            for (const Product& lower : companions_of(product))
                if (std::ranges::find(products, lower) == products.end())
                    products.push_back(lower);
        std::optional<SumFit> best;
        for (const GridValues::Method method : {fit_non_negative, fit_linear}) {
            if (method == fit_linear && products.size() + 4 > values.fewest_runs())
                continue;
            const auto outcome = values.fit(products, method);
            const bool leads =
                std::all_of(outcome.lead.begin(), outcome.lead.begin() + std::ssize(leading),
                            [](double lead) { return lead > constants.least_lead; });
            const double most_taken =
                leading.size() > 1 ? constants.most_taken_of_sums : constants.most_taken;
            if (!leads || outcome.taken > most_taken ||
                logarithms_are_corrections(leading.size(), products, outcome.coefficients))
                continue;
            const double score =
                criterion(outcome.squares, runs, static_cast<double>(outcome.used)) +
                rarity_of(leading, quantity) + diagonal.of(leading);
            const double off = outcome.error(values.runs());
            if (!best || score < best->score)
                best = SumFit{leading, curve_of(products, outcome.coefficients), score, off,
                              quantity == Quantity::work ? closeness_of(off) : 1};
        }
        if (best)
            sums.push_back(std::move(*best));
    }
    std::ranges::stable_sort(sums, {}, &SumFit::score);
    return sums;
}

SumFit fit_given_terms(const RunGrid& grid, const std::vector<double>& all,
                       const std::vector<Product>& terms, Quantity quantity) {
    GridValues values(grid.largest(), all, quantity);
    SumFit sum;
    sum.curve = curve_of(terms, values.fit(terms, fit_non_negative).coefficients);
    for (const WeightedProduct& each : sum.curve)
        sum.leading.push_back(each.product);
    drop_dominated(sum.leading);
    return sum;
}

}  // namespace judge
