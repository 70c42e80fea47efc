#pragma once

#include <optional>
#include <string>
#include <vector>

#include "complexity/sample.h"
#include "model/domain.h"
#include "model/order.h"

namespace judge {

/// A term with its coefficient: units (or bytes) at the values of the variables.
struct WeightedTerm {
    Term term;
    double coefficient = 0;
};

/// How one line's work grows.
struct LineGrowth {
    int line = 0;      ///< 0: work that no line is to blame for.
    double share = 0;  ///< Of the work at large sizes, from 0 to 1.
    Order growth;
    std::vector<std::string> variables;  ///< Those that it grows with.
};

/// How work or space grows with the variables.
struct Fit {
    std::optional<Order> order;       ///< Nothing: can't tell.
    std::vector<Order> neighbours;    ///< Then: the two orders between which the truth lies.
    double confidence = 0;            ///< From 0 to 1.
    std::vector<LineGrowth> lines;    ///< Those that carry the growth, the greatest share first.
    std::vector<WeightedTerm> curve;  ///< Predicts the whole within the ladder and beyond.
};

/// The value of `curve` at the sizes, in the order of `variables`.
double predict(const std::vector<WeightedTerm>& curve, const std::vector<std::string>& variables,
               const std::vector<double>& sizes);

/// Fits the units of runs of one program. A pure function of its arguments: the same runs give
/// the same fit, to the last bit. The method: shared counts are fitted by relative least squares
/// for each block alone where it is exact, pooled by line where it is noisy. No answer and no
/// neighbours where a variable grows in fewer than four runs.
/// `where` is what the sizes keep to: terms that it makes redundant are left out.
Fit fit_time(const std::vector<std::string>& variables, const std::vector<Series>& series,
             const Domain& where = {});

/// The same for peak space.
Fit fit_space(const std::vector<std::string>& variables, const std::vector<Series>& series);

}  // namespace judge
