#pragma once

#include <cstdint>
#include <vector>

namespace judge {

/// The work of one basic block on behalf of one line of the user's: counted in units, which are
/// about a basic block each (support/counting/).
struct Cell {
    int line = 0;  ///< Of the solution, from 1; 0 when no line of it is to blame.
    std::uint32_t block =
        0;  ///< Where the work was done; the same block in every run of a program.
    std::uint64_t units = 0;
};

/// Peak bytes beyond the input. The peaks of the three need not be at the same time.
struct Space {
    std::uint64_t heap = 0;
    std::uint64_t stack = 0;
    std::uint64_t globals = 0;  ///< Those that were written to, in whole lines of 64.

    std::uint64_t total() const { return heap + stack + globals; }
    bool operator==(const Space&) const = default;
};

/// What one run of a counting program did.
struct Sample {
    std::vector<double> sizes;  ///< One for each variable, as the input really has them.
    std::vector<Cell> cells;    ///< By line and block, each pair once; zeros are left out.
    std::uint64_t units = 0;    ///< The sum over the cells.
    Space space;
};

/// Runs by growing size. The sizes form a ladder: each about twice the one before, or, for growth
/// too steep for that, each one more than the one before.
struct Series {
    int axis = 0;   ///< The variable that grows while the others stay; -1: all grow together.
    int shape = 0;  ///< Which of the given shapes of input; each is measured on its own.
    std::vector<Sample> samples;
};

}  // namespace judge
