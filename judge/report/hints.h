#pragma once

#include <string>
#include <vector>

#include "model/growth_report.h"

namespace judge {

/// What to tell a person whose solution grows faster than was wanted or claimed: how it grows
/// against what was wanted, which lines carry it and why, and on what input. A sentence or a pair
/// of them each; none where all is well, or where there is nothing to say beyond how it grows.
/// One for each of `time.costly` comes first, in their order.
std::vector<std::string> hint_texts(const ComplexityReport& complexity);

}  // namespace judge
