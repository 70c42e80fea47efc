#include "complexity/least_squares.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace judge {
namespace {

double dot(const Column& left, const Column& right) {
    return std::inner_product(left.begin(), left.end(), right.begin(), 0.0);
}

/// left -= factor * right
void subtract(Column& left, double factor, const Column& right) {
    for (std::size_t i = 0; i < left.size(); ++i)
        left[i] -= factor * right[i];
}

/// The weighted model with columns of length 1, so that sizes of 1e5 and cubes of them can stand
/// side by side.
struct ScaledModel {
    std::vector<Column> columns;
    Column values;
    std::vector<double> lengths;

    ScaledModel(const std::vector<const Column*>& from, const std::vector<double>& all,
                const std::vector<double>& weights) {
        const auto weighted = [&](const std::vector<double>& column) {
            Column result(column.size());
            for (std::size_t i = 0; i < column.size(); ++i)
                result[i] = column[i] * weights[i];
            return result;
        };
        values = weighted(all);
        for (const Column* column : from) {
            columns.push_back(weighted(*column));
            const double length = std::sqrt(dot(columns.back(), columns.back()));
            lengths.push_back(length > 0 ? length : 1);
            for (double& value : columns.back())
                value /= lengths.back();
        }
    }

    Column residual(const std::vector<double>& solution) const {
        Column rest = values;
        for (std::size_t i = 0; i < columns.size(); ++i)
            subtract(rest, solution[i], columns[i]);
        return rest;
    }

    LinearFit unscaled(std::vector<double> solution) const {
        const Column rest = residual(solution);
        for (std::size_t i = 0; i < solution.size(); ++i)
            solution[i] /= lengths[i];
        return {std::move(solution), std::sqrt(dot(rest, rest) / static_cast<double>(rest.size()))};
    }
};

/// Least squares by modified Gram-Schmidt, which is as exact as Householder's reflections when the
/// values are taken along (Björck, "Numerical Methods for Least Squares Problems", 2.4). One
/// coefficient for each of the `chosen` columns; 0 for one that depends on those before it.
std::vector<double> solve(const std::vector<Column>& columns, Column rest,
                          const std::vector<std::size_t>& chosen) {
    constexpr double dependent = 1e-10;
    const std::size_t count = chosen.size();
    std::vector<Column> orthogonal;
    std::vector<std::vector<double>> upper(count, std::vector<double>(count));
    std::vector<double> solution(count);
    for (std::size_t j = 0; j < count; ++j) {
        Column column = columns[chosen[j]];
        for (std::size_t i = 0; i < j; ++i)
            if (upper[i][i] > 0) {
                upper[i][j] = dot(orthogonal[i], column);
                subtract(column, upper[i][j], orthogonal[i]);
            }
        const double length = std::sqrt(dot(column, column));
        if (length > dependent) {
            upper[j][j] = length;
            for (double& value : column)
                value /= length;
            solution[j] = dot(column, rest);
            subtract(rest, solution[j], column);
        }
        orthogonal.push_back(std::move(column));
    }
    for (std::size_t j = count; j-- > 0;) {
        for (std::size_t i = j + 1; i < count; ++i)
            solution[j] -= upper[j][i] * solution[i];
        solution[j] = upper[j][j] > 0 ? solution[j] / upper[j][j] : 0;
    }
    return solution;
}

}  // namespace

LinearFit fit_linear(const std::vector<const Column*>& columns, const std::vector<double>& values,
                     const std::vector<double>& weights) {
    const ScaledModel model(columns, values, weights);
    std::vector<std::size_t> all(columns.size());
    std::iota(all.begin(), all.end(), std::size_t{0});
    return model.unscaled(solve(model.columns, model.values, all));
}

LinearFit fit_non_negative(const std::vector<const Column*>& columns,
                           const std::vector<double>& values, const std::vector<double>& weights) {
    const ScaledModel model(columns, values, weights);
    const double tolerance = 1e-12 * (1 + std::sqrt(dot(model.values, model.values)));
    std::vector<std::size_t> active;
    std::vector<double> solution(columns.size());
    for (std::size_t round = 0; round < 3 * columns.size(); ++round) {
        const Column rest = model.residual(solution);
        std::size_t best = columns.size();
        double steepest = tolerance;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const double gradient = dot(model.columns[i], rest);
            if (gradient > steepest && std::ranges::find(active, i) == active.end()) {
                steepest = gradient;
                best = i;
            }
        }
        if (best == columns.size())
            break;
        active.push_back(best);
        for (double step = 0; step < 1 && !active.empty();) {
            // As far towards the trial as all stay non-negative; who stops it leaves.
            const std::vector<double> trial = solve(model.columns, model.values, active);
            step = 1;
            for (std::size_t place = 0; place < active.size(); ++place) {
                const double now = solution[active[place]];
                if (trial[place] <= 0 && now > trial[place])
                    step = std::min(step, now / (now - trial[place]));
            }
            for (std::size_t place = 0; place < active.size(); ++place) {
                double& now = solution[active[place]];
                now += step * (trial[place] - now);
            }
            std::erase_if(active, [&](std::size_t column) {
                if (solution[column] > 1e-14)
                    return false;
                solution[column] = 0;
                return true;
            });
        }
    }
    return model.unscaled(std::move(solution));
}

double slope_of_line(const std::vector<double>& x, const std::vector<double>& y) {
    const double count = static_cast<double>(x.size());
    const double mean_x = std::accumulate(x.begin(), x.end(), 0.0) / count;
    const double mean_y = std::accumulate(y.begin(), y.end(), 0.0) / count;
    double covariance = 0, variance = 0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        covariance += (x[i] - mean_x) * (y[i] - mean_y);
        variance += (x[i] - mean_x) * (x[i] - mean_x);
    }
    return variance > 0 ? covariance / variance : 0;
}

}  // namespace judge
