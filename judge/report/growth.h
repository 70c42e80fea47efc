#pragma once

#include <optional>
#include <string>

#include "model/growth_report.h"
#include "report/screen.h"

namespace judge {

/// Rows for a page of the terminal: how the solution grows, and what there is to say where that is
/// not what was wanted or claimed. One row when all is well; "" when there is nothing to say.
std::string growth_rows(const ComplexityReport& complexity,
                        const std::optional<GrowthEstimate>& estimate, const TerminalStyle& style);

/// The page of a program that belongs to no problem: growth_rows, with its lines in any case.
std::string growth_page(const ComplexityReport& complexity, const TerminalStyle& style);

}  // namespace judge
