#pragma once

#include <string>

#include "model/problem.h"

namespace judge {

/// How values of the problem's structs are made: stands outside of any namespace, before what
/// making_glue gives.
std::string struct_making_glue(const Interface& interface);

/// The part of a tool that makes inputs from choices: `make_text(way, source)` and
/// `check_text(text)`, for support/making_main.h.
std::string making_glue(const Problem& problem);

}  // namespace judge
