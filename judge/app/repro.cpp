#include <fmt/core.h>

#include <algorithm>
#include <cstdlib>

#include "app/chosen_problem.h"
#include "app/commands.h"
#include "app/output.h"
#include "app/progress_line.h"
#include "app/session.h"
#include "base/text.h"
#include "judging/solution_file.h"
#include "os/files.h"
#include "os/find_program.h"
#include "os/foreground.h"
#include "practice/failing_case.h"
#include "practice/standalone.h"
#include "problem/load.h"

namespace judge {
namespace {

struct Reproduction {
    ChosenProblem chosen;
    FailingCase failing;
};

Result<Reproduction> reproduce(const ReproCommand& command) {
    auto chosen = choose_solution(command.solution, command.problem, command.problem_folders,
                                  command.standard);
    if (!chosen)
        return chosen.errors();
    std::vector<TestSpec> own_tests;
    if (const std::string path = tests_file_of(chosen->solution->shown_as); exists(path)) {
        auto loaded = load_own_tests(chosen->problem, path);
        if (!loaded)
            return loaded.errors();
        own_tests = *std::move(loaded);
    }
    ProgressLine progress;
    auto bench = make_bench(progress, command.sandbox);
    if (!bench)
        return bench.errors();
    if (const auto known = check_standard(*bench, command.standard); !known)
        return known.errors();
    auto failing =
        find_failing_case(*bench, chosen->problem, *chosen->solution, own_tests, command.test);
    if (!failing)
        return failing.errors();
    return Reproduction{*std::move(chosen), *std::move(failing)};
}

/// "top-k-events.repro.cpp"; of what came through a pipe, by its problem.
std::string default_output(const ChosenProblem& chosen) {
    const std::string& solution = chosen.solution->shown_as;
    const std::string name = is_regular_file(solution) ? solution : chosen.problem.slug + ".cpp";
    return name.substr(0, name.rfind('.')) + ".repro.cpp";
}

/// A word of a shell's.
std::string quoted(const std::string& word) {
    const bool is_plain = std::ranges::all_of(
        word, [](char c) { return is_word_character(c) || c == '.' || c == '/' || c == '-'; });
    if (is_plain)
        return word;
    std::string text = "'";
    for (const char c : word)
        text += c == '\'' ? "'\\''" : std::string(1, c);
    return text + "'";
}

/// Where a debugger is to stop: at the line that is known to go wrong, else where the solution
/// begins.
std::string stop_at(const Reproduction& reproduction) {
    const Submission& solution = *reproduction.chosen.solution;
    if (reproduction.failing.crash && reproduction.failing.crash->line > 0)
        return fmt::format("{}:{}", absolute_path(solution.shown_as),
                           reproduction.failing.crash->line);
    const Interface& interface = reproduction.chosen.problem.interface;
    if (const auto* function = std::get_if<FunctionInterface>(&interface))
        return function->name;
    if (const auto* described = std::get_if<ClassInterface>(&interface))
        return described->methods.empty()
                   ? described->name
                   : described->name + "::" + described->methods.front().name;
    return "main";
}

/// Whether it may be replaced by another (the magic number of ELF).
bool is_program(const std::string& path) {
    const auto content = read_file(path);
    return content && content->starts_with(
                          "\x7f"
                          "ELF");
}

/// Outside of the sandbox, as plain g++ does it, with the solution's own lines.
Result<Done> build_for_debugger(const Reproduction& reproduction, const std::string& compiler,
                                const std::string& folder, const std::string& program) {
    const Submission& solution = *reproduction.chosen.solution;
    const auto text =
        standalone_program(reproduction.chosen.problem, solution, reproduction.failing.test, true);
    if (!text)
        return text.errors();
    const std::string source = folder + "/debugged.cpp";
    if (const auto written = write_file(source, *text); !written)
        return written.errors();
    const auto built = run_in_foreground({compiler, "-std=" + solution.standard, "-g", "-O0",
                                          "-D_GLIBCXX_ASSERTIONS", "-iquote", solution.folder, "-o",
                                          program, source});
    if (!built)
        return built.errors();
    if (*built != 0)
        return usage_error("this does not compile outside of the judge",
                           "`judge run` tells what it says of the file");
    return Done{};
}

}  // namespace

Result<int> run(const ReproCommand& command) {
    const auto reproduction = reproduce(command);
    if (!reproduction)
        return reproduction.errors();
    const Submission& solution = *reproduction->chosen.solution;
    const std::string output =
        command.output.empty() ? default_output(reproduction->chosen) : command.output;
    if (exists(output))
        return usage_error(output + " is there already, and is left as it is",
                           "remove it, or name another: `--output FILE`");
    const auto text = standalone_program(reproduction->chosen.problem, solution,
                                         reproduction->failing.test, false);
    if (!text)
        return text.errors();
    if (const auto written = write_file(output, *text); !written)
        return written.errors();
    print(fmt::format("{0} is ready: g++ -std={1} -g -fsanitize=address,undefined {2} && ./a.out\n",
                      output, solution.standard, quoted(output)));
    if (has_other_answers(reproduction->chosen.problem))
        print(
            "Other answers than the one in it may be right too: `judge run` can tell, it "
            "cannot.\n");
    return 0;
}

Result<int> run(const DebugCommand& command) {
    const std::string& output = command.repro.output;
    const char* const other = std::getenv("JUDGE_DEBUGGER");
    const std::string debugger = other != nullptr && *other != '\0' ? other : "gdb";
    const auto compiler = find_program("g++"), found = find_program(debugger);
    if (!compiler || (!found && output.empty()))
        return usage_error((compiler ? debugger : "g++") + " is not on the PATH",
                           "install it, or name another debugger by JUDGE_DEBUGGER");
    if (!output.empty() && exists(output) && !is_program(output))
        return usage_error(output + " is there already, and is no program",
                           "name another: `--output FILE`");
    const auto reproduction = reproduce(command.repro);
    if (!reproduction)
        return reproduction.errors();
    const auto home = TemporaryFolder::make();
    if (!home)
        return home.errors();
    const std::string program = output.empty() ? home->path() + "/debugged" : output;
    if (const auto built = build_for_debugger(*reproduction, *compiler, home->path(), program);
        !built)
        return built.errors();
    if (!output.empty()) {
        print(fmt::format("{} is ready; have it stopped at {}\n", output, stop_at(*reproduction)));
        return 0;
    }
    std::vector<std::string> words = {*found};
    if (debugger == "gdb")
        words.insert(words.end(), {"-q", "-ex", "break " + stop_at(*reproduction), "-ex", "run"});
    words.push_back(program);
    return run_in_foreground(words);
}

}  // namespace judge
