#pragma once

#include <string>

namespace judge {

/// The problem to solve after this one: of the first track that it is in, what is not solved yet.
/// Empty where there is none.
std::string next_problem(const std::string& slug);

}  // namespace judge
