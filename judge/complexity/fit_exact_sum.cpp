#include "complexity/fit_exact_sum.h"

#include <algorithm>
#include <limits>

#include "complexity/fit_one.h"
#include "complexity/leading_sets.h"

namespace judge {
namespace {

/// As for one variable.
constexpr double exact_error = 4e-4;
/// What negative lower terms may take away from the whole at any run: more means that a sum
/// imitates a product by differences of large numbers.
constexpr double most_cancellation = 1;

/// Whether the leading terms are there, and nothing is the difference of large numbers.
bool is_sound(const JointFit& fit, const std::vector<Column>& columns,
              const std::vector<double>& values) {
    for (std::size_t i = 0; i < fit.leading; ++i) {
        if (fit.coefficients[i] <= 0 ||
            greatest_share(columns[i], fit.coefficients[i], values) < 0.01) {
            return false;
        }
    }
    return cancellation(fit.coefficients, pointers_to(columns), values) <= most_cancellation;
}

/// Adds lower terms, always the one that helps most, until the fit is exact.
std::optional<JointFit> complete_exactly(const RunGrid& grid, const std::vector<double>& values,
                                         const std::vector<double>& weights,
                                         const std::vector<Product>& leading,
                                         std::vector<Product> lower) {
    JointFit fit{leading, leading.size(), {}, 0};
    std::vector<Column> columns;
    for (const Product& product : leading) {
        columns.push_back(grid.most().column(product));
    }
    std::vector<Column> more;
    for (const Product& product : lower) {
        more.push_back(grid.most().column(product));
    }
    {
        std::vector<const Column*> all = pointers_to(columns);
        for (const Column& column : more) {
            all.push_back(&column);
        }
        if (all.size() + 3 <= values.size() &&
            fit_linear(all, values, weights).error > exact_error) {
            return std::nullopt;
        }
    }
    while (true) {
        LinearFit linear = fit_linear(pointers_to(columns), values, weights);
        fit.coefficients = linear.coefficients;
        fit.error = linear.error;
        if (fit.error < exact_error && is_sound(fit, columns, values)) {
            return fit;
        }
        if (fit.error < exact_error / 20 || lower.empty() || columns.size() + 4 > values.size()) {
            return std::nullopt;
        }
        std::size_t best = 0;
        double least = std::numeric_limits<double>::max();
        for (std::size_t i = 0; i < lower.size(); ++i) {
            std::vector<const Column*> trial = pointers_to(columns);
            trial.push_back(&more[i]);
            const double error = fit_linear(trial, values, weights).error;
            if (error < least) {
                least = error;
                best = i;
            }
        }
        fit.products.push_back(lower[best]);
        columns.push_back(more[best]);
        lower.erase(lower.begin() + static_cast<std::ptrdiff_t>(best));
        more.erase(more.begin() + static_cast<std::ptrdiff_t>(best));
    }
}

/// How much it takes to say it. The logarithms of two sizes are rarely multiplied: log(n*m) is a
/// sum.
std::size_t length_of(const JointFit& fit) {
    constexpr std::size_t rare = 3;
    std::size_t length = fit.products.size();
    for (std::size_t i = 0; i < fit.leading; ++i) {
        const auto logarithms = std::count_if(fit.products[i].begin(), fit.products[i].end(),
                                              [](const Factor& factor) { return factor.logs > 0; });
        length += logarithms > 1 ? rare : 0;
    }
    return length;
}

}  // namespace

std::optional<JointFit> fit_exact_sum(const RunGrid& grid, const std::vector<double>& all) {
    std::vector<std::vector<Factor>> factors;
    std::vector<bool> active;
    for (std::size_t variable = 0; variable < grid.variables(); ++variable) {
        factors.push_back({Factor{}});
        active.push_back(false);
        if (!grid.axis(variable)) {
            continue;
        }
        const std::vector<double> values = grid.along(variable, all);
        const std::optional<OneFit> fit = fit_exactly(grid.axis(variable)->sizes, values, 0.004);
        if (!fit) {
            return std::nullopt;
        }
        active.back() = !is_constant(fit->growth);
        for (const Factor& factor : fit->basis) {
            if (!is_constant(factor)) {
                factors.back().push_back(factor);
            }
        }
    }
    const std::vector<double> values = grid.most().of(all);
    const std::vector<double> weights = relative_weights(values, 1);
    const std::size_t count =
        static_cast<std::size_t>(std::count(active.begin(), active.end(), true));
    if (count == 0) {
        return JointFit{{Product(grid.variables())}, 1, {values.back()}, 0};
    }
    const std::vector<Product> products = products_of(factors);
    std::optional<JointFit> best;
    std::vector<std::vector<Product>> sets = leading_sets(products, active, count > 3 ? 2 : count);
    if (count > 3) {
        // Too many for all sums; that of the variables themselves is the usual one.
        sets.emplace_back();
        for (std::size_t variable = 0; variable < grid.variables(); ++variable) {
            if (active[variable]) {
                sets.back().push_back(Product(grid.variables()));
                sets.back().back()[variable] = factors[variable][1];
            }
        }
    }
    for (const std::vector<Product>& leading : sets) {
        std::vector<Product> lower;
        for (const Product& product : products) {
            if (std::any_of(leading.begin(), leading.end(),
                            [&](const Product& each) { return dominates(each, product); })) {
                lower.push_back(product);
            }
        }
        std::optional<JointFit> fit = complete_exactly(grid, values, weights, leading, lower);
        if (fit && (!best || length_of(*fit) < length_of(*best) ||
                    (length_of(*fit) == length_of(*best) && fit->leading > best->leading))) {
            best = std::move(fit);
        }
    }
    return best;
}

}  // namespace judge
