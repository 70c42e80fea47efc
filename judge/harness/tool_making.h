#pragma once

#include <string>

#include "model/problem.h"

namespace judge {

/// The part of a tool that makes inputs from choices: `make_text(way, source)` and
/// `check_text(text)`, for support/making_main.h.
std::string making_glue(const Problem& problem);

}  // namespace judge
