#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "judging/describe_growth.h"

namespace judge {

/// What was counted as one line of JSON: the cells once, and for every run its units in each. What
/// the sizes keep to is not in it.
std::string to_json_text(const Measurements& measured);

/// nullopt: it is no such text.
std::optional<Measurements> parse_measurements(std::string_view text);

}  // namespace judge
