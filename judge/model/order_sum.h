#pragma once

#include <string>
#include <vector>

#include "model/order.h"

namespace judge {

/// A term with its constant factor, which an exponent needs: 2^(2n) is not 2^n.
struct Summand {
    double coefficient = 1;
    Term term;  ///< Empty: a plain number.
};

/// The arithmetic of parse_order. An empty sum is what no Order can say, such as n^k; it stays
/// empty in every operation. A sum that grows beyond 32 summands is empty too.
using Sum = std::vector<Summand>;

Sum constant(double value);
Sum variable(const std::string& name);
Sum negated(Sum sum);
Sum plus(Sum left, const Sum& right);
Sum times(const Sum& left, const Sum& right);
Sum divided(const Sum& sum, const Sum& by);
Sum power(const Sum& base, const Sum& exponent);
Sum logarithm(const Sum& argument);
Sum factorial(const Sum& argument);

bool is_constant(const Sum& sum);

/// The summands that are added rather than subtracted: all that counts for growth.
Sum positive(const Sum& sum);

}  // namespace judge
