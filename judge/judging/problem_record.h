#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "judging/prepare.h"
#include "model/problem_record.h"

namespace judge {

/// What is slower than that no author calls accepted.
inline constexpr double largest_ratio = 1000;

/// A record as it stands in its file: JSON, the same for the same record.
std::string to_text(const ProblemRecord& record);

/// An Error says what is wrong with it, in a few words.
Result<ProblemRecord> parse_record(std::string_view text);

/// The record in a problem's folder; nothing where it has none. An Error for what is no record, or
/// no file.
Result<std::optional<ProblemRecord>> read_record(const std::string& folder);

/// Of all that `judge verify` runs: what tests and limits come from, and every solution.
std::string digest_of_files(const Problem& problem);

/// Of the tests that were made, with their answers.
std::string digest_of_tests(const std::vector<PreparedTest>& tests);

/// The problem's record, if it was made of the same files and the time limit can be taken from it.
/// One that cannot be read is said to be so, and judged without.
std::optional<ProblemRecord> record_for_limit(const Bench& bench, const Problem& problem);

}  // namespace judge
