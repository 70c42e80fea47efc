#pragma once

#include <string>

#include "base/result.h"
#include "judging/judging.h"
#include "model/batch_row.h"

namespace judge {

/// Lays out submissions as programs want them that look for similar ones (MOSS by `-d`, JPlag):
///
///     PROBLEM/submissions/WHO/FILE   a folder each; where nobody says who, by the path
///     PROBLEM/base/PROBLEM.cpp       what everybody started from
class ExportFolders {
  public:
    /// An Error where the folder is there and not empty.
    static Result<ExportFolders> make(const std::string& folder);

    Result<Done> add(const BatchSource& source, const Problem& problem, const std::string& text);

  private:
    explicit ExportFolders(std::string folder) : folder_(std::move(folder)) {}
    std::string folder_;
};

}  // namespace judge
