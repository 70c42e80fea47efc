#pragma once

#include <string>

#include "model/time_limit.h"

namespace judge {

/// A limit and what set it: "1.2 s: 5 times second.cpp, 240 ms, measured 2026-11-28".
std::string to_text(const TimeLimit& limit);

}  // namespace judge
