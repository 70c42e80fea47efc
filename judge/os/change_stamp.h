#pragma once

#include <optional>
#include <string>

namespace judge {

/// A digest of the name, size and times of everything in a folder and below it. The same again
/// means that nothing changed: a file's status changes with its content, whatever time somebody
/// gives it. Nothing where that is not certain: something changed a moment ago, within the
/// coarseness of the file system's clock, leads to a folder elsewhere, or cannot be looked at.
/// Hidden members are left out.
std::optional<std::string> change_stamp(const std::string& folder);

}  // namespace judge
