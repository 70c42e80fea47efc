#include "complexity/fit_space.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

#include "complexity/growth_class.h"
#include "complexity/leading_sets.h"
#include "complexity/least_squares.h"
#include "complexity/work_part.h"

namespace judge {
namespace {

constexpr double noise_bytes = 64;    ///< Alignment and small buffers.
constexpr double noise_share = 0.02;  ///< Of the greatest value.
constexpr double page_bytes = 4096;   ///< In which globals are counted.
constexpr double least_bytes_each = 1 / 16.0;  ///< A bit for each, at the least.
constexpr double most_doubt = 10;        ///< In BIC units.
constexpr double least_growth = 0.4;     ///< Of the whole, by the leading term.
constexpr double least_error = 0.05;   ///< In units of the noise: what is closer is exact.
constexpr std::size_t fewest_runs = 4;
constexpr double most_runs_in_steps = 32;
constexpr std::size_t most_runs = 9;  ///< Of a family along an axis: the largest.

struct Runs {
    std::vector<std::vector<double>> sizes;
    std::vector<double> bytes;
};

struct SpaceClass {
    Factor factor;
    double penalty;
};

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

bool is_level(const std::vector<double>& bytes) {
    const auto [least, greatest] = std::minmax_element(bytes.begin(), bytes.end());
    return *greatest - *least <= std::max(noise_bytes, noise_share * *greatest);
}

struct SpaceFit {
    std::vector<Product> products;     ///< The leading ones, lower ones, and last the constant.
    std::vector<double> coefficients;  ///< One for each product.
    double bic = 0;
    bool sound = false;
};

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

std::size_t growing_variables(const Runs& runs) {
    std::size_t count = 0;
    for (std::size_t variable = 0; variable < runs.sizes.front().size(); ++variable) {
        count += std::any_of(runs.sizes.begin(), runs.sizes.end(), [&](const auto& sizes) {
            return sizes[variable] > 2 * runs.sizes.front()[variable] ||
                   sizes[variable] < runs.sizes.front()[variable] / 2;
        });
    }
    return count;
}

/// A sum of products, lower terms and a constant.
SpaceFit fit_sum(const Runs& runs, const std::vector<Product>& leading) {
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
    const double level = growing_variables(runs) > 1
                             ? 0
                             : *std::min_element(runs.bytes.begin(), runs.bytes.end());
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

/// Runs in which one variable grows, or all together for the axis -1, for each family.
std::vector<Runs> families_of(const CellTable& table, int axis) {
    std::map<int, Runs> families;
    for (std::size_t run = 0; run < table.sizes.size(); ++run) {
        if (table.axes[run] == axis) {
            Runs& runs = families[table.families[run]];
            runs.sizes.push_back(table.sizes[run]);
            runs.bytes.push_back(table.space[run]);
        }
    }
    // Too few in each family: better all of them together.
    Runs together;
    std::vector<Runs> result;
    for (auto& [family, runs] : families) {
        together.sizes.insert(together.sizes.end(), runs.sizes.begin(), runs.sizes.end());
        together.bytes.insert(together.bytes.end(), runs.bytes.begin(), runs.bytes.end());
        if (runs.bytes.size() > most_runs && runs.sizes.back()[0] > 2 * most_runs_in_steps) {
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
std::vector<Ranked> rank(const std::vector<Runs>& families,
                         const std::vector<std::vector<Product>>& sets) {
    std::vector<Ranked> result;
    for (const std::vector<Product>& leading : sets) {
        Ranked ranked{leading, 0};
        std::size_t sound = 0;
        for (const Runs& runs : families) {
            const SpaceFit fit = fit_sum(runs, leading);
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
std::vector<Runs> joint_families(const CellTable& table, std::size_t variables) {
    std::vector<std::vector<Runs>> axes;
    std::size_t most = 0;
    for (std::size_t variable = 0; variable < variables; ++variable) {
        axes.push_back(families_of(table, static_cast<int>(variable)));
        most = std::max(most, axes.back().size());
    }
    axes.push_back(families_of(table, -1));
    std::vector<Runs> result(most);
    for (std::size_t family = 0; family < most; ++family) {
        for (const std::vector<Runs>& axis : axes) {
            if (axis.empty()) {
                continue;
            }
            const Runs& runs = axis[std::min(family, axis.size() - 1)];
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
        const std::vector<Runs> families = families_of(table, static_cast<int>(variable));
        const auto level = std::count_if(families.begin(), families.end(),
                                         [](const Runs& runs) { return is_level(runs.bytes); });
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

    const std::vector<Runs> families = joint_families(table, count);
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
    std::vector<Ranked> ranked =
        rank(families, leading_sets(products_of(factors), active, std::min<std::size_t>(actives, 3)));
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
    }
    const SpaceFit sum = fit_sum(families.front(), best);
    for (std::size_t i = 0; i < sum.products.size(); ++i) {
        if (sum.coefficients[i] != 0) {
            fit.curve.push_back({to_term(sum.products[i], variables), sum.coefficients[i]});
        }
    }
    return fit;
}

}  // namespace judge
