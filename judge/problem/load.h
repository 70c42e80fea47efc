#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "model/problem.h"

namespace judge {

/// Reads the problem in `folder`: problem.yaml, statement.md and the leading comments of
/// solutions/. All mistakes that can be found without compiling are reported at once, in file
/// order. `shown_as` is how messages name the folder.
Result<Problem> load_problem(const std::string& folder, const std::string& shown_as);

/// A user's own inputs for `run --input FILE`, in the notation of model/notation.h or in that of
/// the problem file: for function problems one mapping of parameters (or a list of them), for class
/// problems one list of calls (or a list of such lists); an `output:` beside `input:` or `calls:`
/// is the expected answer, and a `name:` its name. For program problems the file is the input. The
/// others are called "FILE", or "FILE #2". The path `-` is standard input, called "<stdin>".
Result<std::vector<TestSpec>> load_inputs(const Problem& problem, const std::string& given);

/// A user's own tests, which `run` tries before the samples: a list in their notation, of every
/// mode. One without a name is called "FILE #2". A name that comes twice, or that a sample has, is
/// a mistake.
Result<std::vector<TestSpec>> load_own_tests(const Problem& problem, const std::string& path);

}  // namespace judge
