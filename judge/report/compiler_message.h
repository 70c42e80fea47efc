#pragma once

#include <string>

#include "model/report.h"

namespace judge {

/// "solution.cpp:9:5: error: ...": the form in which editors and terminals find the place. What is
/// not known of the place is left out. No final line break.
std::string to_text(const CompilerMessage& message);

}  // namespace judge
