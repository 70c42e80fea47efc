#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "model/batch_row.h"

namespace judge {

/// The file of JSON Lines in which a batch keeps what it has judged, each as soon as it is known,
/// so that it can be taken up again whenever it was ended. In the end the lines stand in the order
/// of their paths.
class Journal {
  public:
    /// A new one, in place of a file that is there.
    static Result<Journal> begin(const std::string& path);

    /// That of an earlier batch, or a new one where there is none. Lines that are no rows, such as
    /// one that was half written, are left out. An Error for a file that holds nothing else.
    static Result<Journal> resume(const std::string& path);

    const std::vector<BatchRow>& known() const { return known_; }
    Result<Done> add(const BatchRow& row);

    /// Leaves the file with these rows alone.
    Result<Done> finish(const std::vector<BatchRow>& rows);

  private:
    explicit Journal(std::string path) : path_(std::move(path)) {}
    std::string path_;
    std::vector<BatchRow> known_;
};

/// The rows of a file of JSON Lines; an Error where a line, but for a last one that was half
/// written, is no row.
Result<std::vector<BatchRow>> read_rows(const std::string& path);

}  // namespace judge
