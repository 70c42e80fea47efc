#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "mutants/edit.h"

namespace judge {

/// Tells a program of a SwitchedSource which mutant it is: `JUDGE_MUTANT=17`. Without it, and as 0,
/// it is the solution as it was written.
inline constexpr const char* mutant_variable = "JUDGE_MUTANT";

/// A solution with many mutants in one text, so that all are compiled at once:
///
///     if (a < b)    becomes    if ((judge_mutant == 3 ? (a <= b) : (a < b)))
///
/// Only one mutant is ever chosen. So a mutant holds the parts of what it changes as they were, and
/// what was written holds theirs with the mutants in them: the text grows with each mutant, not
/// with each combination.
struct SwitchedSource {
    std::string text;
    std::vector<int> owners;  ///< For each line of `text`: the mutant that it was made for, or 0.

    /// Whose a line is, counted from 1; 0 for what belongs to none.
    int owner(int line) const;
};

/// `numbers` says which of `edits` to put in: the mutant 1 is the first.
SwitchedSource switched_source(std::string_view solution, const std::vector<MutantEdit>& edits,
                               std::span<const int> numbers);

}  // namespace judge
