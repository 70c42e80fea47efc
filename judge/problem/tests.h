#pragma once

#include <vector>

#include "model/problem.h"
#include "problem/fields.h"

namespace judge {

/// `samples:` and `tests:`, in this order.
std::vector<TestSpec> read_tests(Fields& problem, const Interface& interface);

/// `invalid:`, inputs that break a constraint or that the validator refuses; without answers.
std::vector<TestSpec> read_invalid(Fields& problem, const Interface& interface);

}  // namespace judge
