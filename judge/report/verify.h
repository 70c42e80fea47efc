#pragma once

#include <string>

#include "model/verify_report.h"
#include "report/screen.h"

namespace judge {

/// What was found out about a problem, for its author: a line for each check, which solutions hang
/// by a single test, and every finding with its place.
std::string verify_page(const VerifyReport& report, const TerminalStyle& style);

/// Each solution on each test, a mark for each.
std::string matrix_page(const TestMatrix& matrix, const TerminalStyle& style);

}  // namespace judge
