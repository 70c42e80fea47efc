#pragma once

#include <vector>

#include "author/verification.h"
#include "mutants/edit.h"

namespace judge {

/// Several mutants of one solution, compiled to one program.
struct MutantProgram {
    Program executable;
    std::vector<int> numbers;  ///< By which each is chosen, as in MutatedSolution; from 1.
};

/// An accepted solution with the small mistakes that are tried in it.
struct MutatedSolution {
    const VerifiedSolution* solution = nullptr;
    std::vector<MutantEdit> edits;  ///< The mutant 1 is the first.
    std::vector<EditList::Complaint> complaints;
    std::vector<MutantProgram> programs;  ///< All mutants that compile.
};

/// Fills in `edits` and `complaints`. An Error: the parser could not be run.
Result<Done> list_edits(Bench& bench, Worker& worker, const Problem& problem,
                        MutatedSolution& mutated);

/// Fills in `programs`. Mutants that do not compile are in none: those that the compiler's
/// messages point to, and where they point to none, those that make a half fail, and a half of it.
Result<Done> build_mutants(Bench& bench, Worker& worker, const Problem& problem,
                           MutatedSolution& mutated);

}  // namespace judge
