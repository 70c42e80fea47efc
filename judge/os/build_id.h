#pragma once

#include <string>

namespace judge {

/// Tells this build of the running program from every other: the build id that the linker wrote
/// into it, a digest of all that was linked, in hex digits. Without one, a digest of its file.
std::string build_id();

}  // namespace judge
