#pragma once

#include <optional>
#include <regex>
#include <string>
#include <vector>

#include "base/result.h"
#include "batch/found_submission.h"

namespace judge {

/// How paths tell what a file is: "who/problem/attempt.cpp". Each of the words who, problem and
/// attempt stands once at most, for a text without "/"; `*` stands for any such text, and all else
/// for itself. A layout speaks of the end of a path: "who/problem.cpp" also of hw/1/ann/top-k.cpp.
class Layout {
  public:
    /// An Error when it has none of the words, or one of them twice.
    static Result<Layout> parse(const std::string& text);

    /// Nothing where the path has another form.
    std::optional<FoundSubmission> read(const std::string& path) const;

  private:
    std::regex form_;
    std::vector<std::string> words_;  ///< Which each group of the form stands for.
};

}  // namespace judge
