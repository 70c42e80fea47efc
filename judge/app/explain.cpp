#include <fmt/core.h>

#include "app/chosen_problem.h"
#include "app/commands.h"
#include "app/exit_status.h"
#include "app/kept_tests.h"
#include "app/opened_solution.h"
#include "app/output.h"
#include "app/progress_line.h"
#include "app/session.h"
#include "base/units.h"
#include "judging/solution_file.h"
#include "os/files.h"
#include "practice/explain.h"
#include "problem/load.h"
#include "report/crash.h"
#include "report/growth.h"
#include "report/json.h"
#include "report/plain.h"
#include "report/stress.h"
#include "report/terminal.h"

namespace judge {
namespace {

/// Where what is found is kept; empty where it is not.
std::string file_for_tests(const ChosenProblem& chosen) {
    const std::string& file = chosen.solution->shown_as;
    return is_regular_file(file) && !is_authors(file, chosen.problem) ? tests_file_of(file) : "";
}

/// Adds the failing input to the tests beside the solution, unless it is among them.
void keep(const std::string& path, const std::string& before, StressReport& found) {
    if (path.empty() || !found.failure)
        return;
    const std::string body = found.as_test.substr(found.as_test.find('\n') + 1);
    if (before.find(body) != before.npos) {
        found.as_test.clear();
        found.notes.push_back("it is among the tests in " + path);
        return;
    }
    const auto written = write_file(path, before + found.as_test);
    found.notes.push_back(written ? "it is kept in " + path + ", which `judge run` tries first"
                                  : "it is not kept: " + written.errors().front().message);
}

void print_page(const Explanation& explanation) {
    const TerminalStyle style = standard_output_style();
    if (explanation.found.verdict != Verdict::accepted || !explanation.judged) {
        print(stress_page(explanation.found, style,
                          explanation.crash ? &*explanation.crash : nullptr));
        return;
    }
    const Report& judged = *explanation.judged;
    print(to_terminal(judged, style));
    if (const std::string rows =
            growth_rows(judged.complexity, judged.estimate, style, judged.verdict);
        !rows.empty())
        print("\n" + rows);
    if (explanation.crash)
        print("\n" + crash_rows(*explanation.crash, style));
    if (judged.verdict == Verdict::accepted)
        print("\nIt fails on nothing that was tried; `judge submit " + judged.solution +
              "` records it.\n");
    if (judged.verdict == Verdict::wrong_answer || judged.verdict == Verdict::runtime_error)
        print(
            fmt::format("\nNo smaller input was found on which it fails, of {} that were tried; "
                        "`judge stress {} --time 60s` looks longer.\n",
                        explanation.found.tried, judged.solution));
}

/// For editors.
std::string plain_page(const Explanation& explanation) {
    const TerminalStyle style = standard_output_style();
    if (explanation.found.verdict != Verdict::accepted || !explanation.judged)
        return plain_failure(explanation.found, explanation.crash, style);
    return plain_verdict(*explanation.judged, explanation.crash, style) +
           plain_growth(*explanation.judged, style);
}

/// Of the input that was found, else of all tests.
Verdict verdict_of(const Explanation& explanation) {
    return explanation.found.verdict != Verdict::accepted || !explanation.judged
               ? explanation.found.verdict
               : explanation.judged->verdict;
}

}  // namespace

Result<int> run(const ExplainCommand& command) {
    ExplainOptions options;
    const auto time = parse_duration(command.time);
    if (!time || time->count() <= 0)
        return usage_error(fmt::format("`--time {}` is no time", command.time),
                           "such as `--time 30s`");
    options.time = *time;
    const auto chosen = choose_solution(command.solution, command.problem, command.problem_folders,
                                        command.standard);
    if (!chosen)
        return chosen.errors();
    const std::string kept_in = file_for_tests(*chosen);
    if (!kept_in.empty() && exists(kept_in))
        if (const auto tests = load_own_tests(chosen->problem, kept_in); !tests)
            return tests.errors();  // Nothing is added to a file that cannot be read.
    const auto kept = kept_in.empty() ? std::string() : kept_tests(kept_in, "");
    if (!kept)
        return kept.errors();
    options.test_name = new_test_name(*kept, "explained");
    ProgressLine progress(command.format != OutputFormat::plain);
    auto bench = make_bench(progress, command.sandbox);
    if (!bench)
        return bench.errors();
    if (const auto known = check_standard(*bench, command.standard); !known)
        return known.errors();
    auto explanation = explain_solution(*bench, chosen->problem, *chosen->solution, options);
    if (!explanation)
        return explanation.errors();
    explanation->found.problem_folder = own_folder(chosen->problem);
    keep(kept_in, *kept, explanation->found);
    const Verdict verdict = verdict_of(*explanation);
    switch (command.format) {
        case OutputFormat::json:
            explanation->found.verdict = verdict;
            print_json(to_json(explanation->found, explanation->crash));
            break;
        case OutputFormat::plain:
            print(plain_page(*explanation));
            break;
        case OutputFormat::terminal:
            print_page(*explanation);
            break;
    }
    return exit_status(verdict);
}

}  // namespace judge
