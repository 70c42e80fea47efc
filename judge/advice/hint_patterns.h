#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "advice/hint_site.h"

namespace judge {

/// Why a statement costs more than it seems to.
struct Explanation {
    std::string_view pattern;  ///< The name of the table's row.
    int line = 0;              ///< Where the piece begins, from 1.
    std::string fragment;      ///< The piece of the statement: "v.erase(v.begin())".
    std::string says;          ///< What that piece does: "moves all later elements ...".
};

/// The first row of the table (in hint_patterns.cpp) that explains the site's growth.
std::optional<Explanation> explain(const HintSite& site);

/// The names of all rows, for the tests.
std::vector<std::string_view> pattern_names();

}  // namespace judge
