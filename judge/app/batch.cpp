#include "batch/judge_batch.h"

#include <fmt/core.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>

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
#include "judging/carried_limit.h"
#include "judging/solution_file.h"
#include "os/files.h"
#include "problem/load.h"
#include "report/batch_page.h"

namespace judge {
namespace {

/// The problem that a file says it is for, where nothing else did.
std::string problem_of_file(const FoundSubmission& found) {
    if (!found.problem.empty() || !found.flaw.empty())
        return found.problem;
    const auto submission = read_submission(found.path, default_standard);
    return submission ? problem_of(*submission) : "";
}

/// A submission says itself which problem it is for: where folders are named, it has no choice but
/// theirs.
Result<std::vector<CatalogueEntry>> allowed_problems(const BatchCommand& command) {
    auto known = known_problems(command.problem_folders);
    if (known && !command.problem_folders.empty())
        std::erase_if(*known, [](const CatalogueEntry& entry) { return !entry.is_named_folder(); });
    return known;
}

/// The problem, if what is asked of its solutions can be told.
Result<Problem> comparable(const BatchCommand& command, Problem problem) {
    if (command.require_growth && (!problem.complexity.time || problem.complexity.grow.empty()))
        return usage_error(problem.slug +
                           " says no time that `--require-complexity` could hold solutions to (a "
                           "pack never does)");
    return problem;
}

/// What is to be judged, of all shards.
Result<std::vector<FoundSubmission>> chosen_files(const BatchCommand& command) {
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
    return files;
}

/// Warns of what `--only` chose where nobody is told apart.
void tell_if_nameless(const BatchCommand& command, const std::vector<FoundSubmission>& files) {
    const bool nameless =
        std::ranges::all_of(files, [](const FoundSubmission& found) { return found.who.empty(); });
    if (command.only != BatchCommand::Only::all && nameless)
        print_error(
            "judge: nobody is named, so that all files are taken for one person's: "
            "`--layout` or `--manifest` says whose they are\n");
}

/// Whether a row of an earlier batch is none of this one's business: this one would not have found
/// its file.
bool is_of_another_batch(const BatchCommand& command, const Shard& shard, const BatchRow& row) {
    const auto holds = [&](const std::string& path) {
        std::string named = std::filesystem::path(path).lexically_normal();
        if (named.ends_with('/'))
            named.pop_back();
        return named == "." || row.source.path == named || row.source.path.starts_with(named + "/");
    };
    return !shard.holds(row.source.path) || std::ranges::none_of(command.paths, holds);
}

/// Whether JSON Lines go into a file that can be read again. A pipe or a device gets them in the
/// end.
bool keeps_json(const BatchCommand& command) {
    const std::string& path = command.outputs.json;
    return !path.empty() && path != "-" && (!exists(path) || is_regular_file(path));
}

/// The file of JSON Lines; one for the time being where none is asked for.
Result<Journal> open_journal(const BatchCommand& command) {
    if (!command.resume.empty())
        return Journal::resume(command.resume);
    return keeps_json(command) ? Journal::begin(command.outputs.json) : Journal::temporary();
}

/// Where a batch that ended early has left what it did.
void tell_how_to_go_on(const BatchCommand& command) {
    if (!command.resume.empty())
        print_error(fmt::format("judge: what was judged is in {}: the same command goes on\n",
                                command.resume));
    else if (keeps_json(command))
        print_error(
            fmt::format("judge: what was judged is in {0}: with `--resume {0}` in place of "
                        "`--json` it goes on\n",
                        command.outputs.json));
}

/// Rows by their paths.
using RowsByPath = std::map<std::string, BatchRow>;

Result<std::optional<RowsByPath>> read_baseline(const BatchCommand& command) {
    if (command.baseline.empty())
        return std::optional<RowsByPath>();
    return RowFiles().open(command.baseline).transform([](std::vector<BatchRow> rows) {
        RowsByPath by_path;
        for (BatchRow& row : rows)
            by_path.try_emplace(row.source.path, std::move(row));
        return std::optional(std::move(by_path));
    });
}

/// The limits of all problems, for other machines.
Result<Done> save_limits(const BatchCommand& command, Bench& bench,
                         const std::vector<BatchRow>& rows) {
    std::set<std::string> saved;
    for (const BatchRow& row : rows) {
        if (!row.time_limit || !saved.insert(row.problem).second)
            continue;
        const auto done = load_named_problem(command.problem_folders, row.problem)
                              .and_then([&](const Problem& problem) {
                                  return carry_limit(bench, problem, *row.time_limit);
                              })
                              .and_then([&](const CarriedLimit& carried) {
                                  return save_limit(command.save_limits, row.problem, carried);
                              });
        if (!done)
            return done;
    }
    return Done{};
}

/// Of what counts, which the exit status tells.
void tell_what_got_worse(const std::vector<BatchRow>& rows, const RowsByPath& baseline) {
    std::size_t as_bad = 0;
    for (const BatchRow& row : rows) {
        const auto before = baseline.find(row.source.path);
        const BatchRow* const known = before == baseline.end() ? nullptr : &before->second;
        if (is_worse(row, known))
            print_error(fmt::format("judge: worse than before: {}, {}, {}\n", row.source.path,
                                    known ? result_of(*known) + " before" : "which is new",
                                    result_of(row)));
        else
            as_bad += exit_status(row) != 0 ? 1 : 0;
    }
    if (as_bad > 0)
        print_error(fmt::format("judge: {} no worse than before, and no failure here\n",
                                as_bad == 1 ? "1 that is not accepted is"
                                            : fmt::format("{} that are not accepted are", as_bad)));
}

int status_of(const std::vector<BatchRow>& rows, const std::optional<RowsByPath>& baseline) {
    int status = 0;
    for (const BatchRow& row : rows) {
        if (baseline) {
            const auto before = baseline->find(row.source.path);
            if (!is_worse(row, before == baseline->end() ? nullptr : &before->second))
                continue;
        }
        status = std::max(status, exit_status(row));
    }
    return status;
}

}  // namespace

Result<int> run(const BatchCommand& command) {
    if (const auto once =
            check_outputs(command.outputs, {command.resume, command.baseline, command.limits,
                                            command.save_limits, command.manifest});
        !once)
        return once.errors();
    auto shard = parse_shard(command.shard);
    if (!shard)
        return usage_error("`" + command.shard + "` is no shard",
                           "the third of eight is `--shard 3/8`");
    auto files = chosen_files(command);
    if (!files)
        return files.errors();
    tell_if_nameless(command, *files);
    shard->all = files->size();
    std::erase_if(*files, [&](const FoundSubmission& found) { return !shard->holds(found.path); });
    shard->files = files->size();
    if (!command.limits.empty())
        if (const auto usable = check_limits_file(command.limits); !usable)
            return usable.errors();
    const auto baseline = read_baseline(command);
    if (!baseline)
        return baseline.errors();
    const auto problems = allowed_problems(command);
    if (!problems)
        return problems.errors();
    ProgressLine progress;
    auto bench = make_bench(progress, command.sandbox);
    if (!bench)
        return bench.errors();
    if (const auto known = check_standard(*bench, command.standard); !known)
        return known.errors();
    const bool json_is_written = command.outputs.json == "-" || keeps_json(command);
    auto journal = open_journal(command);
    if (!journal)
        return journal.errors();

    BatchRequest request;
    request.files = *std::move(files);
    request.shard = *shard;
    request.standard = command.standard;
    request.growth = command.growth || command.require_growth;
    request.growth_required = command.require_growth;
    request.load = [&](const std::string& slug) {
        return find_problem(*problems, slug)
            .and_then([](const CatalogueEntry& entry) {
                return load_problem(entry.folder, shown_path(entry.folder));
            })
            .and_then([&](Problem problem) { return comparable(command, std::move(problem)); });
    };
    request.limit = [&](const Problem& problem) -> Result<std::optional<CarriedLimit>> {
        if (command.limits.empty())
            return std::optional<CarriedLimit>();
        return read_limit(command.limits, problem.slug).transform([](CarriedLimit limit) {
            return std::optional(std::move(limit));
        });
    };
    std::optional<ExportFolders> folders;
    if (!command.export_moss.empty()) {
        auto made = ExportFolders::make(command.export_moss);
        if (!made)
            return made.errors();
        folders = *std::move(made);
    }
    if (folders)
        request.found = [&](const BatchSource& source, const Problem& problem,
                            const std::string& text) {
            return folders->add(source, problem, text);
        };
    request.known = &journal->known();
    request.judged = [&](BatchRow row) {
        if (command.outputs.json == "-") {
            print_json(row.line + "\n");
            flush_output();
        }
        return journal->add(std::move(row));
    };
    auto rows = judge_batch(*bench, request);
    if (!rows) {
        tell_how_to_go_on(command);
        return rows.errors();
    }
    const auto stays = [&](const BatchRow& row) {
        return is_of_another_batch(command, *shard, row);
    };
    if (const auto finished = journal->finish(*rows, stays); !finished)
        return finished.errors();
    if (!command.save_limits.empty())
        if (const auto saved = save_limits(command, *bench, *rows); !saved)
            return saved.errors();
    if (command.only == BatchCommand::Only::best)
        rows = best_only(*rows);
    if (const auto written =
            write_outputs(command.outputs, *rows, journal->files().each(*rows), !json_is_written);
        !written)
        return written.errors();
    if (!take_standard_output(command.outputs))
        print(batch_page(*rows, standard_output_style()));
    if (*baseline)
        tell_what_got_worse(*rows, **baseline);
    return status_of(*rows, *baseline);
}

}  // namespace judge
