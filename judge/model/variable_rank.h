#pragma once

#include <string>

namespace judge {

/// The sequence in which texts name variables: n, m, k, q as is the custom, vertices before edges,
/// rows before columns, then the others by their names.
bool is_variable_before(const std::string& left, const std::string& right);

}  // namespace judge
