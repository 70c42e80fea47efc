#pragma once

#include <string>
#include <string_view>

#include "model/report.h"

namespace judge {

/// "error", "warning" or "note".
std::string_view level_name(CompilerMessage::Level level);

/// "solution.cpp:9:5: error: ...": the form in which editors and terminals find the place. What is
/// not known of the place is left out. No final line break.
std::string to_text(const CompilerMessage& message);

}  // namespace judge
