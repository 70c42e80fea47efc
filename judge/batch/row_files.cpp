#include "batch/row_files.h"

#include "base/text.h"
#include "os/content.h"
#include "os/files.h"
#include "report/batch_line.h"

namespace judge {
namespace {

/// A pipe is read once: what it holds is kept.
Result<Descriptor> open_to_read_again(const std::string& path) {
    if (is_regular_file(path))
        return open_file(path);
    return read_argument(path).and_then(
        [](const std::string& text) { return make_memory_file("rows", text); });
}

}  // namespace

Result<std::vector<BatchRow>> RowFiles::open(const std::string& path) {
    auto file = open_to_read_again(path);
    if (!file)
        return file.errors();
    std::vector<BatchRow> rows;
    Errors errors;
    int number = 0;
    each_line(file->number(), [&](const FileLine& line) {
        ++number;
        if (trim(line.text).empty())
            return true;
        auto row = parse_batch_line(line.text);
        if (row) {
            row->place = {files_.size(), line.offset, line.text.size()};
            rows.push_back(without_details(*std::move(row)));
        } else if (line.ended) {
            errors.push_back({"this line is no result of `judge batch`",
                              SourceSpot{path, number, 1, 1, elide_middle(line.text, 100)},
                              "`judge batch --json FILE` writes one a line"});
        }
        return errors.empty();
    });
    if (!errors.empty())
        return errors;
    files_.push_back(*std::move(file));
    return rows;
}

std::string RowFiles::line_of(const BatchRow& row) const {
    return read_descriptor(files_[row.place.file].number(), {row.place.size}, row.place.offset);
}

EachRow RowFiles::each(const std::vector<BatchRow>& rows) const {
    return [this, &rows](const std::function<void(const BatchRow&)>& take) {
        for (const BatchRow& row : rows)
            if (const auto whole = parse_batch_line(line_of(row)))
                take(*whole);
    };
}

}  // namespace judge
