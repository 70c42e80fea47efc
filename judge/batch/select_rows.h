#pragma once

#include <vector>

#include "model/batch_row.h"

namespace judge {

/// Of the rows with the same `who` and problem only the best: accepted first, then by points; of
/// equal ones the first.
std::vector<BatchRow> best_only(const std::vector<BatchRow>& rows);

/// Whether a row is worse than that of the same path in an earlier batch: what was accepted is not
/// any more, or fewer of its tests are passed. What was not there before (null) is worse than
/// nothing when it is not accepted.
bool is_worse(const BatchRow& row, const BatchRow* before);

}  // namespace judge
