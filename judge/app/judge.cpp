#include <fmt/core.h>

#include <algorithm>

#include "app/batch_output.h"
#include "app/chosen_problem.h"
#include "app/commands.h"
#include "app/exit_status.h"
#include "app/limits_file.h"
#include "app/opened_solution.h"
#include "app/output.h"
#include "app/own_tests.h"
#include "app/progress_line.h"
#include "app/repair.h"
#include "app/session.h"
#include "base/digest.h"
#include "batch/judge_batch.h"
#include "history/history.h"
#include "judging/carried_limit.h"
#include "judging/search_failure.h"
#include "judging/solution_file.h"
#include "judging/stress_solution.h"
#include "os/folders.h"
#include "os/terminal.h"
#include "practice/explain.h"
#include "practice/explain_crash.h"
#include "practice/read_again.h"
#include "problem/load.h"
#include "report/batch_line.h"
#include "report/crash.h"
#include "report/growth.h"
#include "report/json.h"
#include "report/plain.h"
#include "report/plot.h"
#include "report/remarks.h"
#include "report/terminal.h"

namespace judge {
namespace {

Result<JudgingOptions> judging_options(Bench& bench, const JudgeCommand& command,
                                       const Problem& problem) {
    JudgingOptions options;
    options.samples_only = command.samples_only;
    options.tests = command.tests;
    options.all = command.all;
    options.reveal = command.reveal;
    options.complexity = command.complexity;
    options.save_input = command.save_input;
    if (!command.save_input.empty() && exists(command.save_input))
        return usage_error(command.save_input + " is there already",
                           "`--save-input` only writes new files: name another, or remove it");
    if (!command.limits.empty()) {
        auto limit = read_limit(command.limits, problem.slug).and_then([&](const auto& carried) {
            return limit_here(bench, problem, carried);
        });
        if (!limit)
            return limit.errors();
        options.time_limit = *std::move(limit);
    }
    const std::string own = tests_file_of(command.solution);
    if (command.samples_only && command.solution != "-" && exists(own)) {
        auto tests = load_own_tests(problem, own);
        if (!tests)
            return tests.errors();
        options.own_tests = std::move(*tests);
    }
    for (const std::string& path : command.inputs) {
        auto inputs = load_inputs(problem, path);
        if (!inputs)
            return inputs.errors();
        std::move(inputs->begin(), inputs->end(), std::back_inserter(options.inputs));
    }
    return options;
}

/// Standard input is there once.
Result<Done> check_standard_input(const JudgeCommand& command) {
    const auto asks = [](const std::string& path) { return path == "-"; };
    const auto asked = std::ranges::count_if(command.inputs, asks) + asks(command.solution);
    if (asked > 1)
        return usage_error("`-` is given twice, but standard input can be read only once",
                           "put the solution, or the other input, into a file");
    return Done{};
}

/// What is known of how it grows, in the terminal.
void print_growth(const Report& report, bool plot) {
    const TerminalStyle style = standard_output_style();
    const std::string rows = growth_rows(report.complexity, report.estimate, style, report.verdict);
    if (!rows.empty())
        print("\n" + rows);
    if (plot && report.complexity.plot)
        print("\n" + to_plot(report.complexity, style));
}

/// Where and why the solution crashed, on the test that failed first; of a hidden one not what its
/// variables held. The same of a mistake that made a wrong answer only, and of where it spends too
/// much time or memory unless its growth says that, where somebody reads it.
Result<std::optional<CrashReport>> find_crash(Bench& bench, const Problem& problem,
                                              const Submission& submission,
                                              const JudgingOptions& options, const Report& report) {
    const bool is_told_by_growth = (report.estimate && report.estimate->exceeds_limit) ||
                                   (report.verdict == Verdict::memory_limit_exceeded &&
                                    report.complexity.space.exceeds_intended());
    const bool may_be_one = report.verdict == Verdict::wrong_answer ||
                            (takes_too_much(report.verdict) && !is_told_by_growth);
    if (report.verdict != Verdict::runtime_error && !(may_be_one && is_watched()))
        return std::optional<CrashReport>();
    const auto input = failing_input(bench, problem, options, report);
    if (!input)
        return std::optional<CrashReport>();
    const bool may_be_shown = report.failure->input.has_value();
    return explain_crash(bench, problem, submission, {*input, report.verdict, may_be_shown});
}

/// After all else, since it takes a while to find.
Result<Done> print_crash(Bench& bench, const Problem& problem, const Submission& submission,
                         const JudgingOptions& options, const Report& report) {
    return find_crash(bench, problem, submission, options, report).transform([](const auto& crash) {
        if (crash)
            print("\n" + crash_rows(*crash, standard_output_style()));
        return Done{};
    });
}

/// For editors, at the line of the mistake: that is found first.
Result<Done> print_plain(Bench& bench, const Problem& problem, const Submission& submission,
                         const JudgingOptions& options, const Report& report) {
    return find_crash(bench, problem, submission, options, report).transform([&](auto crash) {
        print(plain_verdict(report, crash, standard_output_style()));
        flush_output();
        return Done{};
    });
}

/// What can be said of the text besides, where somebody reads it: it takes the compiler once more.
Result<Done> print_remarks(Bench& bench, const Problem& problem, const Submission& submission,
                           const Report& report) {
    if (!is_watched() || !report.compile.ok)
        return Done{};
    return read_again(bench, problem, submission).transform([](const Remarks& remarks) {
        if (const std::string rows = remark_rows(remarks, standard_output_style()); !rows.empty())
            print("\n" + rows);
        flush_output();
        return Done{};
    });
}

/// After a failed submit, that a small input fails too, where that is so. To find it oneself is the
/// exercise: nothing more is told unasked. Somebody has to be there who reads it, since looking
/// takes some seconds.
Result<Done> tell_of_small_input(Bench& bench, const Problem& problem, const Submission& submission,
                                 const Report& report) {
    const bool fails =
        report.verdict == Verdict::wrong_answer || report.verdict == Verdict::runtime_error;
    if (!fails || !is_watched() || !has_reference(problem))
        return Done{};
    StressOptions options;
    options.time = std::chrono::seconds(2);
    options.only_whether = true;
    const auto found = stress_solution(bench, problem, submission, options);
    if (!found && found.errors().front().kind == Error::Kind::interrupted)
        return found.errors();
    if (found && found->failure)
        print(fmt::format("\nA small input fails as well: `judge explain {}` shows it.\n",
                          submission.shown_as));
    return Done{};
}

/// Only what was judged on all tests counts; `run` and `--test` count for nothing.
bool counts(const JudgeCommand& command) {
    return !command.samples_only && command.tests.empty();
}

Attempt attempt(const Report& report, const std::string& solution) {
    Attempt attempt;
    attempt.when = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    attempt.problem = report.problem;
    attempt.solution_digest = digest_of(solution);
    attempt.verdict = report.verdict;
    attempt.passed = static_cast<int>(report.passed());
    attempt.total = static_cast<int>(report.cases.size());
    for (const CaseReport& test : report.cases) {
        if (!test.stopped)
            attempt.slowest_cpu = std::max(attempt.slowest_cpu, test.cpu);
        attempt.peak_memory = std::max(attempt.peak_memory, test.peak_memory);
    }
    if (report.time_limit.count() > 0)
        attempt.time_limit = report.time_limit;
    return attempt;
}

/// Remembers what came out; says what else there is to say of it.
Result<std::string> record(const Problem& problem, const Submission& submission,
                           const Report& report) {
    if (is_repair_file(submission.shown_as))
        return record_repaired(problem, submission, report.verdict);
    return record_attempt(data_folder(), attempt(report, submission.text)).transform([](Done) {
        return std::string();
    });
}

/// For other machines, where that was asked for.
Result<Done> save_limit_of(Bench& bench, const JudgeCommand& command, const Problem& problem,
                           const Report& report) {
    if (command.save_limits.empty() || report.time_limit.count() == 0)
        return Done{};
    return carry_limit(bench, problem, report.time_limit)
        .and_then([&](const CarriedLimit& carried) {
            return save_limit(command.save_limits, problem.slug, carried);
        });
}

/// In the formats of a batch, where they were asked for.
Result<Done> write_row(const OutputFiles& outputs, const Problem& problem,
                       const Submission& submission, const Report& report) {
    if (outputs == OutputFiles{})
        return Done{};
    const BatchRow row = batch_row(batch_source(submission, problem), report);
    return write_outputs(outputs, {row}, [&](const auto& take) { take(row); });
}

/// What takes the compiler or a debugger once more, after the verdict.
Result<Done> print_what_explains(Bench& bench, const JudgeCommand& command, const Problem& problem,
                                 const Submission& submission, const JudgingOptions& options,
                                 const Report& report, bool figures_last) {
    if (const auto told = print_crash(bench, problem, submission, options, report); !told)
        return told;
    if (figures_last)
        print("\n" + measured_rows(report, standard_output_style()));
    flush_output();
    if (const auto told = print_remarks(bench, problem, submission, report); !told)
        return told;
    return counts(command) ? tell_of_small_input(bench, problem, submission, report) : Done{};
}

/// `command` names its file.
Result<int> judge_file(const JudgeCommand& command) {
    if (const auto once = check_standard_input(command).and_then(
            [&](Done) { return check_outputs(command.outputs); });
        !once)
        return once.errors();
    ProgressLine progress(command.format != OutputFormat::plain);
    auto opened = open_solution(progress, command.solution, command.standard, command.sandbox);
    if (!opened)
        return opened.errors();
    auto& [bench, submission] = *opened;
    const auto problem = problem_for(submission, command.problem, command.problem_folders);
    if (!problem)
        return problem.errors();
    const auto options = judging_options(bench, command, *problem);
    if (!options)
        return options.errors();

    auto judged = judge_submission(bench, *problem, submission, *options);
    if (!judged)
        return judged.errors();
    Report& report = judged->report;
    report.problem_folder = own_folder(*problem);
    const bool for_people =
        command.format == OutputFormat::terminal && !take_standard_output(command.outputs);
    // In a window of few rows what explains the verdict comes first.
    const bool figures_last = screen_elsewhere().has_value();
    if (for_people) {
        print(verdict_page(report, standard_output_style()));
        if (!figures_last)
            print("\n" + measured_rows(report, standard_output_style()));
        flush_output();
    }

    if (const auto saved = save_limit_of(bench, command, *problem, report); !saved)
        return saved.errors();
    if (counts(command)) {
        const auto recorded = record(*problem, submission, report);
        if (!recorded)
            progress.say("this attempt is not in the history: " +
                         recorded.errors().front().message);
        else if (for_people)
            print(*recorded);
    }
    if (command.format == OutputFormat::plain)
        if (const auto told = print_plain(bench, *problem, submission, *options, report); !told)
            return told.errors();
    if (const auto completed = complete_growth(bench, *problem, submission, *judged); !completed)
        return completed.errors();
    if (command.format == OutputFormat::json)
        print_json(to_json(report));
    else if (command.format == OutputFormat::plain)
        print(plain_growth(report, standard_output_style()));
    else if (for_people)
        print_growth(report, command.plot);
    if (for_people)
        if (const auto told = print_what_explains(bench, command, *problem, submission, *options,
                                                  report, figures_last);
            !told)
            return told.errors();
    flush_output();
    if (const auto written = write_row(command.outputs, *problem, submission, report); !written)
        return written.errors();
    return exit_status(report.verdict);
}

}  // namespace

Result<int> run(const JudgeCommand& command) {
    return choose_file(command.solution, command.problem_folders)
        .and_then([&](const std::string& file) {
            JudgeCommand chosen = command;
            chosen.solution = file;
            return chosen.mine ? check_own_tests_of(chosen) : judge_file(chosen);
        });
}

}  // namespace judge
