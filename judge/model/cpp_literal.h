#pragma once

#include <string>
#include <string_view>

#include "model/type.h"

namespace judge {

/// A value as it travels (support/wire.h) as a C++ expression that a variable of its type can be
/// initialised with: `{"view", "cart"}`, `(-9223372036854775807LL - 1)`. A tree or a list is
/// `repro::tree_of<TreeNode>({5, 3, {}})`, a node `repro::node_at(root, 2)` (templates/repro). The
/// text must be of that type.
std::string cpp_literal(const Type& type, std::string_view value);

/// Any bytes as a C++ string literal in quotes.
std::string cpp_text(std::string_view bytes);

}  // namespace judge
