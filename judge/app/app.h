#pragma once

#include <string>
#include <vector>

namespace judge {

/// The whole program: argv in, exit status out (0 accepted, 1 not accepted, 2 bad usage or a bad
/// problem file, 3 the judge itself failed, 130 interrupted). Results go to standard output,
/// everything else to standard error.
int run_app(const std::vector<std::string>& words);

}  // namespace judge
