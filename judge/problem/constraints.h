#pragma once

#include <vector>

#include "model/problem.h"
#include "problem/fields.h"

namespace judge {

/// `constraints:`.
std::vector<Constraint> read_constraints(Fields& problem, const Interface& interface);

}  // namespace judge
