#include "app/own_tests.h"

#include <fmt/core.h>

#include <algorithm>

#include "app/output.h"
#include "app/progress_line.h"
#include "app/session.h"
#include "judging/solution_file.h"
#include "os/files.h"
#include "practice/check_own_tests.h"
#include "problem/load.h"
#include "report/own_tests.h"

namespace judge {
namespace {

constexpr std::string_view ending = ".tests.yaml";

/// Of a problem, of a solution, or by its own name.
std::string tests_file(const std::string& named) {
    if (named.ends_with(ending))
        return named;
    return is_slug(named) ? named + std::string(ending) : tests_file_of(named);
}

/// "top-k-events.tests.yaml" and "top_k_events.cpp" are for top-k-events.
std::string slug_of(const std::string& file) {
    std::string name = file.substr(file.rfind('/') + 1);
    name = name.substr(0, name.size() - ending.size());
    std::ranges::replace(name, '_', '-');
    return name;
}

}  // namespace

Result<int> check_own_tests_of(const JudgeCommand& command) {
    const std::string file = tests_file(command.solution);
    if (!exists(file))
        return usage_error("there is no " + file,
                           "`judge start PROBLEM --tests` writes one to begin with");
    std::string slug = command.problem;
    if (slug.empty() && is_regular_file(command.solution) && !command.solution.ends_with(ending)) {
        const auto solution = read_submission(command.solution, command.standard);
        if (!solution)
            return solution.errors();
        slug = problem_of(*solution);
    }
    const auto problem =
        load_named_problem(command.problem_folders, slug.empty() ? slug_of(file) : slug,
                           "say what the file is for: `--problem NAME`");
    if (!problem)
        return problem.errors();
    const auto tests = load_own_tests(*problem, file);
    if (!tests)
        return tests.errors();
    ProgressLine progress;
    auto bench = make_bench(progress, command.sandbox);
    if (!bench)
        return bench.errors();
    auto report = check_own_tests(*bench, *problem, *tests);
    if (!report)
        return report.errors();
    report->file = file;
    print(own_tests_page(*report, standard_output_style(), command.reveal));
    const bool all_right = std::ranges::none_of(report->tests, [](const auto& test) {
        return test.state == OwnTestsReport::Test::State::wrong;
    });
    return all_right ? 0 : 1;
}

}  // namespace judge
