#include "complexity/space_sum.h"

#include <algorithm>
#include <cmath>

#include "complexity/growth_class.h"
#include "complexity/least_squares.h"

namespace judge {
namespace {

constexpr double noise_bytes = 64;             ///< Alignment and small buffers.
constexpr double noise_share = 0.02;           ///< Of the greatest value.
constexpr double page_bytes = 4096;            ///< In which globals are counted.
constexpr double least_bytes_each = 1 / 16.0;  ///< Half a bit for each element, at the least.
constexpr double least_growth = 0.4;           ///< Of the whole, by the leading term.
constexpr double least_error = 0.05;           ///< In units of the noise: what is closer is exact.

/// Whether all values differ by whole pages: globals, and little else.
bool grows_by_pages(const std::vector<double>& bytes) {
    return std::all_of(bytes.begin(), bytes.end(), [&](double each) {
        const double rest = std::fmod(std::abs(each - bytes.front()), page_bytes);
        return std::min(rest, page_bytes - rest) <= 256;
    });
}

/// How far off a value may be: rounding of allocations and depths of recursion; large blocks are
/// rounded to pages.
double noise_of(double bytes, bool by_pages) {
    constexpr double relative = 0.005, large_block = 131072;
    const double absolute = by_pages || bytes >= large_block ? page_bytes / 2 : noise_bytes / 2;
    return std::hypot(relative * bytes, absolute);
}

/// What may come along with the leading products: the same with one variable only, such as the
/// heads of the rows of a table, and a constant.
std::vector<Product> companions_of(const std::vector<Product>& leading) {
    std::vector<Product> result;
    for (const Product& product : leading) {
        for (std::size_t variable = 0; variable < product.size(); ++variable) {
            Product single(product.size());
            single[variable] = product[variable];
            if (std::find(leading.begin(), leading.end(), single) == leading.end() &&
                std::find(result.begin(), result.end(), single) == result.end() &&
                !is_constant(single[variable])) {
                result.push_back(single);
            }
        }
    }
    // The recursion of a sort.
    if (leading.front().size() == 1 && leading.front()[0].power == 1) {
        result.push_back({space_classes().front().factor});
    }
    result.emplace_back(leading.front().size());
    return result;
}

double penalty_of(const std::vector<Product>& leading) {
    constexpr double sum_penalty = 2, log_product_penalty = 8;
    double penalty = sum_penalty * static_cast<double>(leading.size() - 1);
    for (const Product& product : leading) {
        for (const Factor& factor : product) {
            for (const SpaceClass& each : space_classes()) {
                penalty += each.factor == factor ? each.penalty : 0;
            }
        }
        const auto logs = std::count_if(product.begin(), product.end(), [](const Factor& factor) {
            return factor.power == 0 && factor.logs > 0;
        });
        penalty += logs > 1 ? log_product_penalty : 0;
    }
    return penalty;
}

std::size_t growing_variables(const SpaceRuns& runs) {
    std::size_t count = 0;
    for (std::size_t variable = 0; variable < runs.sizes.front().size(); ++variable) {
        count += std::any_of(runs.sizes.begin(), runs.sizes.end(), [&](const auto& sizes) {
            return sizes[variable] > 2 * runs.sizes.front()[variable] ||
                   sizes[variable] < runs.sizes.front()[variable] / 2;
        });
    }
    return count;
}

}  // namespace

const std::vector<SpaceClass>& space_classes() {
    static const std::vector<SpaceClass> classes = [] {
        std::vector<SpaceClass> result;
        const auto add = [&](double power, int logs, double penalty) {
            Factor factor;
            factor.power = power;
            factor.logs = logs;
            result.push_back({factor, penalty});
        };
        add(0, 1, 0);
        add(0.5, 0, 6);
        add(1, 0, 0);
        add(1, 1, 4);
        add(1.5, 0, 10);
        add(2, 0, 0);
        add(3, 0, 0);
        return result;
    }();
    return classes;
}

SpaceFit fit_space_sum(const SpaceRuns& runs, const std::vector<Product>& leading) {
    SpaceFit fit{leading, {}, 0, true};
    const std::vector<Product> lower = companions_of(leading);
    fit.products.insert(fit.products.end(), lower.begin(), lower.end());
    std::vector<Column> columns;
    for (const Product& product : fit.products) {
        Column column;
        for (const std::vector<double>& sizes : runs.sizes) {
            column.push_back(value_at(product, sizes));
        }
        columns.push_back(std::move(column));
    }
    std::vector<const Column*> pointers;
    for (const Column& column : columns) {
        pointers.push_back(&column);
    }
    const bool by_pages = grows_by_pages(runs.bytes);
    std::vector<double> weights;
    // What other variables take up is no noise along one of them.
    const double level =
        growing_variables(runs) > 1 ? 0 : *std::min_element(runs.bytes.begin(), runs.bytes.end());
    for (const double bytes : runs.bytes) {
        weights.push_back(1 / noise_of(bytes - level, by_pages));
    }
    // Along one variable, a first block that does not fit the rule may make the constant negative;
    // with several, that would let sums imitate products.
    LinearFit linear = fit_non_negative(pointers, runs.bytes, weights);
    if (leading.front().size() == 1 && pointers.size() == 3 && linear.coefficients[1] == 0) {
        pointers.erase(pointers.begin() + 1);
        fit.products.erase(fit.products.begin() + 1);
    }
    if (leading.front().size() == 1 && linear.coefficients.back() == 0 && pointers.size() == 2) {
        linear = fit_linear(pointers, runs.bytes, weights);
    } else if (linear.coefficients.size() > pointers.size()) {
        linear.coefficients.erase(linear.coefficients.begin() + 1);
    }
    fit.coefficients = linear.coefficients;
    const double greatest = *std::max_element(runs.bytes.begin(), runs.bytes.end());
    fit.sound = fit.coefficients.back() > -0.3 * greatest;
    const auto [lowest, highest] = std::minmax_element(runs.bytes.begin(), runs.bytes.end());
    for (std::size_t i = 0; i < leading.size(); ++i) {
        double share = 0;
        for (std::size_t run = 0; run < runs.bytes.size(); ++run) {
            share = std::max(share, fit.coefficients[i] * columns[i][run] /
                                        std::max(runs.bytes[run], noise_bytes));
        }
        const auto [least, most] = std::minmax_element(columns[i].begin(), columns[i].end());
        const double growth = fit.coefficients[i] * (*most - *least);
        fit.sound = fit.sound && fit.coefficients[i] > least_bytes_each && share > noise_share &&
                    growth > noise_bytes &&
                    (leading.front().size() > 1 || growth > least_growth * (*highest - *lowest));
    }
    const double count = static_cast<double>(runs.bytes.size());
    const auto used = std::count_if(fit.coefficients.begin(), fit.coefficients.end(),
                                    [](double coefficient) { return coefficient != 0; });
    fit.bic = count * std::log(linear.error * linear.error + least_error * least_error) +
              static_cast<double>(used) * std::log(count) + penalty_of(leading);
    return fit;
}

bool is_level(const std::vector<double>& bytes) {
    const auto [least, greatest] = std::minmax_element(bytes.begin(), bytes.end());
    return *greatest - *least <= std::max(noise_bytes, noise_share * *greatest);
}

}  // namespace judge
