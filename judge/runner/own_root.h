#pragma once

#include <span>

namespace judge {

/// Puts the calling process into a mount namespace of its own, whose root holds nothing but these
/// files and folders under their own paths: some to read, some to read and change. Null pointers
/// and what does not exist are passed over. False, with errno, when it cannot be had. Takes the
/// right to mount.
bool enter_root_with(std::span<char* const> readable, std::span<char* const> writable);

/// An empty, read-only root in the mount namespace that the caller is in already.
bool enter_empty_root();

}  // namespace judge
