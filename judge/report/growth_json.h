#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>

#include "model/growth_report.h"

namespace judge {

/// The `complexity` object of a report: every key always, null for what was not measured.
nlohmann::ordered_json growth_object(const ComplexityReport& complexity);

/// Null for an empty text.
nlohmann::ordered_json text_if_set(const std::string& text);

}  // namespace judge
