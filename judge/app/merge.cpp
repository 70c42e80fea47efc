#include <fmt/core.h>

#include <algorithm>
#include <map>
#include <set>

#include "app/batch_output.h"
#include "app/commands.h"
#include "app/output.h"
#include "base/text.h"
#include "batch/row_files.h"
#include "batch/select_rows.h"
#include "report/batch_page.h"

namespace judge {
namespace {

/// What keeps the joined results from being whole, in sentences. A shard may have no submission.
std::vector<std::string> find_gaps(const std::vector<BatchRow>& rows) {
    std::vector<std::string> gaps;
    std::set<std::size_t> sizes;
    std::map<std::uint64_t, std::pair<std::size_t, std::size_t>>
        shards;  // Files wanted, and there.
    std::set<std::uint64_t> parts;
    for (const BatchRow& row : rows) {
        auto& [wanted, there] = shards[row.source.shard.number];
        wanted = std::max(wanted, row.source.shard.files);
        ++there;
        parts.insert(row.source.shard.of);
        sizes.insert(row.source.shard.all);
    }
    if (parts.size() > 1)
        return {"the files are of batches that were parted differently"};
    if (sizes.size() > 1)
        gaps.push_back(fmt::format("the shards are of folders that differ: one had {}, another {}",
                                   counted(*sizes.begin(), "submission"), *sizes.rbegin()));
    std::size_t elsewhere = sizes.empty() ? 0 : *sizes.rbegin();  // In shards that are not here.
    for (const auto& [number, files] : shards)
        elsewhere -= std::min(elsewhere, files.first);
    const std::uint64_t of = parts.empty() ? 0 : *parts.begin();
    std::vector<std::string> absent;
    for (std::uint64_t number = 1; number <= of; ++number) {
        const auto shard = shards.find(number);
        if (shard == shards.end())
            absent.push_back(fmt::format("{}/{}", number, of));
        else if (const auto [wanted, there] = shard->second; there < wanted)
            gaps.push_back(fmt::format("shard {}/{} has {} of {}: resume it", number, of, there,
                                       counted(wanted, "submission")));
    }
    if (elsewhere > 0)
        gaps.push_back(fmt::format("{} of {} are missing, of shard {}", elsewhere,
                                   counted(*sizes.rbegin(), "submission"), joined(absent, " or ")));
    return gaps;
}

/// In what the results were not made alike, which need not be wrong.
std::vector<std::string> find_differences(const std::vector<BatchRow>& rows) {
    std::set<std::string> judges, changed;
    std::map<std::string, std::string> digests;  // Of problems.
    for (const BatchRow& row : rows) {
        judges.insert(row.source.judge);
        if (!row.source.problem_digest.empty() &&
            digests.try_emplace(row.problem, row.source.problem_digest).first->second !=
                row.source.problem_digest)
            changed.insert(row.problem);
    }
    std::vector<std::string> differences;
    if (judges.size() > 1)
        differences.push_back("they were judged by judges that differ: " + joined(judges, ", "));
    if (!changed.empty())
        differences.push_back("the problem was changed meanwhile: " + joined(changed, ", "));
    return differences;
}

}  // namespace

Result<int> run(const MergeCommand& command) {
    if (const auto once = check_outputs(command.outputs, command.files); !once)
        return once.errors();
    std::map<std::string, BatchRow> by_path;
    std::vector<std::string> complaints;
    RowFiles files;
    for (const std::string& file : command.files) {
        auto read = files.open(file);
        if (!read)
            return read.errors();
        for (BatchRow& row : *read) {
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
    std::ranges::copy(find_gaps(rows), std::back_inserter(complaints));
    if (command.best)
        rows = best_only(rows);
    if (const auto written = write_outputs(command.outputs, rows, files.each(rows)); !written)
        return written.errors();
    if (!take_standard_output(command.outputs))
        print(batch_page(rows, standard_output_style()) +
              machine_rows(rows, standard_output_style()));
    int status = complaints.empty() ? 0 : 2;
    for (const BatchRow& row : rows)
        status = std::max(status, exit_status(row));
    std::ranges::copy(find_differences(rows), std::back_inserter(complaints));
    for (const std::string& complaint : complaints)
        print_error("judge: " + complaint + "\n");
    return status;
}

}  // namespace judge
