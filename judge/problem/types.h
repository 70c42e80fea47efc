#pragma once

#include <vector>

#include "model/problem.h"
#include "model/type.h"
#include "problem/document.h"

namespace judge {

/// Stands for a type that was reported as wrong, so that reading goes on: any value fits it. It
/// never leaves this room, since the report keeps the problem from being made.
inline constexpr Type unknown_type{Type::Scalar::string, -1};

/// The type's name at `node`; unknown_type after reporting what is wrong with it.
Type read_type(Document& document, const Node& node, std::string_view name);

/// A mapping of names to types, in its order.
std::vector<Parameter> read_parameters(Document& document, const Node& node, std::string_view name);

/// Reports a name that C++ would not take.
void check_identifier(Document& document, const Node& node, const std::string& name);

/// Reports a name that is `word`, which has a meaning of its own to solutions or to the problem's
/// C++.
void reject_word(Document& document, const Node& node, std::string_view word,
                 std::string_view meaning);

}  // namespace judge
