#include <fmt/core.h>

#include "app/commands.h"
#include "app/exit_status.h"
#include "app/kept_tests.h"
#include "app/opened_solution.h"
#include "app/output.h"
#include "app/progress_line.h"
#include "app/session.h"
#include "base/text.h"
#include "base/units.h"
#include "judging/solution_file.h"
#include "judging/stress_solution.h"
#include "os/files.h"
#include "os/folders.h"
#include "report/json.h"
#include "report/stress.h"

namespace judge {
namespace {

Result<Done> keep(const StressCommand& command, const Problem& problem, StressReport& report) {
    if (command.keep.empty() || !report.failure)
        return Done{};
    if (is_authors(command.solution, problem)) {
        report.notes.push_back("put it under `tests:` of " + shown_path(problem.folder) +
                               "/problem.yaml: that file is written by hand");
        return Done{};
    }
    const std::string path = tests_file_of(command.solution);
    const auto before = kept_tests(path, command.keep);
    if (!before)
        return before.errors();
    if (const auto written = write_file(path, *before + report.as_test); !written)
        return written.errors();
    report.notes.push_back("it is kept in " + path + ", which `judge run` tries first");
    return Done{};
}

/// What can be said to be wrong before anything is compiled.
Result<StressOptions> stress_options(const StressCommand& command, const Problem& problem) {
    StressOptions options;
    const auto time = parse_duration(command.time);
    if (!time || time->count() <= 0)
        return usage_error(fmt::format("`--time {}` is no time", command.time),
                           "such as `--time 30s`");
    options.time = *time;
    options.seed = command.seed;
    if (command.inputs > 0)
        options.inputs = command.inputs;
    options.test_name = command.keep;
    if (!command.keep.empty() && command.solution == "-")
        return usage_error("`--keep` needs the solution's file: the test is kept beside it");
    if (!command.keep.empty() && !is_authors(command.solution, problem))
        if (const auto kept = kept_tests(tests_file_of(command.solution), command.keep); !kept)
            return kept.errors();
    if (!command.against.empty()) {
        auto against = read_submission(command.against, command.standard);
        if (!against)
            return against.errors();
        options.against = std::move(*against);
    }
    return options;
}

}  // namespace

Result<int> run(const StressCommand& command) {
    if (command.solution == "-" && command.against == "-")
        return usage_error("`-` is given twice, but standard input can be read only once",
                           "put one of the two into a file");
    ProgressLine progress;
    auto opened = open_solution(progress, command.solution, command.standard, command.sandbox);
    if (!opened)
        return opened.errors();
    auto& [bench, submission] = *opened;
    const auto problem = problem_for(submission, command.problem, command.problem_folders);
    if (!problem)
        return problem.errors();
    const auto options = stress_options(command, *problem);
    if (!options)
        return options.errors();
    auto report = stress_solution(bench, *problem, submission, *options);
    if (!report)
        return report.errors();
    report->problem_folder = own_folder(*problem);
    if (const auto kept = keep(command, *problem, *report); !kept)
        return kept.errors();
    if (command.json)
        print_json(to_json(*report));
    else
        print(stress_page(*report, standard_output_style()));
    return exit_status(report->verdict);
}

}  // namespace judge
