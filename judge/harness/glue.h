#pragma once

#include <string>

#include "model/problem.h"

namespace judge {

/// The text that is compiled after a solution, in the same translation unit: it reads a test's
/// input, calls the solution and writes its answer (support/wire.h). Empty for program problems,
/// whose solutions are whole programs.
///
/// A solution that does not fit fails a static_assert whose message begins with
/// `signature_marker`; see harness/signature.h for its translation.
std::string solution_glue(const Interface& interface);

inline constexpr const char* signature_marker = "judge-signature:";

}  // namespace judge
