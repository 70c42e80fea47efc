#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/growth_report.h"

namespace judge {

/// What a solution says of its own growth.
struct Claims {
    std::optional<ClaimedOrder> time, space;
};

/// Reads the first claim of each from the comments of C++ source: `// time: O(n log k), space:
/// O(n)` in any notation of parse_order, in either sequence, one or both; also "Time complexity:
/// O(n)", "TC = n^2", "O(n) time and O(1) space", "time/space: O(n)/O(1)", or under a heading of
/// its own. Of several cases the worst is meant: "best O(n), worst O(n^2)". Where `variables` has n
/// and m, a claim in V and E speaks of them. One that can be read goes before one that cannot.
Claims read_claims(std::string_view source, const std::vector<std::string>& variables);

}  // namespace judge
