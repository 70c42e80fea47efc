#pragma once

#include <string>
#include <string_view>
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

/// An answer as it travels, cut if it is long.
std::string answer_in_a_line(std::string_view answer);

/// An input as the problem file spells it under `tests:`, where its answer is still to be worked
/// out.
std::string test_to_paste(const Interface& interface, std::string_view input);

}  // namespace judge
