#pragma once

#include <string>

#include "model/test_list.h"
#include "report/screen.h"

namespace judge {

/// A problem's tests, a line each: how large they are, and which of the problem's own solutions
/// they catch.
std::string tests_page(const TestList& list, const TerminalStyle& style);

/// The same as one JSON object with a final line break: `problem`, `verified` and `tests`, each
/// with `name`, `hidden`, `note`, `input_bytes`, `sizes`, `reference_seconds` and `catches` (null
/// where that is not known). Its keys are a promise: they are only ever added.
std::string to_json(const TestList& list);

}  // namespace judge
