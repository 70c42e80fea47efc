#pragma once

#include <string>
#include <string_view>

namespace judge {

/// An order's notation without Unicode and LaTeX: `n²` is `n^(2)`, `√n` is `sqrt n`, `log₂` is
/// `log_2`. Other characters stay as they are.
std::string order_in_ascii(std::string_view text);

}  // namespace judge
