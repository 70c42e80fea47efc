#pragma once

#include <optional>
#include <vector>

#include "judging/judging.h"
#include "judging/prepare.h"
#include "judging/run_tests.h"

namespace judge {

/// The solution that set the limit, on its test; nothing where none did.
std::optional<Pacemaker> pacemaker(Bench& bench, const Problem& problem,
                                   const std::vector<PreparedTest>& tests, const TimeLimit& limit);

}  // namespace judge
