#pragma once

#include <string>

#include "base/result.h"

namespace judge {

/// Writes what editors want beside a solution: what clangd is to compile with and, if that is asked
/// for, VS Code's tasks. What is there stays as it is. A sentence that tells, with its line break;
/// "" where there is nothing to tell.
Result<std::string> write_editor_files(const std::string& solution, bool vscode);

}  // namespace judge
