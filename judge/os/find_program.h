#pragma once

#include <optional>
#include <string>

namespace judge {

/// The absolute path of the program that a shell would start by this name, or path; nothing where
/// none is there.
std::optional<std::string> find_program(const std::string& name);

}  // namespace judge
