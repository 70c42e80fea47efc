#pragma once

#include <vector>

#include "app/commands.h"
#include "base/result.h"
#include "model/batch_row.h"

namespace judge {

/// An Error where more than one of them is standard output.
Result<Done> check_outputs(const OutputFiles& outputs);

/// Whether one of them is standard output, which is then not for people.
bool take_standard_output(const OutputFiles& outputs);

/// Writes what was asked for, but for JSON Lines where these are written already.
Result<Done> write_outputs(const OutputFiles& outputs, const std::vector<BatchRow>& rows,
                           bool with_json = true);

}  // namespace judge
