#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "complexity/fit.h"
#include "complexity/sample.h"
#include "judging/grown_by.h"
#include "model/domain.h"
#include "model/growth_report.h"

namespace judge {

/// A run that was counted, with all that it takes to make its input again.
struct CountedRun {
    GrownBy input;
    double units = 0;
};

/// A shape of input that was measured beside those that were given: rearranged from one of them.
struct WorseShape {
    int number = 0;  ///< As Series::shape.
    Rearrangement rearranged;
};

/// What was counted of one solution.
struct Measurements {
    std::vector<std::string> variables;
    std::vector<Series> series;
    std::string why;          ///< Why there is not more; empty when nothing failed.
    Domain where = {};        ///< What the sizes keep to.
    CountedRun largest = {};  ///< The run that did most work, of a solution to a problem.
    std::vector<WorseShape> worse = {};
};

/// What a problem wants of its solutions, as far as it says.
struct WantedGrowth {
    std::optional<Order> time, space;
    std::string calls = {};    ///< The size that counts the calls, in a class problem.
    bool takes_calls = false;  ///< It is a class problem.
};

struct DescribedGrowth {
    ComplexityReport report;
    /// For estimates: the work in units, and the run that did most.
    std::vector<WeightedTerm> curve;
    CountedRun largest;
};

/// Says how the solution grows, in which lines, what was wanted and what its comments claim.
DescribedGrowth describe_growth(const Measurements& measured, std::string_view source,
                                const WantedGrowth& wanted = {});

}  // namespace judge
