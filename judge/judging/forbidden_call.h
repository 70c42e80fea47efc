#pragma once

#include <string>

namespace judge {

/// What a program tried, by the name of the system call that the sandbox ended it for: "tried to
/// open a network socket".
std::string forbidden_call_in_words(const std::string& call);

/// The path of a file that a solution asked for, short and harmless: "`/etc/passwd`". Not for
/// hidden tests: a solution could spell its input with it.
std::string file_in_words(const std::string& path);

}  // namespace judge
