#include "complexity/fit.h"

#include <algorithm>
#include <map>
#include <utility>

#include "complexity/cell_table.h"
#include "complexity/combine_parts.h"
#include "complexity/growth_class.h"
#include "complexity/parts.h"

namespace judge {
namespace {

/// Whether every variable was seen to grow.
bool has_enough_runs(const CellTable& table, std::size_t variables) {
    constexpr std::ptrdiff_t fewest = 4;
    for (std::size_t variable = 0; variable < variables; ++variable)
        if (std::count(table.axes.begin(), table.axes.end(), static_cast<int>(variable)) < fewest)
            return false;
    return true;
}

/// What one shape of input came to.
struct ShapeFit {
    Fit fit;
    std::map<std::vector<double>, double> amounts;  ///< What was measured, by sizes.

    double most() const {
        double most = 0;
        for (const auto& [sizes, amount] : amounts)
            most = std::max(most, amount);
        return most;
    }
};

/// Whether `shape` cannot be told while another can that takes at least as much wherever both were
/// measured: the worst case is not to be looked for there.
bool is_overshadowed(const ShapeFit& shape, const std::vector<ShapeFit>& shapes) {
    constexpr int fewest = 5;  // Common sizes.
    return !shape.fit.order && std::any_of(shapes.begin(), shapes.end(), [&](const auto& other) {
        int common = 0;
        for (const auto& [sizes, amount] : shape.amounts) {
            const auto found = other.amounts.find(sizes);
            if (found == other.amounts.end())
                continue;
            if (found->second < amount)
                return false;
            ++common;
        }
        return other.fit.order && common >= fewest;
    });
}

/// Whether it outgrows all powers in some variable.
bool is_steep(const Order& order) {
    return std::any_of(order.terms.begin(), order.terms.end(), [](const Term& term) {
        return std::any_of(term.begin(), term.end(), [](const auto& each) {
            return each.second.base > 1 || each.second.factorial;
        });
    });
}

/// The highest that it may be.
Order highest_order(const Fit& fit) {
    return fit.order                ? *fit.order
           : fit.neighbours.empty() ? Order{{Term{}}}
                                    : fit.neighbours.back();
}

/// Whether what is told from one shape stands although `other` cannot be told from another: it is
/// one of the two that this may be, or more than anybody wants to run.
bool stands_beside(const Order& told, const Fit& other) {
    const auto& between = other.neighbours;
    return !other.order &&
           (is_steep(told) || std::find(between.begin(), between.end(), told) != between.end());
}

/// Whether the worst case is rather that of `left`.
bool outweighs(const ShapeFit& left, const ShapeFit& right) {
    if (left.fit.order && stands_beside(*left.fit.order, right.fit))
        return true;
    if (right.fit.order && stands_beside(*right.fit.order, left.fit))
        return false;
    const Order own = highest_order(left.fit), other = highest_order(right.fit);
    switch (compare(own, other)) {
        case OrderRelation::higher:
            return true;
        case OrderRelation::lower:
            return false;
        case OrderRelation::incomparable:
            if (is_steep(own) != is_steep(other))
                return is_steep(own);
            [[fallthrough]];
        case OrderRelation::equal:
            return left.most() > right.most();
    }
    return false;
}

/// Fits each shape of input by itself and keeps the one with the highest order.
template <class Amount, class FitShape>
Fit highest_of_shapes(const std::vector<Series>& series, const Amount& amount,
                      const FitShape& fit_shape) {
    std::map<int, std::vector<Series>> own_series;
    for (const Series& each : series)
        if (!each.samples.empty())
            own_series[each.shape].push_back(each);
    std::vector<ShapeFit> shapes;
    for (const auto& [shape, own] : own_series) {
        ShapeFit& made = shapes.emplace_back(ShapeFit{fit_shape(to_table(own)), {}});
        made.fit.shape = shape;
        for (const Series& each : own)
            for (const Sample& sample : each.samples)
                made.amounts[sample.sizes] = static_cast<double>(amount(sample));
    }
    const ShapeFit* best = nullptr;
    for (const ShapeFit& shape : shapes)
        if (!is_overshadowed(shape, shapes) && (!best || outweighs(shape, *best)))
            best = &shape;
    return best ? best->fit : Fit{};
}

}  // namespace

double predict(const std::vector<WeightedTerm>& curve, const std::vector<std::string>& variables,
               const std::vector<double>& sizes) {
    double sum = 0;
    for (const WeightedTerm& each : curve) {
        double value = each.coefficient;
        for (std::size_t i = 0; i < variables.size(); ++i) {
            const auto factor = each.term.find(variables[i]);
            if (factor != each.term.end())
                value *= value_at(factor->second, sizes[i]);
        }
        sum += value;
    }
    return std::max(0.0, sum);
}

Fit fit_time(const std::vector<std::string>& variables, const std::vector<Series>& series,
             const Domain& where) {
    const auto units = [](const Sample& sample) { return sample.units; };
    return highest_of_shapes(series, units, [&](const CellTable& table) {
        if (!has_enough_runs(table, variables.size()))
            return Fit{};
        return combine_parts(parts_of_work(table, variables.size()), variables, table.sizes, where,
                             Quantity::work);
    });
}

Fit fit_space(const std::vector<std::string>& variables, const std::vector<Series>& series,
              const Domain& where) {
    const auto bytes = [](const Sample& sample) { return sample.space.total(); };
    return highest_of_shapes(series, bytes, [&](const CellTable& table) {
        return has_enough_runs(table, variables.size())
                   ? combine_parts(parts_of_space(table, variables.size()), variables, table.sizes,
                                   where, Quantity::space)
                   : Fit{};
    });
}

}  // namespace judge
