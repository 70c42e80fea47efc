#pragma once

#include <optional>
#include <vector>

#include "complexity/quantity.h"
#include "complexity/run_grid.h"

namespace judge {

/// A class of growth with one variable, with its coefficients.
struct AxisFit {
    Factor growth;
    std::vector<Factor> basis;         ///< The growth first, then the companions that are used.
    std::vector<double> coefficients;  ///< One for each of the basis.
    double score = 0;                  ///< See criterion().
    double error = 0;                  ///< Root mean square of the weighted residuals.
    double closeness = 1;              ///< From 0 to 1: what is left is scatter.
};

/// The simplest of the classes that the values follow exactly in every group; nothing when none
/// does. `all` has one value for each run of the table.
std::optional<AxisFit> fit_exactly(const std::vector<AxisRuns>& axis,
                                   const std::vector<double>& all, Quantity quantity);

/// The classes that come into question, the likeliest first; empty when none fits.
std::vector<AxisFit> fit_likeliest(const std::vector<AxisRuns>& axis,
                                   const std::vector<double>& all, Quantity quantity);

}  // namespace judge
