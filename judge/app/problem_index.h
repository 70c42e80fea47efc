#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "build/cache.h"
#include "problem/catalogue.h"

namespace judge {

/// What `list` shows and searches of a problem.
struct ListedProblem {
    std::string slug, title, difficulty, mode;
    std::vector<std::string> topics, names;
};

/// What the files of problems said, kept in the cache: reading a hundred problems takes a fifth of
/// a second. A problem is read anew when anything in its folder may have changed, and while it has
/// mistakes. Without a cache that can be used, every time.
class ProblemIndex {
  public:
    ProblemIndex();

    /// The Errors of load_problem.
    Result<ListedProblem> read(const CatalogueEntry& entry);

    /// Keeps what was read, if it is new.
    void keep() const;

  private:
    struct Known {
        std::string stamp;  ///< Of the folder's content: os/change_stamp.h.
        ListedProblem problem;
    };

    BuildCache cache_;
    std::optional<CacheEntry> entry_;
    std::map<std::string, Known> known_;  ///< By folder.
    bool changed_ = false;
};

}  // namespace judge
