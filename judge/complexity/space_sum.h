#pragma once

#include <vector>

#include "complexity/product.h"
#include "complexity/space_runs.h"

namespace judge {

/// A sum of products, lower terms and a constant, fitted to the space of runs.
struct SpaceFit {
    std::vector<WeightedProduct> curve;
    double bic = 0;      ///< The lower, the likelier.
    bool sound = false;  ///< The leading products take up something that can be seen.
    bool exact = false;  ///< No run differs from the curve by a byte.
};

/// `leading` may be empty: a constant.
SpaceFit fit_space_sum(const SpaceRuns& runs, const std::vector<Product>& leading);

}  // namespace judge
