#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "complexity/fit.h"
#include "model/domain.h"
#include "model/order.h"

namespace judge {

/// What to tell a person whose solution grows faster than was intended: how it grows against what
/// was wanted, and which lines carry it and why, as far as a known pattern explains it (see
/// hint_patterns.h). Without an intended order, only what a pattern makes grow faster than sorting
/// the input would.
///
/// `series` are the runs that were fitted: of what a line's work consists, decides between
/// patterns. What exceeds what was wanted, is said for sizes (`variables`) that keep to `where`.
///
/// `on` is on what input it grows so: "on sorted input"; empty where that is the problem's own.
///
/// Speaks of no line that was not measured as carrying such growth. At most three sentences or
/// pairs of sentences, the heaviest line first; none where all is well, or where there is nothing
/// to say beyond how it grows. Of memory nothing is: that is not measured by line.
std::vector<std::string> time_hints(std::string_view source, const Fit& time,
                                    const std::optional<Order>& intended,
                                    const std::vector<Series>& series = {},
                                    const std::vector<std::string>& variables = {},
                                    const Domain& where = {}, const std::string& on = {});

}  // namespace judge
