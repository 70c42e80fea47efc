#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "model/problem.h"

namespace judge {

/// The text of a problem's tool: its generators, validator, checker and expressions, with a main
/// around them. Each expression is compiled at its own line and column of the problem file, so
/// that the compiler's messages point there.
///
/// The tool's arguments, and what it reads and writes beside its answer (descriptor 4):
///
///   generate I SEED     writes the input that the I-th generator call among the tests makes
///   grow I SEED N...    writes the input that the I-th call under `grow:` makes for sizes N...
///   rearrange WAY [I]   reads an input (descriptor 3) and writes it rearranged (rearrange.h),
///                       all of it or its I-th part alone; nothing where that changes nothing
///   check               reads an input (3) and writes its findings
///   compare             reads an input (3), the expected answer (6) and the actual one (7), and
///                       writes `accepted`, `wrong WHY` or `fault WHY`
///
/// A finding is a line: `constraint I` or `constraint I CALL` (the I-th constraint does not hold),
/// `thrown I CALL WHAT` (it threw an exception; CALL is -1 outside of calls), `message TEXT` (the
/// validator's), `at LINE COLUMN TEXT` (the same of a place in a text), `size NAME VALUE`, `reached
/// I` (the I-th bound of bounds_of), and what stands in support/read_bounds.h.
///
/// A tool that `makes_inputs` also takes the commands of harness/made_inputs.h.
std::string tool_glue(const Problem& problem, bool makes_inputs = false);

/// What `check` found.
struct InputFindings {
    struct Violation {
        /// Index into Problem::constraints, with an exception's what() as `message` if it threw
        /// one; -1: `message` says it all.
        int constraint = -1;
        long call = -1;  ///< For a constraint on a method: the call, 0 for the constructor.
        std::string message;
        int line = 0, column = 0;  ///< Of the input, where the message speaks of a place; from 1.
    };
    std::vector<Violation> violations;
    std::vector<int> reached;  ///< Bounds that the input reaches, as indices into bounds_of().

    /// A bound that a validator reads a text by.
    struct ReadBound {
        std::string name;  ///< In words: "n", "the length of `line #`".
        bool is_least = false;
        long long value = 0;
        bool varies = false, reached = false;
    };
    std::vector<ReadBound> read_bounds;
    std::vector<long long>
        sizes;  ///< In the order of the problem's; empty unless all are reported.
};

/// Reads the lines that `check` writes. The problem's own C++ can write anything there: a line that
/// is no finding, a constraint that the problem does not have and a size below 0 are Errors.
Result<InputFindings> parse_findings(std::string_view text, const Problem& problem);

}  // namespace judge
