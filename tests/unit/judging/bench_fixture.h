#pragma once

#include <doctest/doctest.h>

#include <map>
#include <string>

#include "judging/judging.h"
#include "judging/prepare.h"
#include "judging/programs.h"
#include "problem/load.h"

namespace judge {

/// One real Bench for all tests, with a cache of their own: the header is precompiled once.
inline Bench& bench() {
    static const TemporaryFolder folder = *TemporaryFolder::make();
    static Bench made{*find_compiler(), BuildCache{folder.path()}, SOURCE_FOLDER "/judge/support",
                      *Workers::start(SandboxLevel::automatic, 2, RUNNER)};
    return made;
}

/// The sum of some numbers: a function problem with tests of every kind.
inline std::map<std::string, std::string> total_files() {
    return {{"problem.yaml",
             "format: 1\n"
             "title: Total\n"
             "difficulty: easy\n"
             "function:\n"
             "  name: total\n"
             "  parameters: {values: \"int[]\"}\n"
             "  returns: int\n"
             "constraints:\n"
             "  - values.size() <= 100\n"
             "limits: {time: 1 s}\n"
             "samples:\n"
             "  - input: {values: [1, 2, 3, 4, 5, 6, 7, 8, 9]}\n"
             "    output: 45\n"
             "tests:\n"
             "  - name: larger\n"
             "    generate: some(30)\n"
             "  - name: random\n"
             "    generate: some(10)\n"
             "    repeat: 3\n"
             "  - name: smallest\n"
             "    input: {values: []}\n"
             "    output: 0\n"},
            {"generators.cpp",
             "Input some(Random& random, int n) {\n"
             "    Input input;\n"
             "    for (int i = 0; i < n; ++i)\n"
             "        input.values.push_back(static_cast<int>(random.integer(0, 9)));\n"
             "    return input;\n"
             "}\n"},
            {"solutions/reference.cpp",
             "// verdict: accepted\n// reference\n#include <vector>\n"
             "int total(const std::vector<int>& values) {\n"
             "    int sum = 0;\n    for (int value : values)\n        sum += value;\n"
             "    return sum;\n}\n"}};
}

/// "LINE:COLUMN message (help)" for each Error.
inline std::string told(const Errors& errors) {
    std::string text;
    for (const Error& error : errors) {
        if (error.where)
            text +=
                std::to_string(error.where->line) + ":" + std::to_string(error.where->column) + " ";
        text += error.message + (error.help.empty() ? "" : " (" + error.help + ")") + "\n";
    }
    return text;
}

template <class T>
T expect(Result<T> result) {
    if (!result)
        FAIL(told(result.errors()));
    return std::move(*result);
}

/// A problem in a temporary folder: whole and without mistakes if `files` are.
class TinyProblem {
  public:
    using Files = std::map<std::string, std::string>;

    explicit TinyProblem(const Files& files) {
        REQUIRE(make_folders(path() + "/solutions"));
        write("statement.md", "What is asked.\n");
        for (const auto& [name, text] : files)
            write(name, text);
    }
    std::string path() const { return folder_.path() + "/tiny"; }
    void write(const std::string& name, const std::string& text) const {
        REQUIRE(write_file(path() + "/" + name, text));
    }

    Problem load() const { return expect(load_problem(path(), path())); }

    /// A solution beside the problem, ready to be judged.
    Submission submission(const std::string& text) const {
        return {folder_.path(), "solution.cpp", text};
    }

  private:
    TemporaryFolder folder_ = expect(TemporaryFolder::make());
};

/// The problem's own programs.
inline ProblemPrograms build_programs(const Problem& problem) {
    ProblemPrograms programs;
    programs.tool = expect(build_tool(bench(), bench().workers.first(), problem));
    for (const StatedSolution& solution : problem.solutions)
        if (solution.reference)
            programs.reference =
                expect(build_stated_solution(bench(), bench().workers.first(), problem, solution));
    return programs;
}

}  // namespace judge
