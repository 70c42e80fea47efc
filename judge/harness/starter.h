#pragma once

#include <string>
#include <string_view>

#include "model/problem.h"

namespace judge {

/// What a person starts from: `frame` (templates/start/MODE.cpp) with its placeholders filled in:
/// {{slug}}, {{signature}}, {{body}}, {{class}} and {{members}}. It compiles, and is wrong.
std::string starter(const Problem& problem, std::string_view frame);

}  // namespace judge
