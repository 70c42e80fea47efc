#pragma once

#include <string>
#include <vector>

#include "build/build.h"

namespace judge {

/// What clang-tidy has to say of a solution that compiles: its warnings by these checks, each with
/// the check's name in brackets at its end. None where it is not installed, or cannot read the
/// text. What it reads is held as the compiler is.
Result<std::vector<CompilerMessage>> tidy_messages(Worker& worker, const BuildRequest& request,
                                                   const std::vector<std::string>& checks);

}  // namespace judge
