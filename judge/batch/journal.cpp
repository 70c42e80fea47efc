#include "batch/journal.h"

#include <fmt/core.h>

#include "base/text.h"
#include "os/files.h"
#include "report/batch_line.h"

namespace judge {
namespace {

std::string text_of(const std::vector<BatchRow>& rows) {
    std::string text;
    for (const BatchRow& row : rows)
        text += row.line + "\n";
    return text;
}

}  // namespace

Result<std::vector<BatchRow>> read_rows(const std::string& path) {
    const auto text = read_argument(path);
    if (!text)
        return text.errors();
    std::vector<BatchRow> rows;
    const auto lines = split_lines(*text);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (trim(lines[i]).empty())
            continue;
        auto row = parse_batch_line(lines[i]);
        if (row)
            rows.push_back(*std::move(row));
        else if (i + 1 < lines.size() || text->ends_with('\n'))
            return Error{
                "this line is no result of `judge batch`",
                SourceSpot{path, static_cast<int>(i + 1), 1, 1, elide_middle(lines[i], 100)},
                "`judge batch --json FILE` writes one a line"};
    }
    return rows;
}

Result<Journal> Journal::begin(const std::string& path) {
    return write_file(path, "").transform([&](Done) { return Journal(path); });
}

Result<Journal> Journal::resume(const std::string& path) {
    if (!exists(path))
        return begin(path);
    auto rows = read_rows(path);
    if (!rows)
        return rows.errors();
    Journal journal(path);
    journal.known_ = std::move(*rows);
    return write_file(path, text_of(journal.known_)).transform([&](Done) {
        return std::move(journal);
    });
}

Result<Done> Journal::add(const BatchRow& row) {
    return append_to_file(path_, row.line + "\n");
}

Result<Done> Journal::finish(const std::vector<BatchRow>& rows) {
    return write_file(path_, text_of(rows));
}

}  // namespace judge
