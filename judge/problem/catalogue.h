#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/result.h"

namespace judge {

/// Folders that hold problem folders, in the order in which they are searched, each with the
/// words that `list` uses for where it comes from.
struct ProblemSource {
    std::string folder;
    std::string origin;  ///< "--problems", ".judge.yaml", "yours", "installed".
};

/// A problem folder found by name, not yet read.
struct CatalogueEntry {
    std::string slug;
    std::string folder;
    std::string origin;

    /// Whether it is from a folder of `--problems`.
    bool is_named_folder() const;
};

/// The folders of `given` (--problems), then those of the nearest .judge.yaml at or above
/// `project_start`, then the user's, then the installed ones.
Result<std::vector<ProblemSource>> problem_sources(const std::vector<std::string>& given,
                                                   const std::string& project_start);

struct FolderFlaw {
    std::string what, help;
};

/// What keeps a folder from being searched for problems.
std::optional<FolderFlaw> flaw_of_folder(const std::string& folder);

/// Every problem of these sources, by slug; the first holder of a slug wins.
std::vector<CatalogueEntry> list_problems(const std::vector<ProblemSource>& sources);

/// The problem called `slug`. Where there is none, an Error with the nearest slug, or else with
/// those whose other names fit (problem/search.h).
Result<CatalogueEntry> find_problem(const std::vector<CatalogueEntry>& entries,
                                    const std::string& slug);

}  // namespace judge
