#include "batch/judge_batch.h"

#include <algorithm>

#include "app/batch_output.h"
#include "app/commands.h"
#include "app/limits_file.h"
#include "app/output.h"
#include "app/progress_line.h"
#include "app/session.h"
#include "batch/export_folders.h"
#include "batch/find_submissions.h"
#include "batch/journal.h"
#include "batch/manifest.h"
#include "batch/select_rows.h"
#include "judging/solution_file.h"
#include "report/batch_page.h"

namespace judge {
namespace {

/// The problem that a file says it is for, where nothing else did.
std::string problem_of_file(const FoundSubmission& found) {
    if (!found.problem.empty())
        return found.problem;
    const auto submission = read_submission(found.path, default_standard);
    return submission ? problem_of(*submission) : "";
}

/// What is to be judged, of this shard.
Result<std::vector<FoundSubmission>> chosen_files(const BatchCommand& command, const Shard& shard) {
    std::optional<Layout> layout;
    if (!command.layout.empty()) {
        auto parsed = Layout::parse(command.layout);
        if (!parsed)
            return parsed.errors();
        layout = *std::move(parsed);
    }
    auto files = find_submissions(command.paths, layout);
    if (!files)
        return files;
    if (!command.manifest.empty()) {
        const auto listed = read_manifest(command.manifest);
        if (!listed)
            return listed.errors();
        *files = joined_with(*listed, *files);
    }
    if (files->empty())
        return usage_error("there is nothing to judge",
                           command.paths.empty() && command.manifest.empty()
                               ? "name files, or folders of them: judge batch submissions"
                               : "solutions end in .cpp, .cc, .cxx, .c++ or .C");
    if (command.only == BatchCommand::Only::latest)
        files = latest_only(*files, problem_of_file);
    std::erase_if(*files, [&](const FoundSubmission& found) { return !shard.holds(found.path); });
    return files;
}

/// The file of JSON Lines, if there is to be one.
Result<std::optional<Journal>> open_journal(const BatchCommand& command) {
    const auto some = [](Journal journal) { return std::optional(std::move(journal)); };
    if (!command.resume.empty())
        return Journal::resume(command.resume).transform(some);
    if (!command.outputs.json.empty() && command.outputs.json != "-")
        return Journal::begin(command.outputs.json).transform(some);
    return std::optional<Journal>();
}

int status_of(const BatchCommand& command, const std::vector<BatchRow>& rows,
              const std::optional<std::vector<BatchRow>>& baseline) {
    int status = 0;
    for (const BatchRow& row : rows) {
        if (baseline && !is_worse(row, *baseline))
            continue;
        status = std::max(status, exit_status(row));
        if (command.require_growth && row.time.exceeds_intended)
            status = std::max(status, 1);
    }
    return status;
}

}  // namespace

Result<int> run(const BatchCommand& command) {
    if (const auto once = check_outputs(command.outputs); !once)
        return once.errors();
    const auto shard = parse_shard(command.shard);
    if (!shard)
        return usage_error("`" + command.shard + "` is no shard",
                           "the third of eight is `--shard 3/8`");
    auto files = chosen_files(command, *shard);
    if (!files)
        return files.errors();
    std::optional<std::vector<BatchRow>> baseline;
    if (!command.baseline.empty()) {
        auto rows = read_rows(command.baseline);
        if (!rows)
            return rows.errors();
        baseline = std::move(*rows);
    }
    ProgressLine progress;
    auto bench = make_bench(progress, command.sandbox);
    if (!bench)
        return bench.errors();
    if (const auto known = check_standard(*bench, command.standard); !known)
        return known.errors();
    auto journal = open_journal(command);
    if (!journal)
        return journal.errors();

    BatchRequest request;
    request.files = *std::move(files);
    request.shard = *shard;
    request.standard = command.standard;
    request.growth = command.growth || command.require_growth;
    request.load = [&](const std::string& slug) {
        return load_named_problem(command.problem_folders, slug);
    };
    request.limit = [&](const Problem& problem) -> Result<std::optional<std::chrono::nanoseconds>> {
        if (command.limits.empty())
            return std::optional<std::chrono::nanoseconds>();
        return read_limit(command.limits, problem.slug).transform([](auto limit) {
            return std::optional(limit);
        });
    };
    std::optional<ExportFolders> folders;
    if (!command.export_moss.empty()) {
        auto made = ExportFolders::make(command.export_moss);
        if (!made)
            return made.errors();
        folders = *std::move(made);
    }
    request.found = [&](const BatchSource& source, const Problem& problem,
                        const std::string& text) -> Result<Done> {
        return folders ? folders->add(source, problem, text) : Done{};
    };
    request.known = *journal ? &(*journal)->known() : nullptr;
    request.judged = [&](const BatchRow& row) -> Result<Done> {
        if (*journal)
            return (*journal)->add(row);
        if (command.outputs.json == "-") {
            print_json(row.line + "\n");
            flush_output();
        }
        return Done{};
    };
    auto rows = judge_batch(*std::move(bench), request);
    if (!rows)
        return rows.errors();
    if (*journal)
        if (const auto finished = (*journal)->finish(*rows); !finished)
            return finished.errors();
    if (!command.save_limits.empty())
        for (const BatchRow& row : *rows)
            if (row.time_limit)
                if (const auto saved =
                        save_limit(command.save_limits, row.problem, *row.time_limit);
                    !saved)
                    return saved.errors();
    if (command.only == BatchCommand::Only::best)
        rows = best_only(*rows);
    if (const auto written = write_outputs(command.outputs, *rows, false); !written)
        return written.errors();
    if (!take_standard_output(command.outputs))
        print(batch_page(*rows, standard_output_style()));
    return status_of(command, *rows, baseline);
}

}  // namespace judge
