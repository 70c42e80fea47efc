#pragma once

#include <optional>
#include <vector>

#include "complexity/product.h"
#include "complexity/quantity.h"
#include "complexity/run_grid.h"

namespace judge {

/// A sum of products that some values may follow.
struct SumFit {
    std::vector<Product> leading;        ///< None dominates another.
    std::vector<WeightedProduct> curve;  ///< Of the leading terms and lower ones.
    double score = 0;                    ///< See criterion().
    double error = 0;                    ///< Root mean square of the weighted residuals.
    double closeness = 1;                ///< From 0 to 1: how far it is believed at all.
};

/// The simplest sum of products that the values of all runs follow exactly; nothing when there is
/// none. `all` has one value for each run of the table.
std::optional<SumFit> fit_sum_exactly(const RunGrid& grid, const std::vector<double>& all,
                                      Quantity quantity);

/// The sums that come into question for values that follow none exactly, the likeliest first; empty
/// when none fits.
std::vector<SumFit> likeliest_sums(const RunGrid& grid, const std::vector<double>& all,
                                   Quantity quantity);

/// As much of each of the terms as comes nearest to the values. Those that are of no use are left
/// out.
SumFit fit_given_terms(const RunGrid& grid, const std::vector<double>& all,
                       const std::vector<Product>& terms, Quantity quantity);

}  // namespace judge
