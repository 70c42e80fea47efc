#pragma once

#include <string>

namespace judge {

/// What a program tried, by the name of the system call that the sandbox ended it for: "tried to
/// open a network socket". `path` is the file of a call that opens one.
std::string forbidden_call_in_words(const std::string& call, const std::string& path);

}  // namespace judge
