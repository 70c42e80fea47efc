#pragma once

#include <string>
#include <vector>

#include "base/result.h"

namespace judge {

/// What a project's .judge.yaml says.
struct Settings {
    std::vector<std::string> problem_folders;  ///< Absolute; `problems:`, relative to the file.
};

/// An Error for the file of a user who is not trusted (os/trust.h): it could put other problems in
/// the place of those that are meant.
Result<Settings> read_settings(const std::string& path);

/// The nearest .judge.yaml in `folder` or above it; empty when there is none.
std::string find_settings(const std::string& folder);

}  // namespace judge
