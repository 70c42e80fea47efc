#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "model/problem.h"

namespace judge {

/// A text in double quotes, which YAML reads as the same.
std::string yaml_text(std::string_view text);

/// An input, with its answer where that is known, both as they travel, as an entry of a list of
/// tests in YAML: under `tests:` of a problem, or in a file of its own.
std::string written_test(const Interface& interface, std::string_view name, std::string_view input,
                         std::optional<std::string_view> answer);

}  // namespace judge
