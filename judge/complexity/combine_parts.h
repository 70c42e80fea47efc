#pragma once

#include <string>
#include <vector>

#include "complexity/fit.h"
#include "complexity/quantity.h"
#include "complexity/work_part.h"
#include "model/domain.h"

namespace judge {

/// Puts the parts together: which terms matter at large sizes, and which lines carry them.
/// `points` are the sizes that were measured, the largest last; `where` is what all sizes keep to.
Fit combine_parts(const std::vector<WorkPart>& parts, const std::vector<std::string>& variables,
                  const std::vector<std::vector<double>>& points, const Domain& where,
                  Quantity quantity);

}  // namespace judge
