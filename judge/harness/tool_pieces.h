#pragma once

#include <string>
#include <vector>

#include "model/problem.h"

namespace judge {

/// What the parts of a tool's text share: `form` for each parameter, with its {type} and {name}.
std::string declarations(const std::vector<Parameter>& parameters, const char* form);

/// Reads the arguments of a call from `in` into variables of the parameters' names.
std::string read_call(const std::vector<Parameter>& parameters);

}  // namespace judge
