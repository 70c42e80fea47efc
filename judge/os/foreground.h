#pragma once

#include <string>
#include <vector>

#include "base/result.h"

namespace judge {

/// Runs a program that the user works with, such as a debugger: on the judge's own terminal, with
/// its environment, outside of the sandbox, until it ends. Ctrl-C is the program's business as long
/// as it runs. Its exit status (128 and the signal, where it ended by one); an Error where it
/// cannot be started.
Result<int> run_in_foreground(const std::vector<std::string>& words);

}  // namespace judge
