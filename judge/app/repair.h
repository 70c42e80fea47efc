#pragma once

#include <optional>
#include <string>

#include "base/result.h"
#include "history/history.h"
#include "model/problem.h"
#include "model/submission.h"
#include "model/verdict.h"

namespace judge {

// Programs with a mistake that `judge fix` handed out, and what is remembered of them.

/// The text of a file to be repaired.
std::string repair_file(const Repair& repair);

/// What is remembered of the program in a file; none where that was handed out elsewhere.
Result<std::optional<Repair>> repair_of(const Problem& problem, const Submission& file);

/// Remembers what was changed in it, now.
Result<Done> remember(Repair& repair);

/// Where one stands, as rows of a page.
std::string standing(const Problem& problem, const Repair& repair);

/// Remembers what judging a file to be repaired on all tests came to; the rows that tell of it,
/// after a blank one.
Result<std::string> record_repaired(const Problem& problem, const Submission& file,
                                    Verdict verdict);

}  // namespace judge
