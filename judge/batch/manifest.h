#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "batch/found_submission.h"

namespace judge {

/// A list of submissions that says what each is: CSV (RFC 4180) with a heading, or, where its name
/// ends in .yaml or .yml, a YAML list of mappings. Columns or keys: `path`, from the manifest's
/// folder on, and `problem`, `who` and `attempt`, which may be left out. All mistakes are told at
/// once, each at its place.
Result<std::vector<FoundSubmission>> read_manifest(const std::string& path);

/// All that are found or listed, in the order of their paths. What the manifest says of a file
/// beats what its path says.
std::vector<FoundSubmission> joined_with(const std::vector<FoundSubmission>& manifest,
                                         const std::vector<FoundSubmission>& found);

}  // namespace judge
