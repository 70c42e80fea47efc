#include "app/option_groups.h"

#include <map>

namespace judge {

void add_problem_folders(CLI::App& command, std::vector<std::string>& folders) {
    command
        .add_option("--problems", folders,
                    "A folder with problem folders, searched first; may be repeated")
        ->type_name("DIR")
        ->allow_extra_args(false);
}

void add_problem_of_file(CLI::App& command, std::string& problem) {
    command
        .add_option("--problem", problem,
                    "Left out: the file's `// judge: NAME` line, else its name")
        ->type_name("PROBLEM");
}

void add_solution(CLI::App& command, std::string& file) {
    command.add_option("FILE", file,
                       "The solution; left out: the one in this folder that was saved last");
}

void add_sandbox(CLI::App& command, SandboxLevel& level) {
    static const std::map<std::string, SandboxLevel> levels = {{"auto", SandboxLevel::automatic},
                                                               {"full", SandboxLevel::full},
                                                               {"landlock", SandboxLevel::landlock},
                                                               {"seccomp", SandboxLevel::seccomp}};
    command
        .add_option_function<std::string>(
            "--sandbox", [&level](const std::string& name) { level = levels.at(name); },
            "The sandbox that there has to be: auto (the best there is), full, landlock or seccomp")
        ->type_name("LEVEL")
        ->check(CLI::IsMember({"auto", "full", "landlock", "seccomp"}));
}

void add_standard(CLI::App& command, std::string& standard) {
    command.add_option("--std", standard, "The C++ standard to compile for; left out: " + standard)
        ->type_name("STD");
}

void add_format(CLI::App& command, bool& json) {
    command
        .add_option_function<std::string>(
            "--format", [&json](const std::string& format) { json = format == "json"; },
            "terminal or json")
        ->type_name("FORMAT")
        ->check(CLI::IsMember({"terminal", "json"}));
}

void add_format(CLI::App& command, OutputFormat& format) {
    static const std::map<std::string, OutputFormat> formats = {
        {"terminal", OutputFormat::terminal},
        {"json", OutputFormat::json},
        {"plain", OutputFormat::plain}};
    command
        .add_option_function<std::string>(
            "--format", [&format](const std::string& name) { format = formats.at(name); },
            "terminal, json, or plain: FILE:LINE:COLUMN: error: ..., for editors")
        ->type_name("FORMAT")
        ->check(CLI::IsMember({"terminal", "json", "plain"}));
}

void add_limits(CLI::App& command, std::string& limits) {
    command.add_option("--limits", limits, "Take the time limit from this file")->type_name("FILE");
}

void add_save_limits(CLI::App& command, std::string& limits) {
    command
        .add_option("--save-limits", limits,
                    "Write this machine's time limit to a file for --limits")
        ->type_name("FILE");
}

void add_outputs(CLI::App& command, OutputFiles& outputs) {
    const auto add = [&](const char* name, std::string& file, const char* what) {
        command.add_option(name, file, what)->type_name("FILE");
    };
    add("--json", outputs.json, "Write JSON Lines, one object each (- is standard output)");
    add("--junit", outputs.junit, "Write JUnit XML, a suite each and a case a test");
    add("--csv", outputs.csv, "Write a table");
    add("--github", outputs.github,
        "Write annotations for a GitHub workflow, and its summary to $GITHUB_STEP_SUMMARY");
    add("--gradescope", outputs.gradescope, "Write results.json for Gradescope");
}

}  // namespace judge
