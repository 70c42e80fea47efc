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
    std::string file;  ///< Empty: SLUG.cpp in the current folder.
    std::vector<std::string> problem_folders;
};
Result<int> run(const StartCommand& command);

/// Where results are written, each in the form of its name; empty: nowhere, "-": standard output.
struct OutputFiles {
    std::string json, junit, csv, github, gradescope;
    bool operator==(const OutputFiles&) const = default;
};

/// `run` and `submit`.
struct JudgeCommand {
    bool samples_only = false;
    std::string solution;
    std::string problem;  ///< Empty: what the file says, else its name.
    std::string standard = default_standard;
    std::vector<std::string> inputs;
    std::vector<std::string> tests;
    bool all = false;
    bool reveal = false;
    bool complexity = true;
    bool plot = false;
    bool json = false;
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

/// `judge help format`: what a problem's files may say.
struct FormatCommand {};
Result<int> run(const FormatCommand& command);

/// `judge` alone.
struct WelcomeCommand {};
Result<int> run(const WelcomeCommand& command);

/// Text that was asked for, such as --help and --version.
struct PrintCommand {
    std::string text;
};
Result<int> run(const PrintCommand& command);

using Command =
    std::variant<WelcomeCommand, PrintCommand, ListCommand, ShowCommand, StartCommand, JudgeCommand,
                 BatchCommand, MergeCommand, StressCommand, ComplexityCommand, VerifyCommand,
                 TestsCommand, DoctorCommand, NewCommand, FormatCommand>;

/// Reads the command line; a misspelt command or option gets the nearest one.
Result<Command> parse_command_line(const std::vector<std::string>& words);

}  // namespace judge
