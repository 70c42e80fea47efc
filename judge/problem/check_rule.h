#pragma once

#include "model/problem.h"
#include "problem/fields.h"

namespace judge {

/// `check:`, or the mode's default: tokens for programs, else exact.
Check read_check(Fields& problem, const Interface& interface);

}  // namespace judge
