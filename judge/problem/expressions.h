#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/problem.h"
#include "problem/document.h"

namespace judge {

/// A C++ expression. What YAML takes for something else, because it lacks quotes, is reported.
std::optional<Expression> read_expression(Document& document, const Node& node,
                                          std::string_view name);

/// A call of one of the problem's generators, `name(...)`: the tool puts the source of random
/// values before its arguments.
std::optional<Expression> read_generator_call(Document& document, const Node& node,
                                              std::string_view name);

/// One such call, or a list of them.
std::vector<Expression> read_generator_calls(Document& document, const Node& node,
                                             const std::string& name);

}  // namespace judge
