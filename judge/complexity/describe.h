#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "complexity/fit.h"
#include "complexity/sample.h"
#include "model/domain.h"
#include "model/growth_report.h"

namespace judge {

/// What was counted of one solution.
struct Measurements {
    std::vector<std::string> variables;
    std::vector<Series> series;
    std::string why;    ///< Why there is not more; empty when nothing failed.
    Domain where = {};  ///< What the sizes keep to.
};

struct DescribedGrowth {
    ComplexityReport report;
    std::vector<WeightedTerm> curve;  ///< The work in units, for estimates.
};

/// Says how the solution grows, in which lines, what was wanted (as the problem writes it; may be
/// empty) and what its comments claim.
DescribedGrowth describe_growth(const Measurements& measured, std::string_view source,
                                const std::string& intended_time,
                                const std::string& intended_space);

}  // namespace judge
