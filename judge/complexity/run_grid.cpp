#include "complexity/run_grid.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <utility>

#include "complexity/constants.h"

namespace judge {
namespace {

constexpr std::size_t fewest_runs = 4;

std::vector<double> sizes_of(const CellTable& table, std::size_t variable,
                             const std::vector<std::size_t>& runs) {
    std::vector<double> sizes;
    for (const std::size_t run : runs)
        sizes.push_back(table.sizes[run][variable]);
    return sizes;
}

bool go_by_one(const std::vector<double>& sizes) {
    return sizes.back() <= sizes.front() + 1.5 * static_cast<double>(sizes.size());
}

/// The base of c^n, by the tail of log(whole) against size; 0 for anything polynomial.
double base_of(const CellTable& table, std::size_t variable, const std::vector<std::size_t>& runs,
               const std::vector<double>& whole) {
    constexpr std::size_t tail = 8;
    constexpr double least = 1.25;
    const std::vector<double> sizes = sizes_of(table, variable, runs);
    if (!go_by_one(sizes))
        return 0;
    std::vector<double> x, y;
    for (std::size_t i = sizes.size() > tail ? sizes.size() - tail : 0; i < sizes.size(); ++i) {
        x.push_back(sizes[i]);
        y.push_back(std::log(std::max(whole[runs[i]], 1.0)));
    }
    const double base = std::exp(slope_of_line(x, y));
    return base > least ? base : 0;
}

template <class Key>
std::vector<std::vector<std::size_t>> grouped(const std::vector<std::size_t>& runs,
                                              const Key& key) {
    std::map<int, std::vector<std::size_t>> groups;
    for (const std::size_t run : runs)
        groups[key(run)].push_back(run);
    std::vector<std::vector<std::size_t>> result;
    for (auto& [each, own] : groups)
        result.push_back(std::move(own));
    return result;
}

std::vector<std::size_t> runs_of(const CellTable& table, int axis) {
    std::vector<std::size_t> runs;
    for (std::size_t run = 0; run < table.sizes.size(); ++run)
        if (table.axes[run] == axis)
            runs.push_back(run);
    return runs;
}

/// The runs along which a variable grows alone, by growing size, each size once.
std::vector<std::size_t> runs_along(const CellTable& table, std::size_t variable, bool by_family) {
    std::vector<std::size_t> runs = runs_of(table, static_cast<int>(variable));
    if (runs.empty() || by_family)
        return runs;
    const std::vector<double>& others = table.sizes[runs.front()];
    for (std::size_t run = 0; run < table.sizes.size(); ++run) {
        std::vector<double> sizes = table.sizes[run];
        sizes[variable] = others[variable];
        if (table.axes[run] == -1 && sizes == others)
            runs.push_back(run);
    }
    const auto size = [&](std::size_t run) { return table.sizes[run][variable]; };
    std::ranges::stable_sort(runs, {}, size);
    runs.erase(std::unique(runs.begin(), runs.end(),
                           [&](std::size_t a, std::size_t b) { return size(a) == size(b); }),
               runs.end());
    return runs;
}

}  // namespace

RunGroup::RunGroup(const CellTable& table, std::vector<std::size_t> runs) : runs_(std::move(runs)) {
    for (const std::size_t run : runs_)
        sizes_.push_back(table.sizes[run]);
}

std::vector<double> RunGroup::of(const std::vector<double>& values) const {
    std::vector<double> result;
    for (const std::size_t run : runs_)
        result.push_back(values[run]);
    return result;
}

Column RunGroup::column(const Product& product) const {
    Column result;
    for (const std::vector<double>& sizes : sizes_)
        result.push_back(value_at(product, sizes));
    return result;
}

AxisRuns::AxisRuns(const CellTable& table, std::size_t variable, std::vector<std::size_t> runs,
                   double base, double range) {
    const std::vector<double> sizes = sizes_of(table, variable, runs);
    const double largest = sizes.back();
    const bool exponential = base > 0;
    by_one_ = go_by_one(sizes);
    choose(runs, sizes, exponential ? largest - 10 : largest / range);
    if (!exponential && sizes_.size() < 4)
        choose(runs, sizes, sizes[sizes.size() - std::min<std::size_t>(4, sizes.size())]);
    if (!exponential && sizes_.size() > 9) {
        choose(runs, sizes, std::max(constants.least_of_axis, largest / range));
        if (sizes_.size() < 8)
            choose(runs, sizes, largest / range);
    }
    for (std::size_t place = 0; place < sizes_.size(); ++place)
        if (sizes_[place] >= largest / 8.5)
            top_places_.push_back(place);
    if (top_places_.size() < 3) {
        top_places_.resize(std::min<std::size_t>(3, sizes_.size()));
        std::iota(top_places_.begin(), top_places_.end(), sizes_.size() - top_places_.size());
    }
    for (const std::size_t place : top_places_)
        top_logs_.push_back(std::log2(sizes_[place]));

    classes_ = polynomial_classes();
    if (exponential)
        for (GrowthClass& each : exponential_classes(base))
            classes_.push_back(std::move(each));
    const auto column_of = [&](const Factor& factor) {
        Column column;
        for (const double size : sizes_)
            column.push_back(value_at(factor, size));
        return column;
    };
    for (const GrowthClass& each : classes_) {
        columns_.push_back(column_of(each.factor));
        slopes_.push_back(slope(columns_.back()));
        companions_.emplace_back();
        for (const Factor& companion : each.companions)
            companions_.back().push_back(column_of(companion));
    }
}

void AxisRuns::choose(const std::vector<std::size_t>& runs, const std::vector<double>& sizes,
                      double least) {
    runs_.clear();
    sizes_.clear();
    for (std::size_t i = 0; i < runs.size(); ++i)
        if (sizes[i] >= least) {
            runs_.push_back(runs[i]);
            sizes_.push_back(sizes[i]);
        }
}

std::vector<double> AxisRuns::of(const std::vector<double>& values) const {
    std::vector<double> result;
    for (const std::size_t run : runs_)
        result.push_back(values[run]);
    return result;
}

double AxisRuns::slope(const std::vector<double>& values) const {
    std::vector<double> logs;
    for (const std::size_t place : top_places_)
        logs.push_back(std::log2(std::max(values[place], 0.5)));
    return slope_of_line(top_logs_, logs);
}

double AxisRuns::slope_of_rise(const std::vector<double>& values) const {
    const double least = std::ranges::min(values);
    std::vector<double> x, y;
    for (std::size_t i = 0; i < top_places_.size(); ++i)
        if (const double rise = values[top_places_[i]] - least; rise > 0) {
            x.push_back(top_logs_[i]);
            y.push_back(std::log2(rise));
        }
    return x.empty() ? 0 : slope_of_line(x, y);
}

RunGrid::RunGrid(const CellTable& table, std::size_t variables, const std::vector<double>& whole,
                 bool by_family) {
    const double range = by_family ? constants.range_of_space : constants.range_of_work;
    const auto groups_of = [&](const std::vector<std::size_t>& runs) {
        auto groups =
            grouped(runs, [&](std::size_t run) { return by_family ? table.families[run] : 0; });
        std::erase_if(groups, [](const auto& group) { return group.size() < fewest_runs; });
        // Too few for families.
        if (groups.empty() && runs.size() >= fewest_runs)
            groups = {runs};
        return groups;
    };
    // All groups of an axis have the same classes.
    const auto axis_of = [&](std::size_t variable, const std::vector<std::size_t>& runs) {
        std::vector<AxisRuns> axis;
        double base = 0;
        for (std::vector<std::size_t>& group : groups_of(runs)) {
            if (axis.empty())
                base = base_of(table, variable, group, whole);
            axis.emplace_back(table, variable, std::move(group), base, range);
        }
        return axis;
    };
    for (std::size_t variable = 0; variable < variables; ++variable)
        axes_.push_back(axis_of(variable, runs_along(table, variable, by_family)));
    diagonal_ = axis_of(0, runs_of(table, -1));
    std::map<int, std::vector<double>> greatest;
    for (std::size_t run = 0; run < table.sizes.size(); ++run) {
        std::vector<double>& sizes = greatest[table.axes[run]];
        sizes.resize(variables);
        for (std::size_t i = 0; i < variables; ++i)
            sizes[i] = std::max(sizes[i], table.sizes[run][i]);
    }
    std::vector<std::size_t> all, largest;
    for (std::size_t run = 0; run < table.sizes.size(); ++run) {
        all.push_back(run);
        bool large = true;
        for (std::size_t i = 0; i < variables; ++i)
            large = large &&
                    table.sizes[run][i] * constants.span_of_largest >= greatest[table.axes[run]][i];
        if (large)
            largest.push_back(run);
    }
    for (std::vector<std::size_t>& runs : groups_of(all))
        all_.emplace_back(table, std::move(runs));
    for (std::vector<std::size_t>& runs :
         groups_of(largest.size() < 3 * fewest_runs ? all : largest))
        largest_.emplace_back(table, std::move(runs));
}

}  // namespace judge
