#include <algorithm>

#include "app/commands.h"
#include "app/output.h"
#include "app/progress_line.h"
#include "app/session.h"
#include "app/verify_request.h"
#include "author/verify.h"
#include "judging/mutant_edits.h"
#include "os/files.h"
#include "report/verify.h"
#include "report/verify_files.h"

namespace judge {
namespace {

bool is_problem(const std::string& folder) {
    return exists(folder + "/problem.yaml");
}

/// The problem in a folder, or by its problem.yaml; or else all problems below the folder.
Result<std::vector<CatalogueEntry>> problems_at(const std::string& given) {
    const std::string path = absolute_path(given);
    const std::string folder =
        path.ends_with("/problem.yaml") ? path.substr(0, path.rfind('/')) : path;
    if (!is_folder(folder))
        return usage_error("there is no folder " + given,
                           "name a problem, as in `judge list`, or its folder");
    if (is_problem(folder))
        return std::vector{CatalogueEntry{folder.substr(folder.rfind('/') + 1), folder, given}};
    auto inside = list_problems({{folder, given}});
    if (inside.empty())
        return usage_error(given + " has no problem.yaml, and no problem below it",
                           "`judge new NAME` writes one to start from");
    return inside;
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
        if (given.find('/') != std::string::npos || given == "problem.yaml" || is_problem(given)) {
            auto there = problems_at(given);
            if (!there)
                return there.errors();
            std::ranges::move(*there, std::back_inserter(chosen));
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
    if (command.mutants && !knows_mutants())
        return internal_error(
            "`--mutants` needs libclang, without which this judge was built",
            "install it, sudo apt install libclang-dev, and build the judge again");
    if (!command.against.empty() && !is_folder(command.against))
        return usage_error("there is no folder " + command.against,
                           "--against takes a folder of .cpp files");
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
    const VerifyRequests requests(*known);
    int status = 0;
    std::vector<VerifyReport> reports;
    for (const CatalogueEntry& entry : *chosen) {
        VerifyRequest request = requests.request_for(entry);
        request.mutants = command.mutants;
        request.against = command.against;
        request.again = command.again;
        request.write = command.write;
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
