#include <fmt/core.h>

#include <algorithm>
#include <map>
#include <set>

#include "app/batch_output.h"
#include "app/commands.h"
#include "app/output.h"
#include "base/text.h"
#include "batch/journal.h"
#include "batch/select_rows.h"
#include "report/batch_page.h"

namespace judge {
namespace {

/// What keeps the joined results from being whole, in sentences.
std::vector<std::string> find_gaps(const std::vector<BatchRow>& rows, std::size_t empty_files) {
    std::vector<std::string> gaps;
    std::map<std::uint64_t, std::pair<std::size_t, std::size_t>>
        shards;  // Files wanted, and there.
    std::set<std::uint64_t> parts;
    for (const BatchRow& row : rows) {
        auto& [wanted, there] = shards[row.source.shard.number];
        wanted = std::max(wanted, row.source.shard.files);
        ++there;
        parts.insert(row.source.shard.of);
    }
    if (parts.size() > 1)
        return {"the files are of batches that were parted differently"};
    const std::uint64_t of = parts.empty() ? 0 : *parts.begin();
    for (std::uint64_t number = 1; number <= of; ++number) {
        const auto shard = shards.find(number);
        if (shard == shards.end()) {
            if (empty_files > 0)
                --empty_files;
            else
                gaps.push_back(fmt::format("shard {}/{} is missing", number, of));
        } else if (const auto [wanted, there] = shard->second; there < wanted) {
            gaps.push_back(fmt::format("shard {}/{} has {} of {}: resume it", number, of, there,
                                       counted(wanted, "submission")));
        }
    }
    return gaps;
}

}  // namespace

Result<int> run(const MergeCommand& command) {
    if (const auto once = check_outputs(command.outputs); !once)
        return once.errors();
    std::map<std::string, BatchRow> by_path;
    std::vector<std::string> complaints;
    std::size_t empty_files = 0;
    for (const std::string& file : command.files) {
        auto rows = read_rows(file);
        if (!rows)
            return rows.errors();
        empty_files += rows->empty() ? 1 : 0;
        for (BatchRow& row : *rows) {
            const auto [known, is_new] = by_path.try_emplace(row.source.path, row);
            if (is_new)
                continue;
            complaints.push_back(fmt::format("{} is there twice, {} and {}: the last counts",
                                             row.source.path, kebab(known->second.verdict),
                                             kebab(row.verdict)));
            known->second = std::move(row);
        }
    }
    std::vector<BatchRow> rows;
    for (auto& [path, row] : by_path)
        rows.push_back(std::move(row));
    std::ranges::copy(find_gaps(rows, empty_files), std::back_inserter(complaints));
    if (command.best)
        rows = best_only(rows);
    if (const auto written = write_outputs(command.outputs, rows); !written)
        return written.errors();
    if (!take_standard_output(command.outputs))
        print(batch_page(rows, standard_output_style()));
    int status = complaints.empty() ? 0 : 2;
    for (const BatchRow& row : rows)
        status = std::max(status, exit_status(row));
    for (const std::string& complaint : complaints)
        print_error("judge: " + complaint + "\n");
    return status;
}

}  // namespace judge
