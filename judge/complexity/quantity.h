#pragma once

#include <vector>

#include "model/order.h"

namespace judge {

/// What is read for its growth: the units of work of some code, or the peak bytes of one kind of
/// memory. Both are read by the same engine; they differ in what an error is.
enum class Quantity { work, space };

/// One over the error that counts as much at each value. Work is off by a share of itself. Bytes
/// are off by a share of what there is beyond the least, and as little as a small buffer; growth at
/// the largest sizes counts for most.
std::vector<double> weights_of(Quantity quantity, const std::vector<double>& values);

/// The Bayesian information criterion of a sum of terms whose weighted residuals have these
/// squares: the lower, the likelier.
double criterion(double squares, double runs, double coefficients);

/// The probability of the first of some hypotheses by their scores, which are sorted.
double probability_of_first(const std::vector<double>& scores, double trust);

/// In units of the criterion: what is rare has to earn its place.
double rarity(Quantity quantity, const Factor& factor);

}  // namespace judge
