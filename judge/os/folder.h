#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "base/units.h"
#include "os/descriptor.h"

namespace judge {

/// A folder held open. What is done through it is done in this very folder, wherever its path
/// leads meanwhile, and links in it are never followed: they are members like any other.
class Folder {
  public:
    /// Nothing when there is no folder at `path`, or a link to one.
    static std::optional<Folder> open(const std::string& path);

    /// A folder in this one; nothing for a link to a folder.
    std::optional<Folder> inside(const std::string& name) const;

    /// Names of all members, sorted.
    std::vector<std::string> names() const;

    /// The bytes of all files in it and below it.
    Bytes size() const;

    /// When it was last touched, or one of its members made, renamed or removed.
    std::chrono::nanoseconds changed() const;

    /// Sets `changed` to now, where that is allowed.
    void touch() const;

    /// Removes a file, a link, or a folder with all that is in it; what lies on another file
    /// system is left. Whether the name is free now.
    bool remove(const std::string& name) const;

    /// Renames a member into another folder on the same file system.
    bool move(const std::string& name, const Folder& to, const std::string& new_name) const;

    int number() const { return descriptor_.number(); }

  private:
    explicit Folder(Descriptor descriptor) : descriptor_(std::move(descriptor)) {}
    Descriptor descriptor_;
};

}  // namespace judge
