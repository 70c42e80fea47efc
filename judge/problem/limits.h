#pragma once

#include "model/problem.h"
#include "problem/fields.h"

namespace judge {

/// `limits:`, with the defaults for what is left out.
Limits read_limits(Fields& problem);

}  // namespace judge
