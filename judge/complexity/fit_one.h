#pragma once

#include <optional>
#include <vector>

#include "complexity/axis_sizes.h"

namespace judge {

/// A class with its coefficients.
struct OneFit {
    Factor growth;
    std::vector<Factor> basis;         ///< The growth first, then the companions that are used.
    std::vector<double> coefficients;  ///< One for each of the basis.
    double error = 0;                  ///< Root mean square of the relative residuals.
    double confidence = 0;             ///< From 0 to 1.
    bool exact = false;                ///< So close that no other class comes into question.
    bool known = true;                 ///< False: no class fits; the growth is then a bare power.
    std::optional<Factor> second;      ///< The runner-up, where there is one.
    double bic = 0;
};

/// The simplest of the classes that fit the values exactly, whose growth makes up at least
/// `least_share` of the largest value. Nothing when none does.
std::optional<OneFit> fit_exactly(const AxisSizes& axis, const std::vector<double>& values,
                                  double least_share = 0.02);

/// The likeliest classes, best first, at most one for each class; empty when none fits.
std::vector<OneFit> fit_likeliest(const AxisSizes& axis, const std::vector<double>& values);

/// One of the above, or a bare power when no class fits.
OneFit fit_one(const AxisSizes& axis, const std::vector<double>& values);

}  // namespace judge
