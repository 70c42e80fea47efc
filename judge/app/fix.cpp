#include <fmt/core.h>

#include <algorithm>

#include "app/chosen_problem.h"
#include "app/commands.h"
#include "app/exit_status.h"
#include "app/kept_tests.h"
#include "app/opened_solution.h"
#include "app/output.h"
#include "app/progress_line.h"
#include "app/repair.h"
#include "app/session.h"
#include "base/text.h"
#include "judging/solution_file.h"
#include "model/written_test.h"
#include "os/files.h"
#include "os/folders.h"
#include "practice/bare_code.h"
#include "practice/faulty_program.h"
#include "problem/load.h"
#include "report/layout.h"
#include "report/terminal.h"

namespace judge {
namespace {

/// A larger input is none to keep among tests written by hand.
constexpr Bytes most_kept = kibibytes(4);

/// What it is made of shows how the problem is solved.
Result<Done> allow(const FixCommand& command, const Problem& problem) {
    if (command.spoil || solved_here().contains(problem.slug))
        return Done{};
    const auto opened = openings(data_folder(), problem.slug);
    if (opened && std::ranges::count(*opened, Opening::Kind::solution, &Opening::kind) > 0)
        return Done{};
    return usage_error(
        problem.slug + " is not solved yet, and a program to repair shows a way to solve it",
        fmt::format("name one that is solved: `judge fix PROBLEM`; or `judge fix {} --spoil`",
                    problem.slug));
}

/// "top-k-events.fix.cpp", "top-k-events-2.fix.cpp": the first that is free.
std::string free_name(const std::string& slug) {
    std::string name = slug + ".fix.cpp";
    for (int number = 2; exists(name); ++number)
        name = fmt::format("{}-{}.fix.cpp", slug, number);
    return name;
}

/// A program for a file of that name, none of those before.
Result<FaultyProgram> choose_program(const FixCommand& command, const Problem& problem,
                                     const std::string& file, const std::vector<Repair>& before) {
    std::vector<std::string> taken;
    for (const Repair& earlier : before)
        taken.push_back(earlier.origin);
    ProgressLine progress;
    auto bench = make_bench(progress, command.sandbox);
    if (!bench)
        return bench.errors();
    if (const auto known = check_standard(*bench, command.standard); !known)
        return known.errors();
    return choose_faulty_program(*bench, problem, {absolute_path("."), file, "", command.standard},
                                 taken);
}

Result<int> hand_out(const FixCommand& command, const Problem& problem) {
    if (const auto allowed = allow(command, problem); !allowed)
        return allowed.errors();
    const auto before = repairs(data_folder(), problem.slug);
    if (!before)
        return before.errors();
    const std::string file = free_name(problem.slug);
    auto program = choose_program(command, problem, file, *before);
    if (!program)
        return program.errors();
    Repair repair;
    repair.problem = problem.slug;
    repair.number = before->empty() ? 1 : before->back().number + 1;
    repair.origin = std::move(program->origin);
    repair.original = std::move(program->text);
    if (const auto written = write_file(file, repair_file(repair)); !written)
        return usage_error(written.errors().front().message);
    if (const auto remembered = remember(repair); !remembered)
        return remembered.errors();
    print(fmt::format("{} is ready: there is a mistake in it.\n\n", file));
    const std::string show = "show " + problem.slug, fail = "fix --break FILE";
    const auto row = [&](const std::string& words, const char* purpose) {
        const std::size_t widest = std::max(show.size(), fail.size());
        print(fmt::format("  judge {:<{}}  {}\n", words, widest, purpose));
    };
    row(show, "what is asked");
    row(fail, "first: an input on which it fails (- is standard input)");
    row("fix", "then: judge the repaired file on all hidden tests");
    return 0;
}

/// The text of an input that is short, as it travels.
std::string short_text(const TestSpec& input) {
    if (const auto* text = std::get_if<std::string>(&input.input))
        return text->size() <= most_kept.count ? *text : "";
    const auto* file = std::get_if<InputFile>(&input.input);
    if (file == nullptr || !is_regular_file(file->path))
        return {};
    const auto text = read_file(file->path, most_kept);
    return text ? *text : "";
}

/// Adds it to the tests beside the file; what to say of that.
std::string keep_input(const Problem& problem, const std::string& file, const TestSpec& input) {
    const std::string path = tests_file_of(file), text = short_text(input);
    if (text.empty())
        return {};
    if (exists(path) && !load_own_tests(problem, path))
        return {};  // Nothing is added to a file that cannot be read.
    const auto before = kept_tests(path, "");
    if (!before)
        return {};
    const std::string test =
        written_test(problem.interface, new_test_name(*before, "breaks it"), text, std::nullopt);
    if (before->find(test.substr(test.find('\n') + 1)) == before->npos &&
        !write_file(path, *before + test))
        return {};
    return sentence_row(standard_output_style(), "kept",
                        "in " + path + ", which `judge run` tries first");
}

/// Those of a file, without the answers that they state: the reference gives the right ones.
Result<std::vector<TestSpec>> inputs_in(const Problem& problem, const std::string& path) {
    auto inputs = load_inputs(problem, path);
    if (inputs)
        for (TestSpec& input : *inputs)
            input.answer.reset();
    return inputs;
}

Result<int> break_it(const FixCommand& command, const ChosenProblem& chosen, Repair& repair) {
    const Problem& problem = chosen.problem;
    JudgingOptions options;
    options.own_only = true;
    options.complexity = false;
    auto inputs = inputs_in(problem, command.break_with);
    if (!inputs)
        return inputs.errors();
    options.inputs = *std::move(inputs);
    ProgressLine progress;
    auto bench = make_bench(progress, command.sandbox);
    if (!bench)
        return bench.errors();
    Submission original = *chosen.solution;
    original.text = repair.original;
    const auto judged = judge_submission(*bench, problem, original, options);
    if (!judged)
        return judged.errors();
    const Report& report = judged->report;
    const TerminalStyle style = standard_output_style();
    if (report.verdict == Verdict::compile_error || report.verdict == Verdict::judge_error) {
        print(to_terminal(report, style));
        return exit_status(report.verdict);
    }
    if (!report.failure) {
        print(fmt::format("{} It does not break: the program is right on {}.\n",
                          mark_of(style, Verdict::wrong_answer),
                          report.cases.size() == 1 ? "that input" : "those inputs"));
        return 1;
    }
    repair.broken = true;
    if (const auto kept = remember(repair); !kept)
        return kept.errors();
    const auto failed = std::ranges::find(options.inputs, report.failure->test, &TestSpec::name);
    print(fmt::format("{} It breaks: {}\n\n", mark_of(style, Verdict::accepted),
                      title(report.verdict)) +
          failure_rows(*report.failure, style) + "\n" +
          (failed == options.inputs.end()
               ? ""
               : keep_input(problem, chosen.solution->shown_as, *failed)) +
          standing(problem, repair));
    return 0;
}

Result<int> judge_repaired(const FixCommand& command, const ChosenProblem& chosen) {
    JudgeCommand submit;
    submit.solution = chosen.solution->shown_as;
    submit.problem = chosen.problem.slug;
    submit.standard = command.standard;
    submit.reveal = command.reveal;
    submit.complexity = false;
    submit.sandbox = command.sandbox;
    submit.problem_folders = command.problem_folders;
    return run(submit);
}

Result<int> go_on(const FixCommand& command, const std::string& file) {
    const auto chosen = choose_problem(file, command.problem_folders, command.standard);
    if (!chosen)
        return chosen.errors();
    auto found = repair_of(chosen->problem, *chosen->solution);
    if (!found)
        return found.errors();
    if (!*found)
        return usage_error(
            file + " is not in the history: what was changed in it cannot be told",
            fmt::format("`judge fix {} --new` writes another one", chosen->problem.slug));
    Repair& repair = **found;
    if (!command.break_with.empty())
        return break_it(command, *chosen, repair);
    if (changed_lines(repair.original, chosen->solution->text) > 0)
        return judge_repaired(command, *chosen);
    print(fmt::format("{}, fix {} of {}\n\n", shown_line(standard_output_style(), file),
                      repair.number, repair.problem) +
          standing(chosen->problem, repair));
    return 0;
}

}  // namespace

Result<int> run(const FixCommand& command) {
    if (!command.another) {
        const std::string file = is_repair_file(command.of) ? command.of
                                 : command.of.empty()
                                     ? last_saved_repair(command.problem_folders, "")
                                     : "";
        if (!file.empty())
            return go_on(command, file);
    }
    const auto chosen = choose_problem(command.of, command.problem_folders, command.standard);
    if (!chosen)
        return chosen.errors();
    const std::string& slug = chosen->problem.slug;
    if (!command.another)
        if (const std::string file = last_saved_repair(command.problem_folders, slug);
            !file.empty())
            return go_on(command, file);
    if (!command.break_with.empty())
        return usage_error("there is no program to repair in this folder",
                           fmt::format("`judge fix {}` writes one", slug));
    return hand_out(command, chosen->problem);
}

}  // namespace judge
