#include "complexity/fit.h"

#include <algorithm>
#include <map>
#include <utility>

#include "complexity/cell_table.h"
#include "complexity/combine_parts.h"
#include "complexity/fit_several.h"
#include "complexity/fit_single.h"
#include "complexity/fit_space.h"
#include "complexity/growth_class.h"

namespace judge {
namespace {

/// Whether every variable was seen to grow.
bool has_enough_runs(const CellTable& table, std::size_t variables) {
    constexpr std::ptrdiff_t fewest = 4;
    for (std::size_t variable = 0; variable < variables; ++variable) {
        if (std::count(table.axes.begin(), table.axes.end(), static_cast<int>(variable)) < fewest) {
            return false;
        }
    }
    return true;
}

/// Fits each shape of input by itself and keeps the one with the highest order.
template <class FitShape>
Fit highest_of_shapes(const std::vector<Series>& series, const FitShape& fit_shape) {
    std::map<int, std::vector<Series>> shapes;
    for (const Series& each : series) {
        if (!each.samples.empty()) {
            shapes[each.shape].push_back(each);
        }
    }
    std::optional<Fit> best;
    double best_units = 0;
    for (const auto& [shape, own] : shapes) {
        const CellTable table = to_table(own);
        Fit fit = fit_shape(table);
        const double units = *std::max_element(table.units.begin(), table.units.end());
        const auto order_of = [](const Fit& any) {
            return any.order                ? *any.order
                   : any.neighbours.empty() ? Order{{Term{}}}
                                            : any.neighbours.back();
        };
        const OrderRelation relation =
            best ? compare(order_of(fit), order_of(*best)) : OrderRelation::higher;
        if (relation == OrderRelation::higher ||
            (relation != OrderRelation::lower && units > best_units)) {
            best = std::move(fit);
            best_units = units;
        }
    }
    return best ? std::move(*best) : Fit{};
}

}  // namespace

double predict(const std::vector<WeightedTerm>& curve, const std::vector<std::string>& variables,
               const std::vector<double>& sizes) {
    double sum = 0;
    for (const WeightedTerm& each : curve) {
        double value = each.coefficient;
        for (std::size_t i = 0; i < variables.size(); ++i) {
            const auto factor = each.term.find(variables[i]);
            if (factor != each.term.end()) {
                value *= value_at(factor->second, sizes[i]);
            }
        }
        sum += value;
    }
    return std::max(0.0, sum);
}

Fit fit_time(const std::vector<std::string>& variables, const std::vector<Series>& series) {
    return highest_of_shapes(series, [&](const CellTable& table) {
        if (!has_enough_runs(table, variables.size())) {
            return Fit{};
        }
        return combine_parts(variables.size() == 1 ? parts_of_single(table)
                                                   : parts_of_several(table, variables.size()),
                             variables, table.sizes);
    });
}

Fit fit_space(const std::vector<std::string>& variables, const std::vector<Series>& series) {
    return highest_of_shapes(series, [&](const CellTable& table) {
        return has_enough_runs(table, variables.size()) ? fit_space_of(table, variables) : Fit{};
    });
}

}  // namespace judge
