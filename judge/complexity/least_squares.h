#pragma once

#include <vector>

namespace judge {

/// A column of a linear model: its value at each point.
using Column = std::vector<double>;

/// Coefficients, one for each column, and the root of the mean squared weighted residual.
struct LinearFit {
    std::vector<double> coefficients;
    double error = 0;
};

/// Weighted least squares. Columns that depend on earlier ones get 0.
LinearFit fit_linear(const std::vector<const Column*>& columns, const std::vector<double>& values,
                     const std::vector<double>& weights);

/// The same where no coefficient may be negative: the active set method of Lawson and Hanson,
/// "Solving Least Squares Problems" (1974), chapter 23.
LinearFit fit_non_negative(const std::vector<const Column*>& columns,
                           const std::vector<double>& values, const std::vector<double>& weights);

/// The slope of the straight line through the points.
double slope_of_line(const std::vector<double>& x, const std::vector<double>& y);

}  // namespace judge
