#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/order.h"

namespace judge {

/// A claimed order in its wrapper. Where `variables` has n and m, V and E speak of them.
std::optional<Order> read_claimed_order(std::string_view text,
                                        const std::vector<std::string>& variables);

/// "n log n" without its O( ), at the front of `text`: only of known sizes and customary letters,
/// for it may be prose.
std::optional<Order> read_bare_order(std::string_view text,
                                     const std::vector<std::string>& variables);

}  // namespace judge
