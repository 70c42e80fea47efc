#pragma once

#include <string>

#include "model/remarks.h"
#include "report/screen.h"

namespace judge {

/// Rows for the terminal; empty where there is nothing to remark.
std::string remark_rows(const Remarks& remarks, const TerminalStyle& style);

}  // namespace judge
