#pragma once

#include <string>

#include "model/growth_report.h"
#include "report/screen.h"

namespace judge {

/// Draws work against size with logarithmic axes, where a power of n is a straight line: what was
/// counted as marks, the fitted and the intended growth as curves. In Braille dots, or in ASCII
/// where the terminal has no Unicode. "" when there is nothing to draw.
std::string to_plot(const ComplexityReport& complexity, const TerminalStyle& style);

}  // namespace judge
