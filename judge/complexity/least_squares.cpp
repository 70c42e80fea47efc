#include "complexity/least_squares.h"

#include <Eigen/QR>
#include <algorithm>
#include <cmath>
#include <limits>

namespace judge {
namespace {

/// The weighted model with columns of length 1, so that sizes of 1e5 and cubes of them can stand
/// side by side.
struct ScaledModel {
    Eigen::MatrixXd columns;
    Eigen::VectorXd values;
    Eigen::VectorXd lengths;
};

ScaledModel scale(const std::vector<const Column*>& columns, const std::vector<double>& values,
                  const std::vector<double>& weights) {
    const auto rows = static_cast<Eigen::Index>(values.size());
    const auto count = static_cast<Eigen::Index>(columns.size());
    ScaledModel model{Eigen::MatrixXd(rows, count), Eigen::VectorXd(rows), Eigen::VectorXd(count)};
    for (Eigen::Index row = 0; row < rows; ++row) {
        model.values[row] = values[row] * weights[row];
    }
    for (Eigen::Index column = 0; column < count; ++column) {
        for (Eigen::Index row = 0; row < rows; ++row) {
            model.columns(row, column) = (*columns[column])[row] * weights[row];
        }
        const double length = model.columns.col(column).norm();
        model.lengths[column] = length > 0 ? length : 1;
        model.columns.col(column) /= model.lengths[column];
    }
    return model;
}

double root_mean_square(const Eigen::VectorXd& residual) {
    return std::sqrt(residual.squaredNorm() / static_cast<double>(residual.size()));
}

LinearFit unscaled(const ScaledModel& model, const Eigen::VectorXd& solution) {
    LinearFit fit;
    for (Eigen::Index column = 0; column < solution.size(); ++column) {
        fit.coefficients.push_back(solution[column] / model.lengths[column]);
    }
    fit.error = root_mean_square(model.columns * solution - model.values);
    return fit;
}

Eigen::VectorXd solve(const Eigen::MatrixXd& columns, const Eigen::VectorXd& values) {
    Eigen::ColPivHouseholderQR<Eigen::MatrixXd> decomposition(columns);
    decomposition.setThreshold(1e-10);
    return decomposition.solve(values);
}

}  // namespace

std::vector<double> relative_weights(const std::vector<double>& values, double least) {
    std::vector<double> weights;
    weights.reserve(values.size());
    for (const double value : values) {
        weights.push_back(1 / std::max(value, least));
    }
    return weights;
}

LinearFit fit_linear(const std::vector<const Column*>& columns, const std::vector<double>& values,
                     const std::vector<double>& weights) {
    const ScaledModel model = scale(columns, values, weights);
    return unscaled(model, solve(model.columns, model.values));
}

LinearFit fit_non_negative(const std::vector<const Column*>& columns,
                           const std::vector<double>& values, const std::vector<double>& weights) {
    const ScaledModel model = scale(columns, values, weights);
    const Eigen::Index count = model.columns.cols();
    const double tolerance = 1e-12 * (1 + model.values.norm());
    std::vector<Eigen::Index> active;
    Eigen::VectorXd solution = Eigen::VectorXd::Zero(count);
    for (Eigen::Index round = 0; round < 3 * count; ++round) {
        const Eigen::VectorXd gradient =
            model.columns.transpose() * (model.values - model.columns * solution);
        Eigen::Index best = -1;
        for (Eigen::Index column = 0; column < count; ++column) {
            const bool used = std::find(active.begin(), active.end(), column) != active.end();
            if (!used && gradient[column] > tolerance &&
                (best < 0 || gradient[column] > gradient[best])) {
                best = column;
            }
        }
        if (best < 0) {
            break;
        }
        active.push_back(best);
        while (!active.empty()) {
            Eigen::MatrixXd chosen(model.columns.rows(), static_cast<Eigen::Index>(active.size()));
            for (std::size_t place = 0; place < active.size(); ++place) {
                chosen.col(static_cast<Eigen::Index>(place)) = model.columns.col(active[place]);
            }
            const Eigen::VectorXd trial = solve(chosen, model.values);
            // As far towards the trial as all stay non-negative; who stops it leaves.
            double step = 1;
            for (std::size_t place = 0; place < active.size(); ++place) {
                const double now = solution[active[place]];
                const double then = trial[static_cast<Eigen::Index>(place)];
                if (then <= 0 && now - then > 0) {
                    step = std::min(step, now / (now - then));
                }
            }
            for (std::size_t place = 0; place < active.size(); ++place) {
                double& now = solution[active[place]];
                now += step * (trial[static_cast<Eigen::Index>(place)] - now);
            }
            if (step == 1 && trial.minCoeff() > 0) {
                break;
            }
            std::erase_if(active, [&](Eigen::Index column) {
                if (solution[column] > 1e-14) {
                    return false;
                }
                solution[column] = 0;
                return true;
            });
            if (step == 1) {
                break;
            }
        }
    }
    return unscaled(model, solution);
}

double slope_of_line(const std::vector<double>& x, const std::vector<double>& y) {
    const double count = static_cast<double>(x.size());
    double mean_x = 0, mean_y = 0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        mean_x += x[i] / count;
        mean_y += y[i] / count;
    }
    double covariance = 0, variance = 0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        covariance += (x[i] - mean_x) * (y[i] - mean_y);
        variance += (x[i] - mean_x) * (x[i] - mean_x);
    }
    return variance > 0 ? covariance / variance : 0;
}

}  // namespace judge
