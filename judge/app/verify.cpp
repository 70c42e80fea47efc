#include <algorithm>

#include "app/commands.h"
#include "app/output.h"
#include "app/problem_index.h"
#include "app/progress_line.h"
#include "app/session.h"
#include "author/verify.h"
#include "base/text.h"
#include "os/files.h"
#include "os/folders.h"
#include "report/verify.h"
#include "report/verify_files.h"

namespace judge {
namespace {

/// A folder with a problem in it as the entry of a catalogue.
CatalogueEntry entry_of_folder(const std::string& given) {
    const std::string folder = absolute_path(given);
    return {folder.substr(folder.rfind('/') + 1), folder, given};
}

/// The problems of the place that is searched first: where somebody writes problems, none of those
/// that came with the judge.
std::vector<CatalogueEntry> current_bank(const std::vector<CatalogueEntry>& known) {
    std::vector<CatalogueEntry> bank;
    for (const char* origin : {"--problems", ".judge.yaml", "yours", "installed"}) {
        std::ranges::copy_if(known, std::back_inserter(bank),
                             [&](const CatalogueEntry& entry) { return entry.origin == origin; });
        if (!bank.empty())
            break;
    }
    return bank;
}

/// What the command line names, or all of the current bank.
Result<std::vector<CatalogueEntry>> chosen_problems(const VerifyCommand& command,
                                                    const std::vector<CatalogueEntry>& known) {
    std::vector<CatalogueEntry> chosen;
    for (const std::string& given : command.problems) {
        if (given.find('/') != std::string::npos || exists(given + "/problem.yaml")) {
            chosen.push_back(entry_of_folder(given));
            continue;
        }
        const auto entry = find_problem(known, given);
        if (!entry)
            return entry.errors();
        chosen.push_back(*entry);
    }
    if (command.problems.empty())
        chosen = current_bank(known);
    if (chosen.empty())
        return usage_error("there is no problem to verify",
                           "name a problem, or a folder of problems by `--problems FOLDER`");
    return chosen;
}

/// Whose every name is, in lower case.
std::map<std::string, std::string> names_of_all(const std::vector<CatalogueEntry>& known) {
    std::map<std::string, std::string> names;
    ProblemIndex index;
    for (const CatalogueEntry& entry : known)
        if (const auto problem = index.read(entry))
            for (std::string name : problem->names) {
                std::ranges::transform(name, name.begin(), [](char c) {
                    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
                });
                names.emplace(name, entry.slug);
            }
    index.keep();
    return names;
}

std::map<std::string, std::string> starter_frames() {
    std::map<std::string, std::string> frames;
    for (const char* mode : {"function", "class", "program"})
        if (auto frame = read_file(share_folder() + "/templates/start/" + mode + ".cpp"))
            frames[mode] = std::move(*frame);
    return frames;
}

/// 2 where the problem cannot be read, 1 where anything else is wrong with it.
int status_of(const VerifyReport& report) {
    if (report.count(Finding::Severity::error) == 0)
        return 0;
    return report.checks.front().count(Finding::Severity::error) > 0 ? 2 : 1;
}

/// One problem after another, as soon as it is known.
void print_page(const VerifyReport& report, bool matrix, bool is_first) {
    print((is_first ? "" : "\n") + verify_page(report, standard_output_style()));
    if (matrix && !report.matrix.rows.empty())
        print("\n" + matrix_page(report.matrix, standard_output_style()));
    flush_output();
}

}  // namespace

Result<int> run(const VerifyCommand& command) {
    const auto known = known_problems(command.problem_folders);
    if (!known)
        return known.errors();
    const auto chosen = chosen_problems(command, *known);
    if (!chosen)
        return chosen.errors();
    ProgressLine progress;
    auto bench = make_bench(progress, command.sandbox);
    if (!bench)
        return bench.errors();
    const auto names = names_of_all(*known);
    VerifyRequest request;
    request.starter_frames = starter_frames();
    request.again = command.again;
    int status = 0;
    std::vector<VerifyReport> reports;
    for (const CatalogueEntry& entry : *chosen) {
        request.folder = entry.folder;
        request.shown_as = shown_path(entry.folder);
        request.taken_names.clear();
        for (const auto& [name, slug] : names)
            if (slug != entry.slug)
                request.taken_names.emplace(name, slug);
        auto report = verify_problem(*bench, request);
        if (!report)
            return report.errors();
        status = std::max(status, status_of(*report));
        if (command.format == VerifyCommand::Format::terminal)
            print_page(*report, command.matrix, reports.empty());
        reports.push_back(std::move(*report));
    }
    if (command.format == VerifyCommand::Format::json)
        print_json(to_json(reports));
    if (command.format == VerifyCommand::Format::junit)
        print(to_junit(reports));
    return status;
}

}  // namespace judge
