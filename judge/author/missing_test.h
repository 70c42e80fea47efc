#pragma once

#include <string>
#include <vector>

#include "author/mutant_programs.h"

namespace judge {

/// A mutant that all tests let pass.
struct Survivor {
    const MutatedSolution* mutated = nullptr;
    int number = 0;
};

/// Tells that no test catches `survivors`, none of which passes `input`: one mistake as a diff, the
/// input as an entry of the problem file or, where it is not small, how it was made, and how many
/// other mistakes it catches.
void tell_missing_test(const Verification& verification, const PreparedTest& input,
                       const std::vector<Survivor>& survivors, CheckReport& check);

/// An input as the problem file spells it under `tests:`.
std::string test_in_yaml(const Interface& interface, std::string_view input);

}  // namespace judge
