#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "advice/hint_site.h"

namespace judge {

/// The piece of the site's text from `begin` to `end` (bytes), and on to the parenthesis that
/// closes the last one in between, on one line. What is too long to quote ends in "...", so that
/// what matters, the beginning, stays.
std::string quote(const HintSite& site, std::size_t begin, std::size_t end);

/// The whole statement.
std::string quote(const HintSite& site);

}  // namespace judge
