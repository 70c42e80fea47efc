#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/result.h"
#include "model/submission.h"
#include "os/worker.h"

namespace judge {

// What the command line asks for, one plain struct for each command; each command's work is in
// the file of its name. All return the exit status, or the Errors that ended them early.

struct ListCommand {
    std::vector<std::string> words;  ///< Looked for in slugs, titles and common names.
    std::string difficulty, mode, topic;
    std::string track;  ///< Of a tracks.yaml; empty: none.
    std::vector<std::string> problem_folders;
};
Result<int> run(const ListCommand& command);

struct ShowCommand {
    std::string problem;
    bool spoil = false;  ///< Shows the wanted complexity before the problem is solved.
    std::vector<std::string> problem_folders;
};
Result<int> run(const ShowCommand& command);

struct StartCommand {
    std::string problem;
    std::string file;     ///< Empty: SLUG.cpp in the current folder.
    bool tests = false;   ///< A first SLUG.tests.yaml, and no solution.
    bool vscode = false;  ///< Its tasks too, beside what is there already.
    std::vector<std::string> problem_folders;
};
Result<int> run(const StartCommand& command);

/// Where results are written, each in the form of its name; empty: nowhere, "-": standard output.
struct OutputFiles {
    std::string json, junit, csv, github, gradescope;
    bool operator==(const OutputFiles&) const = default;
};

/// How what came out is printed: for people, as JSON, or as messages at their places, for editors.
enum class OutputFormat { terminal, json, plain };

/// `run` and `submit`.
struct JudgeCommand {
    bool samples_only = false;
    bool mine = false;     ///< Only what the user's own tests are worth is asked for.
    std::string solution;  ///< Empty: the one that was saved last. With `mine`, a problem's name or
                           ///< the tests' file will do.
    std::string problem;   ///< Empty: what the file says, else its name.
    std::string standard = default_standard;
    std::vector<std::string> inputs;
    std::vector<std::string> tests;
    bool all = false;
    bool reveal = false;
    bool complexity = true;
    bool plot = false;
    OutputFormat format = OutputFormat::terminal;
    OutputFiles outputs;
    std::string limits, save_limits;  ///< Files; empty: none.
    std::string save_input;           ///< A file that is not there yet; empty: none.
    SandboxLevel sandbox = SandboxLevel::automatic;
    std::vector<std::string> problem_folders;
};
Result<int> run(const JudgeCommand& command);

struct BatchCommand {
    std::vector<std::string> paths;
    std::string manifest, layout;
    enum class Only { all, latest, best } only = Only::all;
    std::string shard = "1/1";
    std::string resume;  ///< A file of JSON Lines; empty: none.
    std::string baseline;
    std::string export_moss;  ///< A folder that is not there yet; empty: none.
    OutputFiles outputs;
    std::string standard = default_standard;
    bool growth = false, require_growth = false;
    std::string limits, save_limits;
    SandboxLevel sandbox = SandboxLevel::automatic;
    std::vector<std::string> problem_folders;
};
Result<int> run(const BatchCommand& command);

struct MergeCommand {
    std::vector<std::string> files;
    bool best = false;  ///< Of each `who` and problem only the best.
    OutputFiles outputs;
};
Result<int> run(const MergeCommand& command);

struct PackCommand {
    std::vector<std::string> problems;
    std::string output;  ///< A folder that is not there yet.
    SandboxLevel sandbox = SandboxLevel::automatic;
    std::vector<std::string> problem_folders;
};
Result<int> run(const PackCommand& command);

struct StressCommand {
    std::string solution;
    std::string problem;  ///< Empty: what the file says, else its name.
    std::string against;  ///< A file; empty: the problem's reference.
    std::string standard = default_standard;
    std::string time = "10s";
    std::uint64_t seed = 1;
    std::size_t inputs = 0;  ///< No more than these are tried; 0: no limit.
    std::string keep;        ///< The name of the test that a failure becomes; empty: none.
    bool json = false;
    SandboxLevel sandbox = SandboxLevel::automatic;
    std::vector<std::string> problem_folders;
};
Result<int> run(const StressCommand& command);

struct HintCommand {
    std::string of;      ///< A problem, or a solution to it; empty: what is worked on here.
    bool again = false;  ///< Shows those that were opened, and opens none.
    std::vector<std::string> problem_folders;
};
Result<int> run(const HintCommand& command);

struct ReviewCommand {
    std::string of;  ///< As of HintCommand.
    bool give_up = false;
    std::string standard = default_standard;
    SandboxLevel sandbox = SandboxLevel::automatic;
    std::vector<std::string> problem_folders;
};
Result<int> run(const ReviewCommand& command);

struct ExplainCommand {
    std::string solution;  ///< Empty: the one that was saved last.
    std::string problem;   ///< Empty: what the file says, else its name.
    std::string standard = default_standard;
    std::string time = "3s";
    OutputFormat format = OutputFormat::terminal;
    SandboxLevel sandbox = SandboxLevel::automatic;
    std::vector<std::string> problem_folders;
};
Result<int> run(const ExplainCommand& command);

struct FixCommand {
    std::string of;          ///< A problem, or a file that it wrote; empty: what is worked on here.
    std::string break_with;  ///< A file with inputs; empty: none.
    bool another = false;    ///< Begins one, though one is there.
    bool spoil = false;      ///< Though the problem is not solved yet.
    bool reveal = false;
    std::string standard = default_standard;
    SandboxLevel sandbox = SandboxLevel::automatic;
    std::vector<std::string> problem_folders;
};
Result<int> run(const FixCommand& command);

struct WatchCommand {
    std::string of;  ///< A solution, or a folder of some; empty: the current folder.
    std::string standard = default_standard;
    std::vector<std::string> problem_folders;
};
Result<int> run(const WatchCommand& command);

struct ReproCommand {
    std::string solution;  ///< Empty: the one that was saved last.
    std::string problem;   ///< Empty: what the file says, else its name.
    std::string test;      ///< A sample, or a test of the user's own; empty: what explain finds.
    std::string output;    ///< A file that is not there yet; empty: NAME.repro.cpp.
    std::string standard = default_standard;
    SandboxLevel sandbox = SandboxLevel::automatic;
    std::vector<std::string> problem_folders;
};
Result<int> run(const ReproCommand& command);

struct DebugCommand {
    /// What is debugged. `output` is a file for the program, to be debugged by another; an older
    /// one is replaced. Empty: it is debugged at once.
    ReproCommand repro;
};
Result<int> run(const DebugCommand& command);

struct ComplexityCommand {
    std::string program;
    std::vector<std::string> sizes = {"n"};
    std::string where;
    std::string standard = default_standard;
    bool json = false;
    bool plot = false;
    SandboxLevel sandbox = SandboxLevel::automatic;
};
Result<int> run(const ComplexityCommand& command);

struct VerifyCommand {
    std::vector<std::string> problems;  ///< Names or folders; empty: all of the current bank.
    bool matrix = false;                ///< Shows each solution on each test.
    bool mutants = false;               ///< Tries small mistakes in the accepted solutions.
    std::string against;                ///< A folder of other people's solutions; empty: none.
    bool again = false;                 ///< Though nothing has changed since the last time.
    bool write = false;                 ///< Keeps what was found beside each problem.
    enum class Format { terminal, json, junit } format = Format::terminal;
    SandboxLevel sandbox = SandboxLevel::automatic;
    std::vector<std::string> problem_folders;
};
Result<int> run(const VerifyCommand& command);

struct TestsCommand {
    std::string problem;
    std::string test;   ///< Empty: all.
    bool show = false;  ///< Prints input and answer whole.
    std::string save;   ///< A file that is not there yet; empty: none.
    bool json = false;
    SandboxLevel sandbox = SandboxLevel::automatic;
    std::vector<std::string> problem_folders;
};
Result<int> run(const TestsCommand& command);

struct DoctorCommand {
    std::string problem;  ///< Its time limit is asked for; empty: how the machine is.
    bool measure = false;
    std::vector<std::string> problem_folders;
    bool clean = false;
    SandboxLevel sandbox = SandboxLevel::automatic;
};
Result<int> run(const DoctorCommand& command);

struct NewCommand {
    std::string slug;
    std::string mode = "function";  ///< Or class, or program.
    std::vector<std::string> problem_folders;
};
Result<int> run(const NewCommand& command);

struct HelpCommand {
    std::string topic;    ///< A command, or "format"; empty: all of it.
    bool manual = false;  ///< As the source of a manual page.
};
Result<int> run(const HelpCommand& command);

/// For shells (judge/packaging/completion), and not told in the help: prints what may stand where a
/// command line ends, a line each: the word, a tab, and what it is for. What is typed of the word
/// already does not narrow the choice. The exit status is 1 where a file's name is wanted, which
/// shells know better.
struct CompleteCommand {
    std::vector<std::string> words;  ///< Behind `judge`; the last is to be completed.
};
Result<int> run(const CompleteCommand& command);

/// `judge` alone.
struct WelcomeCommand {};
Result<int> run(const WelcomeCommand& command);

/// Text that was asked for: --version.
struct PrintCommand {
    std::string text;
};
Result<int> run(const PrintCommand& command);

using Command = std::variant<WelcomeCommand, PrintCommand, ListCommand, ShowCommand, StartCommand,
                             JudgeCommand, ExplainCommand, HintCommand, ReviewCommand, FixCommand,
                             WatchCommand, ReproCommand, DebugCommand, BatchCommand, MergeCommand,
                             PackCommand, StressCommand, ComplexityCommand, VerifyCommand,
                             TestsCommand, DoctorCommand, NewCommand, HelpCommand, CompleteCommand>;

/// Reads the command line; a misspelt command or option gets the nearest one.
Result<Command> parse_command_line(const std::vector<std::string>& words);

}  // namespace judge
