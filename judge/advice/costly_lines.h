#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "complexity/fit.h"
#include "model/domain.h"
#include "model/growth_report.h"
#include "model/order.h"

namespace judge {

/// What was measured of the lines of a solution whose time grows faster than was intended.
struct MeasuredLines {
    std::vector<LineGrowth> lines;  ///< The greatest share first.
    std::optional<Order> intended;
    /// The runs that were fitted: of what a line's work consists, decides between patterns.
    std::span<const Series> series = {};
    std::vector<std::string> variables = {};
    Domain where = {};  ///< What the sizes keep to: what they make as good is no excess.
};

/// Which lines of the source carry that growth and why, as far as a known pattern explains it (see
/// hint_patterns.h). Without an intended order, only what a pattern makes grow faster than sorting
/// the input would.
///
/// Speaks of no line that was not measured as carrying such growth. At most three, the heaviest
/// line first, each cause once; the first alone may be without. None where there is nothing to
/// say.
std::vector<CostlyLine> costly_lines(std::string_view source, const MeasuredLines& measured);

}  // namespace judge
