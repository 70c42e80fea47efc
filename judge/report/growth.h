#pragma once

#include <optional>
#include <string>

#include "model/growth_report.h"
#include "model/verdict.h"
#include "report/screen.h"

namespace judge {

/// "O(n log n)", "O(1) per call"; as it is written where that is no order.
std::string claimed_text(const ClaimedOrder& claimed);

/// Rows for a page of the terminal: how the solution grows, and what there is to say where that is
/// not what was wanted or claimed. One row when all is well; "" when there is nothing to say. Of a
/// solution that does not answer right nothing is praised.
std::string growth_rows(ComplexityReport complexity, const std::optional<GrowthEstimate>& estimate,
                        const TerminalStyle& style, Verdict verdict = Verdict::accepted);

/// The page of a program that belongs to no problem: growth_rows, with its lines in any case.
std::string growth_page(const ComplexityReport& complexity, const TerminalStyle& style);

}  // namespace judge
