#include "complexity/following_work.h"

#include <algorithm>
#include <cmath>

#include "complexity/constants.h"
#include "complexity/least_squares.h"

namespace judge {
namespace {

/// Whether the values have their peak behind them: what is left at the top is no growth.
bool is_falling(const std::vector<double>& sizes, const std::vector<double>& values) {
    double peak = 0, top_peak = 0;
    for (std::size_t i = 0; i < sizes.size(); ++i) {
        peak = std::max(peak, values[i]);
        top_peak = std::max(top_peak, sizes[i] * 3 >= sizes.back() ? values[i] : 0);
    }
    return 2 * top_peak <= peak;
}

bool follows(const std::vector<double>& sizes, const std::vector<double>& values,
             const std::vector<double>& reference) {
    if (is_falling(sizes, values))
        return true;
    const double top = sizes.back();
    std::vector<double> x[2], y[2];
    for (std::size_t i = 0; i < sizes.size(); ++i) {
        // What other variables contribute is there at the smallest size too.
        const double ratio =
            std::max(values[i] - values[0], 0.5) / std::max(reference[i] - reference[0], 0.5);
        if (sizes[i] * 9 < top)
            continue;
        if (ratio > constants.few_times)
            return false;
        const int upper = sizes[i] * 3 >= top;
        x[upper].push_back(std::log2(sizes[i]));
        y[upper].push_back(ratio);
    }
    if (x[1].size() < 2)
        return false;
    std::vector<double> all_x = x[0], all_y = y[0];
    all_x.insert(all_x.end(), x[1].begin(), x[1].end());
    all_y.insert(all_y.end(), y[1].begin(), y[1].end());
    for (double& each : all_y)
        each = std::log2(each);
    if (slope_of_line(all_x, all_y) <= constants.level_slope)
        return true;
    // What it gains with every doubling becomes less and less, where a logarithm's would stay.
    const std::vector<double> top_y(all_y.end() - std::ssize(y[1]), all_y.end());
    return x[0].size() >= 2 && slope_of_line(x[1], top_y) <= constants.slow_slope &&
           slope_of_line(x[1], y[1]) <= constants.halting * slope_of_line(x[0], y[0]);
}

}  // namespace

bool adds_no_term(const RunGrid& grid, const CellTable& table, const std::vector<double>& values,
                  const std::vector<WeightedProduct>& terms) {
    for (std::size_t variable = 0; variable < grid.variables(); ++variable)
        for (const AxisRuns& axis : grid.axis(variable)) {
            const std::vector<double> along = axis.of(values);
            const bool kept_up = std::ranges::any_of(terms, [&](const WeightedProduct& term) {
                std::vector<double> reference;
                for (const std::vector<double>& sizes : table.sizes)
                    reference.push_back(term.coefficient * value_at(term.product, sizes));
                return follows(axis.sizes(), along, axis.of(reference));
            });
            if (!kept_up)
                return false;
        }
    return true;
}

}  // namespace judge
