#pragma once

#include <string>
#include <vector>

#include "mutate/edit.h"

namespace judge::mutate {

/// The edits that were found so far in a solution.
class EditList {
  public:
    explicit EditList(const Source& source) : source_(source) {}

    const Source& source() const { return source_; }

    /// Adds one, unless it changes nothing or lies in a macro's use.
    void add(const char* kind, Edit::Form form, Range whole, Range from, std::string text);

    /// All, in the order of the text, each once.
    std::vector<Edit> in_order() &&;

  private:
    const Source& source_;
    std::vector<Edit> edits_;
};

}  // namespace judge::mutate
