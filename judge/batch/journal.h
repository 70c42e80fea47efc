#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "batch/row_files.h"
#include "model/batch_row.h"
#include "os/files.h"

namespace judge {

/// The file of JSON Lines in which a batch keeps what it has judged, each as soon as it is known,
/// so that it can be taken up again whenever it was ended. In the end the lines stand in the order
/// of their paths. No two batches write one at once.
class Journal {
  public:
    /// A new one, in place of a file that is there. A link stays, and what it leads to is written.
    static Result<Journal> begin(const std::string& path);

    /// That of an earlier batch, or a new one where there is none. A last line that was half
    /// written is left out. An Error for a file with others that are no rows.
    static Result<Journal> resume(const std::string& path);

    /// One that is gone in the end.
    static Result<Journal> temporary();

    const std::vector<BatchRow>& known() const { return known_; }
    const RowFiles& files() const { return files_; }

    /// The row as it is known from here on: without what is long.
    Result<BatchRow> add(BatchRow row);

    /// Leaves the file with these rows, and those known before that are to stay.
    Result<Done> finish(const std::vector<BatchRow>& rows,
                        const std::function<bool(const BatchRow&)>& stays);

  private:
    static Result<FileLock> lock(const std::string& path);
    static Result<Journal> open(std::string path);
    Result<Done> write(const std::vector<BatchRow>& rows) const;

    std::string path_;
    std::optional<TemporaryFolder> home_;
    std::optional<FileLock> lock_;
    RowFiles files_;
    std::vector<BatchRow> known_;
    std::uint64_t end_ = 0;  ///< Where the next line begins.
};

}  // namespace judge
