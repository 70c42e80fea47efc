#include "app/option_groups.h"

namespace judge {
namespace {

constexpr const char* problem_or_file =
    "A problem, or a solution to it; left out: the solution in this folder that was saved last, "
    "else the last one tried";

void add_failing_case(CLI::App& command, ReproCommand& options) {
    add_solution(command, options.solution);
    add_problem_of_file(command, options.problem);
    command
        .add_option("--test", options.test,
                    "A sample, or a test of your own; left out: the smallest failing input found")
        ->type_name("TEST");
    add_standard(command, options.standard);
    add_sandbox(command, options.sandbox);
    add_problem_folders(command, options.problem_folders);
}

}  // namespace

void add_watch(CLI::App& app, WatchCommand& options, Command& chosen) {
    CLI::App& command = *app.add_subcommand("watch", "Try a solution each time that it is saved");
    command.add_option("FILE", options.of,
                       "A solution, or a folder, of which the last one saved is tried; left out: "
                       "the current folder");
    add_standard(command, options.standard);
    add_problem_folders(command, options.problem_folders);
    command.footer(
        "Tests of your own come first, then the samples. Keys: r runs again, s submits, e "
        "explains, "
        "h opens a hint, p shows the problem, d debugs, n goes on to the next problem, q quits. "
        "What does not fit scrolls by j and k, arrows, space and b.\n\n"
        "Example: judge watch top-k-events.cpp");
    command.callback([&] { chosen = options; });
}

void add_explain(CLI::App& app, ExplainCommand& options, Command& chosen) {
    CLI::App& command = *app.add_subcommand(
        "explain", "Find the smallest input that a solution fails on, and tell why");
    add_solution(command, options.solution);
    add_problem_of_file(command, options.problem);
    command.add_option("--time", options.time, "How long to look; left out: " + options.time)
        ->type_name("TIME");
    add_standard(command, options.standard);
    add_format(command, options.format);
    add_sandbox(command, options.sandbox);
    add_problem_folders(command, options.problem_folders);
    command.footer(
        "Hidden tests are not shown: what is found is an input that nobody wrote. Where no other "
        "fails, it is a hidden test with changes, and may hold parts of it. It is kept in "
        "FILE.tests.yaml, which `judge run` tries first from then on.\n\n"
        "Example: judge explain top-k-events.cpp");
    command.callback([&] { chosen = options; });
}

void add_hint(CLI::App& app, HintCommand& options, Command& chosen) {
    CLI::App& command = *app.add_subcommand("hint", "Open a problem's next hint");
    command.add_option("PROBLEM", options.of, problem_or_file);
    command.add_flag("--again", options.again, "Show those that were opened already");
    add_problem_folders(command, options.problem_folders);
    command.footer("Example: judge hint top-k-events");
    command.callback([&] { chosen = options; });
}

void add_review(CLI::App& app, ReviewCommand& options, Command& chosen) {
    CLI::App& command = *app.add_subcommand(
        "review", "After a problem is solved: how else it is, and what comes next");
    command.add_option("PROBLEM", options.of, problem_or_file);
    command.add_flag("--give-up", options.give_up, "Show it before it is solved; remembered");
    add_standard(command, options.standard);
    add_sandbox(command, options.sandbox);
    add_problem_folders(command, options.problem_folders);
    command.footer("Example: judge review top-k-events.cpp");
    command.callback([&] { chosen = options; });
}

void add_fix(CLI::App& app, FixCommand& options, Command& chosen) {
    CLI::App& command = *app.add_subcommand("fix", "Find and repair the mistake in a program");
    command.add_option("PROBLEM", options.of,
                       "A problem, or a file that this wrote; left out: the file of this folder "
                       "that was saved last, else the problem that was tried last");
    CLI::Option& with =
        *command
             .add_option("--break", options.break_with,
                         "First: an input on which it fails, as for `judge run --input` (- is "
                         "standard input)")
             ->type_name("FILE");
    command.add_flag("--new", options.another, "Write another one, beside what is there")
        ->excludes(&with);
    command.add_flag("--spoil", options.spoil,
                     "Also of a problem that is not solved yet: it shows a way to solve it");
    command.add_flag("--reveal", options.reveal, "Show the hidden test that the repair fails");
    add_standard(command, options.standard);
    add_sandbox(command, options.sandbox);
    add_problem_folders(command, options.problem_folders);
    command.footer(
        "Writes PROBLEM.fix.cpp: a wrong solution, or the right one with a small mistake in it, "
        "another one each time. Give an input that breaks it with --break: whether the program "
        "fails on it is told of the program as it was written, also after a repair. Then change "
        "the file, as few lines as you can: `judge fix` judges it on all hidden tests and counts "
        "the changed lines, in which comments and blank lines are none. It is remembered, but no "
        "attempt at the problem; nor is `judge submit` of such a file.\n\n"
        "Example: judge fix top-k-events");
    command.callback([&] { chosen = options; });
}

void add_repro(CLI::App& app, ReproCommand& options, Command& chosen) {
    CLI::App& command = *app.add_subcommand(
        "repro", "Write a solution and an input it fails on as one file that g++ compiles");
    add_failing_case(command, options);
    command.add_option("--output", options.output, "A new file; left out: NAME.repro.cpp")
        ->type_name("FILE");
    command.footer("Example: judge repro top-k-events.cpp");
    command.callback([&] { chosen = options; });
}

void add_debug(CLI::App& app, DebugCommand& options, Command& chosen) {
    CLI::App& command = *app.add_subcommand(
        "debug", "Debug a solution on an input it fails on, stopped at the line that goes wrong");
    add_failing_case(command, options.repro);
    command
        .add_option("--output", options.repro.output,
                    "Only write the program to this file, for the debugger of an editor")
        ->type_name("FILE");
    command.footer(
        "It is debugged outside of the sandbox, by gdb or by the program that JUDGE_DEBUGGER "
        "names.\n\nExample: judge debug top-k-events.cpp --test \"sample 2\"");
    command.callback([&] { chosen = options; });
}

}  // namespace judge
