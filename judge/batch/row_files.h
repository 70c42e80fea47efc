#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "model/batch_row.h"
#include "os/descriptor.h"

namespace judge {

/// Files of JSON Lines whose rows are kept without what is long in them, which is read again where
/// it is wanted: memory does not grow with it.
class RowFiles {
  public:
    /// The rows of a file; an Error where a line, but for a last one that was half written, is
    /// none.
    Result<std::vector<BatchRow>> open(const std::string& path);

    /// The line of a row, without its end, as long as nobody writes over the file.
    std::string line_of(const BatchRow& row) const;

    /// Hands over these rows whole.
    EachRow each(const std::vector<BatchRow>& rows) const;

  private:
    std::vector<Descriptor> files_;
};

}  // namespace judge
