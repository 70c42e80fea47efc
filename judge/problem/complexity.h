#pragma once

#include "model/problem.h"
#include "problem/fields.h"

namespace judge {

/// `complexity:`.
IntendedComplexity read_complexity(Fields& problem, const Interface& interface);

}  // namespace judge
