#pragma once

#include <string>
#include <vector>

#include "author/verification.h"

namespace judge {

/// Small inputs beside the tests, with the reference's answers, the smallest first: tests with
/// small changes, what the generators of small tests make by other seeds, and what those under
/// `grow:` make of small sizes. The same ones for the same problem. Their files lie in `folder`.
Result<std::vector<PreparedTest>> make_small_inputs(Verification& verification,
                                                    const std::string& folder);

}  // namespace judge
