#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "batch/found_submission.h"

namespace judge {

/// A list of submissions that says what each is: a table (batch/csv.h) with a heading, as
/// spreadsheets save it, or, where its name ends in .yaml or .yml, a YAML list of mappings. Columns
/// or keys: `path`, from the manifest's folder on, and `problem`, `who` and `attempt`, which may be
/// left out. `-` is standard input, whose paths are from the current folder on, as a pipe's. All
/// mistakes are told at once, each at its place; that a path stands there twice is one.
Result<std::vector<FoundSubmission>> read_manifest(const std::string& path);

/// All that are found or listed, in the order of their paths. What the manifest says of a file
/// beats what its path says.
std::vector<FoundSubmission> joined_with(const std::vector<FoundSubmission>& manifest,
                                         const std::vector<FoundSubmission>& found);

}  // namespace judge
