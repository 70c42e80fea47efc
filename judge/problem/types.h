#pragma once

#include <vector>

#include "model/problem.h"
#include "model/type.h"
#include "problem/document.h"
#include "problem/fields.h"

namespace judge {

/// The problem's own structs: what stands under `structs:`.
Structures read_structures(Fields& problem);

/// The type's name at `node`; unknown_type after reporting what is wrong with it. A node may be one
/// of any of `parameters` that is a tree or a list.
Type read_type(Document& document, const Node& node, std::string_view name,
               const Structures& structures, const std::vector<Parameter>& parameters);

/// A mapping of names to types, in its order.
std::vector<Parameter> read_parameters(Document& document, const Node& node, std::string_view name,
                                       const Structures& structures);

/// Reports a name that C++ would not take.
void check_identifier(Document& document, const Node& node, const std::string& name);

/// Reports a name that is `word`, which has a meaning of its own to solutions or to the problem's
/// C++.
void reject_word(Document& document, const Node& node, std::string_view word,
                 std::string_view meaning);

}  // namespace judge
