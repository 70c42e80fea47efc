#include "app/grammar.h"

#include <fmt/core.h>

#include <charconv>
#include <cstdint>
#include <map>

#include "app/option_groups.h"
#include "base/text.h"
#include "model/problem.h"

namespace judge {
namespace {

/// What is wrong with it, as CLI11's validators say it: nothing for a whole number above zero.
std::string whole_number(const std::string& text) {
    std::uint64_t number = 0;
    const char* const end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, number);
    return read.ec == std::errc() && read.ptr == end && number > 0
               ? ""
               : fmt::format("`{}` is no whole number from 1 on", text);
}

void add_list(CLI::App& app, ListCommand& options, Command& chosen) {
    CLI::App& command = *app.add_subcommand("list", "List problems, or those that match");
    CLI::Option* const words = command.add_option("WORDS", options.words,
                                                  "Words of a name, also of a common one: two sum");
    command.add_option("--difficulty", options.difficulty, listed(difficulties(), "or"))
        ->type_name("LEVEL")
        ->check(CLI::IsMember(difficulties()));
    command.add_option("--mode", options.mode, listed(mode_names(), "or"))
        ->type_name("MODE")
        ->check(CLI::IsMember(mode_names()));
    command.add_option("--topic", options.topic, "Such as hash-map; shows the topics too")
        ->type_name("TOPIC");
    command
        .add_option("--track", options.track,
                    "In an order to solve them in, with what comes next: backend (two weeks), "
                    "week (the last before a round), first-round, or one of your tracks.yaml")
        ->type_name("TRACK")
        ->excludes(words);
    add_problem_folders(command, options.problem_folders);
    command.footer("Example: judge list --difficulty medium rate");
    command.callback([&] { chosen = options; });
}

void add_show(CLI::App& app, ShowCommand& options, Command& chosen) {
    CLI::App& command = *app.add_subcommand("show", "Show a problem's statement and samples");
    command.add_option("PROBLEM", options.problem, "Its name, as in `judge list`")->required();
    command.add_flag("--spoil", options.spoil,
                     "Show the wanted complexity, which else is shown once it is solved");
    add_problem_folders(command, options.problem_folders);
    command.footer("Example: judge show top-k-events");
    command.callback([&] { chosen = options; });
}

void add_start(CLI::App& app, StartCommand& options, Command& chosen) {
    CLI::App& command =
        *app.add_subcommand("start", "Write a file to start from, with the right signature");
    command.add_option("PROBLEM", options.problem, "Its name, as in `judge list`")->required();
    command.add_option("FILE", options.file, "Where to; left out: PROBLEM.cpp");
    command.add_flag("--tests", options.tests,
                     "Write a first PROBLEM.tests.yaml, for tests of your own, instead");
    command.add_flag("--vscode", options.vscode,
                     "Write tasks for VS Code too; also where FILE is there already");
    add_problem_folders(command, options.problem_folders);
    command.footer(
        "Beside it go compile_flags.txt and .clangd, by which clangd completes and checks in any "
        "editor, and with --vscode .vscode/tasks.json and launch.json. Files that are there stay "
        "as they are. `judge help editors` tells of Vim, Emacs, Helix and VS Code.\n\n"
        "Example: judge start top-k-events");
    command.callback([&] { chosen = options; });
}

void add_new(CLI::App& app, NewCommand& options, Command& chosen) {
    CLI::App& command = *app.add_subcommand("new", "Write a small complete problem to start from");
    command.add_option("NAME", options.slug, "The problem's name: words joined by hyphens")
        ->required();
    command.add_option("--mode", options.mode, "function (left out), class or program")
        ->type_name("MODE")
        ->check(CLI::IsMember(mode_names()));
    add_problem_folders(command, options.problem_folders);
    command.footer(
        "It goes into the first of the problem folders that can be written to.\n\n"
        "Example: judge new merge-logs --mode function");
    command.callback([&] { chosen = options; });
}

void add_plot(CLI::App& command, bool& plot) {
    command.add_flag("--plot", plot, "Draw the work against the size of the input");
}

CLI::App& add_judging(CLI::App& app, const std::string& name, const std::string& description,
                      JudgeCommand& options) {
    CLI::App& command = *app.add_subcommand(name, description);
    add_solution(command, options.solution);
    add_problem_of_file(command, options.problem);
    add_standard(command, options.standard);
    add_format(command, options.format);
    add_plot(command, options.plot);
    command.add_flag_callback(
        "--no-complexity", [&options] { options.complexity = false; },
        "Do not measure how the solution grows");
    add_limits(command, options.limits);
    command
        .add_option("--save-input", options.save_input,
                    "Write the failing test's input to a new file, for `run --input`")
        ->type_name("FILE");
    add_sandbox(command, options.sandbox);
    add_problem_folders(command, options.problem_folders);
    return command;
}

void add_run(CLI::App& app, JudgeCommand& options, Command& chosen) {
    options.samples_only = true;
    CLI::App& command = add_judging(app, "run", "Try a solution on the samples", options);
    command
        .add_option("--input", options.inputs,
                    "Try it on inputs of your own (- is standard input); may be repeated")
        ->type_name("FILE")
        ->allow_extra_args(false);
    command.add_flag("--all", options.all, "Go on after a time limit exceeded");
    CLI::Option& mine = *command.add_flag(
        "--mine", options.mine,
        "Only tell what your own tests are worth; FILE may be the problem's name");
    command
        .add_flag("--reveal", options.reveal,
                  "With --mine: what is right, and which known mistakes are not caught")
        ->needs(&mine);
    command.footer(
        "Tests of your own are tried first, where FILE.tests.yaml stands beside FILE.cpp: a list "
        "in "
        "the notation of samples, each with `input` (or `calls`), and `output`, `name` and `note` "
        "if "
        "you like:\n\n"
        "  - name: no events\n"
        "    input: {events: [], k: 3}\n"
        "    output: []\n\n"
        "`judge stress --keep NAME` adds to it.\n\n"
        "Example: judge run top-k-events.cpp --input my-input.yaml");
    command.callback([&] { chosen = options; });
}

void add_submit(CLI::App& app, JudgeCommand& options, Command& chosen) {
    CLI::App& command = add_judging(app, "submit", "Judge a solution on all hidden tests", options);
    command.add_option("--test", options.tests, "Only the test of this name; may be repeated")
        ->type_name("TEST")
        ->allow_extra_args(false);
    command.add_flag("--all", options.all, "Go on after a time limit exceeded");
    command.add_flag("--reveal", options.reveal, "Show the hidden test that failed");
    add_save_limits(command, options.save_limits);
    add_outputs(command, options.outputs);
    command.footer("Example: judge submit top-k-events.cpp");
    command.callback([&] { chosen = options; });
}

void add_stress(CLI::App& app, StressCommand& options, Command& chosen) {
    CLI::App& command = *app.add_subcommand(
        "stress", "Look for an input on which a solution fails, and for the smallest such");
    command.add_option("SOLUTION", options.solution, "A C++ file")->required();
    add_problem_of_file(command, options.problem);
    command
        .add_option("--against", options.against,
                    "A simple solution of your own that is right; left out: the problem's")
        ->type_name("FILE");
    command.add_option("--time", options.time, "How long to look; left out: " + options.time)
        ->type_name("TIME");
    command.add_option("--inputs", options.inputs, "Try no more than so many inputs")
        ->type_name("N")
        ->check(whole_number);
    command.add_option("--seed", options.seed, "Which random inputs to try; left out: 1")
        ->type_name("N")
        ->check(whole_number);
    command
        .add_option("--keep", options.keep,
                    "Add a failure by this name to SOLUTION's .tests.yaml beside it")
        ->type_name("NAME");
    add_standard(command, options.standard);
    add_format(command, options.json);
    add_sandbox(command, options.sandbox);
    add_problem_folders(command, options.problem_folders);
    command.footer(
        "Tries tiny inputs first, then random ones, all within the problem's constraints.\n\n"
        "Example: judge stress top-k-events.cpp --against slow-but-right.cpp");
    command.callback([&] { chosen = options; });
}

void add_complexity(CLI::App& app, ComplexityCommand& options, Command& chosen) {
    CLI::App& command = *app.add_subcommand(
        "complexity", "Measure how any program's time and space grow with its sizes");
    command.add_option("FILE", options.program, "A C++ program; its arguments are its sizes")
        ->required();
    command
        .add_option("--sizes", options.sizes, "Names of its arguments, such as n,m; left out: n")
        ->type_name("NAMES")
        ->delimiter(',');
    command.add_option("--where", options.where, "What the sizes keep, such as \"m >= 2*n\"")
        ->type_name("CONDITIONS");
    add_standard(command, options.standard);
    add_format(command, options.json);
    add_plot(command, options.plot);
    add_sandbox(command, options.sandbox);
    command.footer(
        "The program is run with sizes as its arguments, and with SEED in its environment for "
        "data\n"
        "that are random. Counted is what it does between judge_begin() and judge_end(), if it "
        "calls\n"
        "these (see the README), else all of main. Its standard input is empty.\n\n"
        "CONDITIONS compare (<= >= < > =) sums, products and quotients of sizes and numbers, and "
        "are\n"
        "joined by commas: \"m >= 2*n, k <= n/64\". By \"n = 2^i\" n is a power of two.\n\n"
        "Example: judge complexity search.cpp --sizes n,q --where \"q <= n, n >= 10\"");
    command.callback([&] { chosen = options; });
}

void add_verify(CLI::App& app, VerifyCommand& options, Command& chosen) {
    CLI::App& command =
        *app.add_subcommand("verify", "Find out whether problems judge rightly, for their author");
    command.add_option(
        "PROBLEM", options.problems,
        "Names, or folders of one or of several; left out: all problems of --problems, else of "
        ".judge.yaml, else yours, else the installed ones");
    command.add_flag("--matrix", options.matrix, "Show each solution on each test");
    command.add_flag(
        "--mutants", options.mutants,
        "Also try small mistakes in the accepted solutions, for tests that are missing");
    command
        .add_option(
            "--against", options.against,
            "Try this folder of other people's solutions too: which are accepted, and which "
            "tests tell the others apart")
        ->type_name("DIR");
    command.add_flag("--again", options.again, "Do it anew, though nothing has changed since");
    command.add_flag("--write", options.write,
                     "Keep what was found beside the problem, in verified.json: a first submit is "
                     "faster by it");
    static const std::map<std::string, VerifyCommand::Format> formats = {
        {"terminal", VerifyCommand::Format::terminal},
        {"json", VerifyCommand::Format::json},
        {"junit", VerifyCommand::Format::junit}};
    command
        .add_option_function<std::string>(
            "--format",
            [&options](const std::string& format) { options.format = formats.at(format); },
            "terminal, json or junit")
        ->type_name("FORMAT")
        ->check(CLI::IsMember({"terminal", "json", "junit"}));
    add_problem_folders(command, options.problem_folders);
    add_sandbox(command, options.sandbox);
    command.footer("Example: judge verify ./double-it");
    command.callback([&] { chosen = options; });
}

void add_tests(CLI::App& app, TestsCommand& options, Command& chosen) {
    CLI::App& command =
        *app.add_subcommand("tests", "List a problem's tests, hidden ones too, for its author");
    command.add_option("PROBLEM", options.problem, "Its name, as in `judge list`")->required();
    command.add_option("TEST", options.test, "One of them: shows its input and answer too");
    CLI::Option& show = *command.add_flag("--show", options.show, "Show these whole");
    command
        .add_option("--save", options.save,
                    "Write its input to this new file, and the answer to FILE.answer")
        ->type_name("FILE")
        ->excludes(&show);
    add_format(command, options.json);
    add_problem_folders(command, options.problem_folders);
    add_sandbox(command, options.sandbox);
    command.footer("Example: judge tests top-k-events \"one event\" --show");
    command.callback([&] { chosen = options; });
}

void add_doctor(CLI::App& app, DoctorCommand& options, Command& chosen) {
    CLI::App& command =
        *app.add_subcommand("doctor", "Check the machine, or a problem's time limit on it");
    CLI::Option& problem =
        *command.add_option("PROBLEM", options.problem, "Show its time limit, and what set it");
    CLI::Option& measure =
        *command.add_flag("--measure", options.measure,
                          "Measure the limit again, and how near the problem's own solutions come");
    measure.needs(&problem);
    CLI::Option& clean = *command.add_flag("--clean", options.clean, "Empty the caches");
    clean.excludes(&problem);
    add_problem_folders(command, options.problem_folders);
    add_sandbox(command, options.sandbox);
    command.footer("Example: judge doctor top-k-events --measure");
    command.callback([&] { chosen = options; });
}

void add_help(CLI::App& app, HelpCommand& options, Command& chosen) {
    CLI::App& command = *app.add_subcommand("help", "Explain a command, or a problem's files");
    command.add_option("COMMAND", options.topic,
                       "Or `format`: what the files of a problem may say; `editors`: how to try "
                       "solutions in yours");
    command.add_flag("--man", options.manual, "As the source of a manual page");
    command.footer("Example: judge help submit");
    command.callback([&] { chosen = options; });
}

}  // namespace

Grammar::Grammar() : app("An offline judge for practising coding rounds.", "judge") {
    app.set_version_flag("--version", "judge " JUDGE_VERSION);
    app.require_subcommand(1);
    app.footer(
        "`judge help format` tells what the files of a problem may say, `judge help editors` how "
        "to "
        "judge from Vim, Emacs, Helix and VS Code.\n\n"
        "Example: judge show top-k-events\n\n"
        "Exit status:\n"
        "  0    accepted\n"
        "  1    not accepted\n"
        "  2    bad usage or a bad problem file\n"
        "  3    the judge itself failed\n"
        "  130  interrupted\n\n"
        "Environment:\n"
        "  XDG_CACHE_HOME  where what is built is kept, else ~/.cache: up to 2 GiB in judge/\n"
        "  XDG_DATA_HOME   where judge/history.db and judge/problems/ lie, else ~/.local/share\n"
        "  TMPDIR          for files that are gone at the end, else /tmp\n"
        "  JUDGE_TRUST     FOLDER[:FOLDER]: other people's, whose .judge.yaml is obeyed\n"
        "  NO_COLOR        any value: no colours\n\n"
        "Files:\n"
        "  .judge.yaml      at or above the current folder; `problems: FOLDER` adds problems\n"
        "  NAME.tests.yaml  beside NAME.cpp; tests of your own for `judge run`");
    add_list(app, list_, chosen);
    add_show(app, show_, chosen);
    add_start(app, start_, chosen);
    add_run(app, run_, chosen);
    add_submit(app, submit_, chosen);
    add_watch(app, watch_, chosen);
    add_explain(app, explain_, chosen);
    add_hint(app, hint_, chosen);
    add_review(app, review_, chosen);
    add_fix(app, fix_, chosen);
    add_repro(app, repro_, chosen);
    add_debug(app, debug_, chosen);
    add_batch(app, batch_, chosen);
    add_merge(app, merge_, chosen);
    add_pack(app, pack_, chosen);
    add_stress(app, stress_, chosen);
    add_complexity(app, complexity_, chosen);
    add_verify(app, verify_, chosen);
    add_tests(app, tests_, chosen);
    add_doctor(app, doctor_, chosen);
    add_new(app, new_, chosen);
    add_help(app, help_, chosen);
}

bool takes_value(const CLI::Option& option) {
    return option.get_items_expected_max() > 0;
}

Result<const CLI::App*> find_command(const Grammar& grammar, const std::string& name) {
    std::vector<std::string> names;
    for (const CLI::App* command : grammar.app.get_subcommands({})) {
        if (command->get_name() == name)
            return command;
        names.push_back(command->get_name());
    }
    const auto near = nearest(name, names);
    return usage_error(fmt::format("unknown command `{}`", name),
                       near ? fmt::format("did you mean `judge {}`?", *near)
                            : "`judge --help` lists the commands");
}

}  // namespace judge
