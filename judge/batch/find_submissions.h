#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "batch/found_submission.h"
#include "batch/layout.h"

namespace judge {

/// Why a file below the folder `root`, a path without links, is not to be read, empty where it may
/// be: whoever made it may have a link lead anywhere, or a pipe wait for ever.
std::string flaw_of(const std::string& path, const std::string& root);

/// The C++ files that are named or lie below the folders that are, in the order of their paths,
/// each once. Links to folders are not followed, links to files only within the folder that was
/// named; pipes, devices and folders that cannot be read have a flaw. Hidden folders and those of
/// problems are left out: `judge verify` judges these. An Error where a path leads nowhere.
Result<std::vector<FoundSubmission>> find_submissions(const std::vector<std::string>& paths,
                                                      const std::optional<Layout>& layout);

/// Of those with the same `who` and the same problem only the last: by the attempt, else by the
/// path, numbers in them by their value. `problem_of` tells the problem where the file says it.
std::vector<FoundSubmission> latest_only(
    const std::vector<FoundSubmission>& all,
    const std::function<std::string(const FoundSubmission&)>& problem_of);

/// Whether `left` comes before `right`, where numbers in them count by their value: "a9" < "a10".
bool comes_before(const std::string& left, const std::string& right);

}  // namespace judge
