#pragma once

#include <string>
#include <vector>

#include "base/error.h"
#include "model/problem.h"

namespace judge {

/// What the `.cpp` and `.cc` files below `folder`, a problem's `solutions/`, state in their leading
/// comment lines, by path. Whatever is wrong is added to `errors`: a solution without a verdict, no
/// reference, a second one. `shown_as` is how messages name the folder.
std::vector<StatedSolution> read_solutions(const std::string& folder, const std::string& shown_as,
                                           Errors& errors);

}  // namespace judge
