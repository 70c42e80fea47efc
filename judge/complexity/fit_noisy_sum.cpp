#include "complexity/fit_noisy_sum.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "complexity/fit_one.h"
#include "complexity/joint_fit.h"
#include "complexity/leading_sets.h"

namespace judge {
namespace {

/// Relative error that does not count: no simple sum holds better where regimes meet, as the degree
/// of a graph moves with both of its sizes.
constexpr double noise_floor = 0.02;

/// Noisy work that all along an axis becomes less than this much more does not grow with it.
constexpr double least_growth = 1.2;

/// The factors with which each variable may enter what is noisy.
std::vector<std::vector<Factor>> likely_factors(const RunGrid& grid, const std::vector<double>& all,
                                                std::vector<bool>& active) {
    const std::size_t most = grid.variables() > 2 ? 2 : 4;
    std::vector<std::vector<Factor>> factors;
    for (std::size_t variable = 0; variable < grid.variables(); ++variable) {
        factors.push_back({Factor{}});
        active.push_back(false);
        if (!grid.axis(variable)) {
            continue;
        }
        const std::vector<double> values = grid.along(variable, all);
        const auto [least, greatest] = std::minmax_element(values.begin(), values.end());
        if (*greatest <= least_growth * *least || grid.axis(variable)->sizes.slope(values) < 0.02) {
            continue;
        }
        for (const OneFit& fit : fit_likeliest(grid.axis(variable)->sizes, values)) {
            if (factors.back().size() > most) {
                break;
            }
            // Too close to their neighbours to be told apart on a few runs.
            const bool rare = fit.growth.loglogs != 0 || fit.growth.power == 2.5 ||
                              (fit.growth.power == 0.5 && fit.growth.logs != 0);
            if (!is_constant(fit.growth) && !rare) {
                factors.back().push_back(fit.growth);
            }
        }
        active.back() = factors.back().size() > 1;
    }
    return factors;
}

/// One step down in one variable: what comes along with a product.
std::vector<Product> companions_of(const Product& product) {
    std::vector<Product> result = {Product(product.size())};
    for (std::size_t variable = 0; variable < product.size(); ++variable) {
        for (const GrowthClass& each : polynomial_classes()) {
            if (each.factor == product[variable] && !each.companions.empty()) {
                result.push_back(product);
                result.back()[variable] = each.companions.front();
            }
        }
    }
    return result;
}

/// Whether two terms are one with log(n*m): they differ only in whose logarithm they have.
bool is_logarithm_of_product(const std::vector<Product>& leading) {
    std::vector<Product> without = leading;
    for (Product& product : without) {
        for (Factor& factor : product) {
            factor.logs = 0;
        }
    }
    return leading.size() == 2 && without[0] == without[1];
}

/// In BIC units. Rare classes have to earn their place even more than with one variable, since
/// there are fewer runs for each; so have sums, since what adds up mostly does so in several lines.
double penalty_of(const std::vector<Product>& leading) {
    constexpr double sum_penalty = 10, root_penalty = 12, rarer = 4;
    // log n log m is rare, log(n*m) a sum.
    constexpr double logarithms_penalty = 15;
    double penalty = is_logarithm_of_product(leading)
                         ? 0
                         : sum_penalty * static_cast<double>(leading.size() - 1);
    for (const Product& product : leading) {
        const auto logarithms = std::count_if(product.begin(), product.end(),
                                              [](const Factor& factor) { return factor.logs > 0; });
        penalty += logarithms > 1 ? logarithms_penalty : 0;
        for (const Factor& factor : product) {
            penalty += factor.power != std::floor(factor.power) ? root_penalty : 0;
            for (const GrowthClass& each : polynomial_classes()) {
                penalty += each.factor == factor ? rarer * each.penalty : 0;
            }
        }
    }
    return penalty;
}

/// The same for coefficients: a product that matters only where a variable is in the thousands is
/// more likely a sum in disguise.
double penalty_of_coefficients(const JointFit& fit) {
    constexpr double usual_ratio = 256;
    double penalty = 0;
    for (std::size_t i = 0; i < fit.leading; ++i) {
        const Product& product = fit.products[i];
        if (std::count_if(product.begin(), product.end(), is_constant) + 2 > std::ssize(product)) {
            continue;
        }
        for (std::size_t j = fit.leading; j < fit.products.size(); ++j) {
            const bool constant = fit.products[j] == Product(product.size());
            const double ratio = std::abs(fit.coefficients[j]) / fit.coefficients[i];
            if (!constant && ratio > usual_ratio) {
                penalty += 2 * std::log2(ratio / usual_ratio);
            }
        }
    }
    return penalty;
}

/// Whether a leading product has a logarithm that is little beside the same product without it:
/// the steps of a search or a sort weigh no less than a tenth of what surrounds them. What is
/// coming to a halt, or moves with the digits of numbers, looks like that.
bool logs_are_corrections(const JointFit& fit) {
    constexpr double usual_ratio = 10;
    for (std::size_t i = 0; i < fit.leading; ++i) {
        for (std::size_t variable = 0; variable < fit.products[i].size(); ++variable) {
            Product without = fit.products[i];
            if (without[variable].logs == 0) {
                continue;
            }
            without[variable].logs -= 1;
            for (std::size_t j = 0; j < fit.products.size(); ++j) {
                if (fit.products[j] == without &&
                    fit.coefficients[j] > usual_ratio * fit.coefficients[i]) {
                    return true;
                }
            }
        }
    }
    return false;
}

}  // namespace

WorkPart fit_noisy_sum(const RunGrid& grid, int line, const std::vector<double>& all) {
    std::vector<bool> active;
    const std::vector<std::vector<Factor>> factors = likely_factors(grid, all, active);
    const std::vector<double> values = grid.largest().of(all);
    const std::vector<double> weights = relative_weights(values, 1);
    const double count = static_cast<double>(values.size());
    struct Scored {
        JointFit fit;
        double bic;
    };
    std::map<Product, Column> columns;
    const auto column_of = [&](const Product& product) -> const Column* {
        const auto [found, fresh] = columns.try_emplace(product);
        if (fresh) {
            found->second = grid.largest().column(product);
        }
        return &found->second;
    };
    std::vector<Scored> scored;
    for (const std::vector<Product>& leading : leading_sets(products_of(factors), active, 2)) {
        JointFit fit{leading, leading.size(), {}, 0};
        for (const Product& product : leading) {
            for (const Product& lower : companions_of(product)) {
                if (std::find(fit.products.begin(), fit.products.end(), lower) ==
                    fit.products.end()) {
                    fit.products.push_back(lower);
                }
            }
        }
        const double most_cancellation =
            leading.size() > 1 && !is_logarithm_of_product(leading) ? 0.1 : 0.6;
        std::vector<const Column*> pointers;
        for (const Product& product : fit.products) {
            pointers.push_back(column_of(product));
        }
        const auto score = [&](const LinearFit& linear) {
            fit.coefficients = linear.coefficients;
            fit.error = linear.error;
            for (std::size_t i = 0; i < fit.leading; ++i) {
                if (greatest_share(*pointers[i], fit.coefficients[i], values) <= 0.25) {
                    return;
                }
            }
            if (logs_are_corrections(fit)) {
                return;
            }
            if (cancellation(fit.coefficients, pointers, values) > most_cancellation) {
                return;
            }
            const auto used = std::count_if(fit.coefficients.begin(), fit.coefficients.end(),
                                            [](double coefficient) { return coefficient != 0; });
            const double bic = count * std::log(fit.error * fit.error + noise_floor * noise_floor) +
                               static_cast<double>(used) * std::log(count) + penalty_of(leading) +
                               penalty_of_coefficients(fit);
            if (!scored.empty() && scored.back().fit.products == fit.products) {
                if (bic < scored.back().bic) {
                    scored.back() = {fit, bic};
                }
            } else {
                scored.push_back({fit, bic});
            }
        };
        score(fit_non_negative(pointers, values, weights));
        if (pointers.size() + 4 <= values.size()) {
            score(fit_linear(pointers, values, weights));
        }
    }
    std::stable_sort(scored.begin(), scored.end(),
                     [](const Scored& left, const Scored& right) { return left.bic < right.bic; });
    if (scored.empty()) {
        WorkPart part;
        part.line = line;
        part.leading = {Product(grid.variables())};
        double greatest = *std::max_element(values.begin(), values.end());
        part.curve = {{part.leading.front(), greatest}};
        part.known = false;
        return part;
    }
    WorkPart part = to_part(line, scored.front().fit);
    const double gap = scored.size() > 1 ? scored[1].bic - scored[0].bic : 60;
    const double close = std::max(0.0, 1 - std::max(0.0, scored.front().fit.error - 0.03) / 0.25);
    part.confidence = (1 - std::exp(-gap / 4)) * close;
    if (scored.size() > 1) {
        part.alternative = to_part(line, scored[1].fit).leading;
    }
    return part;
}

}  // namespace judge
