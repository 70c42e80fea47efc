#pragma once

#include <optional>

#include "model/problem.h"
#include "problem/fields.h"

namespace judge {

/// `function:`, `class:` or `program:`. Nothing when there is none, or one that is no mapping; one
/// with reported mistakes in it is returned, so that tests can be read.
std::optional<Interface> read_interface(Fields& problem);

const Method* find_method(const ClassInterface& described, const std::string& name);
std::vector<std::string> method_names(const ClassInterface& described);

}  // namespace judge
