#pragma once

#include <vector>

#include "model/order.h"

namespace judge {

/// One way in which work can grow with one variable, as the fit knows it.
struct GrowthClass {
    Factor factor;
    std::vector<Factor> companions;  ///< Lower terms that often come with it, the likeliest first.
    double rarity = 0;               ///< Of work, in units of criterion(): it has to be earned.
    double rarity_of_space = 0;
};

/// From O(1) to O(n^4), by growing order; the first is O(1).
const std::vector<GrowthClass>& polynomial_classes();

/// c^n for the usual bases, with and without powers of n, n! and n n!, by growing order. `base` is
/// put in its place among them when none of the usual ones is near it; 0 adds none.
std::vector<GrowthClass> exponential_classes(double base);

/// The factor at `size`; logs are base 2 and at least 1. Factorials go by the gamma function.
double value_at(const Factor& factor, double size);

/// -1, 0 or 1: `left` grows slower than, like, or faster than `right`.
int compare_growth(const Factor& left, const Factor& right);

/// Whether the factor is 1.
bool is_constant(const Factor& factor);

}  // namespace judge
