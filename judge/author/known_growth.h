#pragma once

#include <string>
#include <string_view>

namespace judge {

/// How a solution is known to be measured, though that is wrong: what its line
/// `// measured wrongly: time can't tell, space O(n + w)` says. Empty: nothing is known.
struct KnownGrowth {
    std::string time, space;
};

inline constexpr const char* known_mark = "// measured wrongly:";

/// In such a line, and where nothing was measured.
inline constexpr const char* cannot_tell = "can't tell";

KnownGrowth read_known_growth(std::string_view source);

}  // namespace judge
