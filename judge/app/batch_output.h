#pragma once

#include <vector>

#include "app/commands.h"
#include "base/result.h"
#include "model/batch_row.h"

namespace judge {

/// An Error where two of them are one, standard output or a file, or one is a file of `others`.
Result<Done> check_outputs(const OutputFiles& outputs, const std::vector<std::string>& others = {});

/// Whether one of them is standard output, which is then not for people.
bool take_standard_output(const OutputFiles& outputs);

/// Writes what was asked for, but for JSON Lines where these are written already. `whole` hands
/// over the same rows with all that belongs to them.
Result<Done> write_outputs(const OutputFiles& outputs, const std::vector<BatchRow>& rows,
                           const EachRow& whole, bool with_json = true);

}  // namespace judge
