#pragma once

#include <nlohmann/json.hpp>
#include <string>

#include "model/report.h"

namespace judge {

/// What to_json writes of a report (report/json.h).
nlohmann::ordered_json report_object(const Report& report);

/// JSON that can be looked at in a terminal: what a terminal obeys is written as \uNNNN, which
/// means the same. Bytes that are not UTF-8 become U+FFFD. Ends with a line break; with an indent
/// of -1 that is the only one.
std::string safe_text(const nlohmann::ordered_json& object, int indent);

}  // namespace judge
