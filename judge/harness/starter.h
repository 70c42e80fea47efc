#pragma once

#include <string>
#include <string_view>

#include "model/problem.h"

namespace judge {

/// What a person starts from: `frame` (templates/start/MODE.cpp) with its placeholders filled in:
/// {{slug}}, {{definitions}}, {{signature}}, {{body}}, {{class}} and {{members}}. It compiles, with
/// nothing of the judge at hand too, and is wrong.
std::string starter(const Problem& problem, std::string_view frame);

}  // namespace judge
