#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "advice/hint_site.h"
#include "complexity/fit.h"

namespace judge {

/// Finds the statements that measured lines belong to. The text must outlive it, and it the sites.
class HintSites {
  public:
    explicit HintSites(std::string_view source);

    /// Where a line of recursion that branches grows exponentially, the statement in which its
    /// function calls itself: every line there is run as often as that makes it. Nothing when the
    /// line is in no statement.
    std::optional<HintSite> at(const LineGrowth& line, std::span<const Series> series) const;

  private:
    const CodeFunction* function_of(const CodeStatement& statement) const;
    const CodeStatement* statement_of(const LineGrowth& line, std::span<const Series> series) const;

    std::vector<std::string_view> lines_;
    CodeStructure structure_;
};

}  // namespace judge
