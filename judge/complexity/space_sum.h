#pragma once

#include <vector>

#include "complexity/product.h"

namespace judge {

/// The sizes and the peak space of some runs.
struct SpaceRuns {
    std::vector<std::vector<double>> sizes;
    std::vector<double> bytes;
};

/// A way in which space may grow with one variable.
struct SpaceClass {
    Factor factor;
    double penalty = 0;  ///< In BIC units: what is rare has to earn its place.
};

const std::vector<SpaceClass>& space_classes();

/// A sum of products, lower terms and a constant, fitted to the space of runs.
struct SpaceFit {
    std::vector<Product> products;     ///< The leading ones, lower ones, and last the constant.
    std::vector<double> coefficients;  ///< One for each product.
    double bic = 0;                    ///< The lower, the likelier.
    bool sound = false;                ///< The leading products take up something that can be seen.
};

SpaceFit fit_space_sum(const SpaceRuns& runs, const std::vector<Product>& leading);

/// Whether nothing but noise changes.
bool is_level(const std::vector<double>& bytes);

}  // namespace judge
