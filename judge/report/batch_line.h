#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "model/batch_row.h"
#include "model/report.h"

namespace judge {

// JSON Lines: one object a submission, that of `submit --format json` after `path`, `who`,
// `digest`, `problem_digest`, `judge`, `machine`, `shard` and `error`, which is null where there is
// a verdict.

BatchRow batch_row(const BatchSource& source, const Report& report);

/// Of one that could not be judged.
BatchRow batch_row(const BatchSource& source, const std::string& problem,
                   const BatchRow::Failure& error);

/// A row as it was kept. Nothing for what is no such line, such as one that was half written.
std::optional<BatchRow> parse_batch_line(std::string_view line);

}  // namespace judge
