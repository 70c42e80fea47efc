#pragma once

#include <string>
#include <vector>

#include "model/definition.h"
#include "model/problem.h"

namespace judge {

/// The structs in an interface's types, each behind those that it holds.
Structures structures_in(const Interface& interface);

/// What the interface's types stand on, each before those that use it. For the nodes of trees and
/// lists what everybody knows, with its three constructors; for structs their fields.
std::vector<Definition> definitions_for(const Interface& interface);

/// The same as a person writes it under `using namespace std`, for a page or a comment.
std::string definitions_in_words(const Interface& interface);

/// The same for a problem's tool, whose structs can be compared and put in order.
std::string definitions_for_tool(const Interface& interface);

/// How the structs travel (support/wire.h): behind their definitions, whoever wrote them.
std::string struct_transport(const Interface& interface);

/// Whether the types are what the text around a solution takes them for, as a C++ condition for
/// each name.
struct DefinitionCheck {
    std::string name, condition;
};
std::vector<DefinitionCheck> definition_checks(const Interface& interface);

/// How a value is given to a reader or a writer: as it is, or a node with the places of the
/// argument that it is part of. `value` and `argument` are C++.
std::string wire_operand(const Type& type, const std::string& value, const std::string& argument);

}  // namespace judge
