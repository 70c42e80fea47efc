#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "author/verification.h"
#include "judging/produce_test.h"

namespace judge {

/// A mistake that shows on one test. Of each kind the first is told: the others say the same.
struct TestFinding {
    std::string kind;
    std::string message;
    std::optional<SourceSpot> where;
    std::string help;
};
using Findings = std::vector<TestFinding>;

/// What `look` finds on each test, side by side; in the order of the problem file.
Result<Findings> each_test(
    Verification& verification, const std::string& phase,
    const std::function<Result<Findings>(Worker&, const TestJob&, const PreparedTest&)>& look);

/// Adds the first of each kind, and how many others there are.
void tell_first_of_each_kind(const Findings& findings, CheckReport& check);

}  // namespace judge
