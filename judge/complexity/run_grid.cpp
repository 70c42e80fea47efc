#include "complexity/run_grid.h"

#include <algorithm>
#include <map>
#include <utility>

namespace judge {
namespace {

constexpr std::size_t fewest_runs = 4;
/// Sizes below this are used where there are few others only.
constexpr double small_size = 12;
/// The library does its work in other ways below: sorts of up to 16 values, strings of up to 15
/// letters. Half of what is measured around it would be that.
constexpr double usual_size = 32;
/// How far below the top of its series a run may be to count among the largest.
constexpr double span_of_largest = 20;

bool same_but_for(std::size_t variable, const std::vector<double>& left,
                  const std::vector<double>& right) {
    for (std::size_t i = 0; i < left.size(); ++i) {
        if (i != variable && left[i] != right[i]) {
            return false;
        }
    }
    return true;
}

}  // namespace

RunGrid::RunGrid(const CellTable& table, std::size_t variables) {
    for (std::size_t variable = 0; variable < variables; ++variable) {
        std::vector<std::size_t> runs;
        for (std::size_t run = 0; run < table.sizes.size(); ++run) {
            if (table.axes[run] == static_cast<int>(variable)) {
                runs.push_back(run);
            }
        }
        const std::vector<std::size_t> own = runs;
        for (std::size_t run = 0; run < table.sizes.size() && !own.empty(); ++run) {
            if (table.axes[run] == -1 &&
                same_but_for(variable, table.sizes[run], table.sizes[own.front()])) {
                runs.push_back(run);
            }
        }
        std::stable_sort(runs.begin(), runs.end(), [&](std::size_t left, std::size_t right) {
            return table.sizes[left][variable] < table.sizes[right][variable];
        });
        runs.erase(std::unique(runs.begin(), runs.end(),
                               [&](std::size_t left, std::size_t right) {
                                   return table.sizes[left][variable] ==
                                          table.sizes[right][variable];
                               }),
                   runs.end());
        if (runs.size() < fewest_runs) {
            axes_.emplace_back();
            continue;
        }
        std::vector<double> sizes, units;
        for (const std::size_t run : runs) {
            sizes.push_back(table.sizes[run][variable]);
            units.push_back(table.units[run]);
        }
        axes_.push_back(Axis{runs, AxisSizes(sizes, units)});
    }
    std::vector<std::size_t> all, large_enough, largest;
    std::map<int, std::vector<double>> greatest;
    for (std::size_t run = 0; run < table.sizes.size(); ++run) {
        std::vector<double>& sizes = greatest[table.axes[run]];
        sizes.resize(variables);
        for (std::size_t i = 0; i < variables; ++i) {
            sizes[i] = std::max(sizes[i], table.sizes[run][i]);
        }
    }
    // The largest point at which all sizes grew together.
    const std::vector<double> middle =
        greatest.contains(-1) ? greatest[-1] : std::vector<double>(variables);
    for (std::size_t run = 0; run < table.sizes.size(); ++run) {
        const std::vector<double>& sizes = table.sizes[run];
        all.push_back(run);
        if (*std::min_element(sizes.begin(), sizes.end()) >= small_size) {
            large_enough.push_back(run);
        }
        bool large = true;
        for (std::size_t i = 0; i < variables; ++i) {
            large = large && sizes[i] * span_of_largest >= greatest[table.axes[run]][i] &&
                    sizes[i] >= std::min(usual_size, middle[i]);
        }
        if (large) {
            largest.push_back(run);
        }
    }
    most_ = RunSelection(table, large_enough.size() < 3 * fewest_runs ? all : large_enough);
    largest_ = largest.size() < 3 * fewest_runs ? most_ : RunSelection(table, largest);
}

std::vector<double> RunGrid::along(std::size_t variable, const std::vector<double>& values) const {
    std::vector<double> result;
    for (const std::size_t run : axes_[variable]->runs) {
        result.push_back(values[run]);
    }
    return axes_[variable]->sizes.used(result);
}

RunSelection::RunSelection(const CellTable& table, std::vector<std::size_t> runs)
    : runs_(std::move(runs)) {
    for (const std::size_t run : runs_) {
        sizes_.push_back(table.sizes[run]);
    }
}

std::vector<double> RunSelection::of(const std::vector<double>& values) const {
    std::vector<double> result;
    for (const std::size_t run : runs_) {
        result.push_back(values[run]);
    }
    return result;
}

Column RunSelection::column(const Product& product) const {
    Column result;
    for (const std::vector<double>& sizes : sizes_) {
        result.push_back(value_at(product, sizes));
    }
    return result;
}

}  // namespace judge
