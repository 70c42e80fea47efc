#pragma once

#include <string>
#include <vector>

#include "author/verification.h"

namespace judge {

/// What an author can still work out by hand, and paste.
inline constexpr Bytes small_input{400};

/// Inputs beside the tests, with the reference's answers, the smallest first: small ones that
/// nobody wrote (judging/small_inputs.h), tests with small changes, what the generators of tests
/// make by other seeds, and what those under `grow:` make of middling sizes. Where one is larger
/// than small, its note tells how it was made. The same ones for the same problem. Their files lie
/// in `folder`.
Result<std::vector<PreparedTest>> make_trial_inputs(Verification& verification,
                                                    const std::string& folder);

}  // namespace judge
