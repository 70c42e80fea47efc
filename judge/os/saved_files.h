#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "os/descriptor.h"

namespace judge {

/// Tells which files of a folder are saved, in whatever way an editor does it: written in place, or
/// written beside and renamed (inotify(7)).
class SavedFiles {
  public:
    static Result<SavedFiles> in(const std::string& folder);

    /// Can be read when there is something.
    int number() const { return events_.number(); }

    /// The names of those that were saved since it was asked last; does not wait.
    std::vector<std::string> take() const;

  private:
    explicit SavedFiles(Descriptor events) : events_(std::move(events)) {}
    Descriptor events_;
};

}  // namespace judge
