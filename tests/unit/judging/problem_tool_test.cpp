#include "judging/problem_tool.h"

#include "bench_fixture.h"

using namespace judge;

namespace {

std::string text(const Descriptor& file) {
    return read_descriptor(file.number(), mebibytes(1));
}

/// A tiny problem and its tool.
struct Tool {
    explicit Tool(const std::map<std::string, std::string>& files)
        : tiny(files),
          problem(tiny.load()),
          tool(expect(build_tool(bench(), bench().workers.first(), problem))) {}

    ToolOutput<Descriptor> generate(int call, std::uint64_t seed) const {
        return expect(tool.generate(bench().workers.first(), problem, call, seed));
    }
    ToolOutput<InputFindings> check(const std::string& input) const {
        return expect(
            tool.check(bench().workers.first(), problem, expect(make_memory_file("input", input))));
    }

    TinyProblem tiny;
    Problem problem;
    ProblemTool tool;
};

}  // namespace

TEST_CASE("a generator makes the same input for the same seed, and it can be checked as it is") {
    const Tool tool(total_files());
    const auto once = tool.generate(1, 5), again = tool.generate(1, 5), other = tool.generate(1, 6);
    REQUIRE(once.is_made());
    CHECK(text(once.value) == text(again.value));
    CHECK(text(once.value) != text(other.value));
    const auto findings =
        expect(tool.tool.check(bench().workers.first(), tool.problem, once.value));
    CHECK(findings.is_made());
    CHECK(findings.value.violations.empty());
}

TEST_CASE("an input that breaks a constraint is a finding") {
    std::string values = "[0";
    for (int i = 0; i < 100; ++i)
        values += ",0";
    const auto findings = Tool(total_files()).check(values + "]\n");
    CHECK(findings.is_made());
    REQUIRE(findings.value.violations.size() == 1);
    CHECK(findings.value.violations[0].constraint == 0);
}

TEST_CASE("C++ of the problem's that fails has made nothing, and it is told how") {
    auto files = total_files();
    files["generators.cpp"] =
        "#include <stdexcept>\n"
        "Input some(Random&, int) { throw std::runtime_error(\"no idea\"); }\n";
    const auto output = Tool(files).generate(0, 1);
    CHECK_FALSE(output.is_made());
    CHECK(in_words(output.end) == "uncaught exception of type std::runtime_error: no idea");
}
