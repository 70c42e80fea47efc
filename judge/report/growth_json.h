#pragma once

#include <nlohmann/json_fwd.hpp>

#include "model/growth_report.h"

namespace judge {

/// The `complexity` object of a report: every key always, null for what was not measured.
nlohmann::ordered_json growth_object(const ComplexityReport& complexity);

}  // namespace judge
