#pragma once

#include <string>

#include "model/own_tests_report.h"
#include "report/screen.h"

namespace judge {

/// Whether each answer is right, and how many known mistakes the tests catch. Only to `reveal` what
/// would be right, and what the mistakes are.
std::string own_tests_page(const OwnTestsReport& report, const TerminalStyle& style, bool reveal);

}  // namespace judge
