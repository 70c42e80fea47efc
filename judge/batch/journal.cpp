#include "batch/journal.h"

#include <map>

namespace judge {

Result<FileLock> Journal::lock(const std::string& path) {
    auto taken = FileLock::try_take(path);
    if (!taken)
        return usage_error("another batch is writing " + path, "wait for it, or name another file");
    return *std::move(taken);
}

/// A file that has whole lines only.
Result<Journal> Journal::open(std::string path) {
    auto taken = lock(path);
    if (!taken)
        return taken.errors();
    Journal journal;
    journal.lock_ = *std::move(taken);
    journal.path_ = std::move(path);
    auto read = journal.files_.open(journal.path_);
    if (!read)
        return read.errors();
    journal.known_ = *std::move(read);
    for (const BatchRow& row : journal.known_)
        journal.end_ = row.place.offset + row.place.size + 1;
    return journal;
}

Result<Journal> Journal::begin(const std::string& path) {
    const std::string target = absolute_path(path);
    const auto free = lock(target);
    if (!free)
        return free.errors();
    return write_file(target, "").and_then([&](Done) { return open(target); });
}

Result<Journal> Journal::resume(const std::string& path) {
    if (!exists(path))
        return begin(path);
    if (!is_regular_file(path))
        return usage_error(path + " is no file", "results are kept in one, to be read again");
    Journal old;
    old.path_ = absolute_path(path);
    const auto free = lock(old.path_);
    if (!free)
        return free.errors();
    const auto read = old.files_.open(path);
    if (!read)
        return read.errors();
    if (const auto written = old.write(*read); !written)
        return written.errors();
    return open(old.path_);
}

Result<Journal> Journal::temporary() {
    return TemporaryFolder::make().and_then([](TemporaryFolder folder) {
        return begin(folder.path() + "/rows.jsonl").transform([&](Journal journal) {
            journal.home_ = std::move(folder);
            return journal;
        });
    });
}

Result<BatchRow> Journal::add(BatchRow row) {
    if (const auto added = append_to_file(path_, row.line + "\n"); !added)
        return added.errors();
    row.place = {0, end_, row.line.size()};
    end_ += row.line.size() + 1;
    return without_details(std::move(row));
}

Result<Done> Journal::finish(const std::vector<BatchRow>& rows,
                             const std::function<bool(const BatchRow&)>& stays) {
    // The last row of a path counts: one that was judged again, and not to the end, has two.
    std::map<std::string, BatchRow> by_path;
    for (const BatchRow& row : known_)
        if (stays(row))
            by_path[row.source.path] = row;
    for (const BatchRow& row : rows)
        by_path[row.source.path] = row;
    std::vector<BatchRow> all;
    for (auto& [path, row] : by_path)
        all.push_back(std::move(row));
    return write(all);
}

Result<Done> Journal::write(const std::vector<BatchRow>& rows) const {
    return write_file(path_, [&](const Sink& sink) {
        for (const BatchRow& row : rows)
            sink(files_.line_of(row) + "\n");
    });
}

}  // namespace judge
