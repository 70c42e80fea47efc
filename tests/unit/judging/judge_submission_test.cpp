#include "bench_fixture.h"
#include "judging/compare.h"

using namespace judge;

namespace {

Report judged(const TinyProblem& tiny, const std::string& solution,
              const JudgingOptions& options = {}) {
    return expect(judge_submission(bench(), tiny.load(), tiny.submission(solution), options))
        .report;
}

std::string names(const Report& report) {
    std::string text;
    for (const CaseReport& test : report.cases)
        text += test.name + ": " + std::string(kebab(test.verdict)) + "\n";
    return text;
}

constexpr const char* right =
    "#include <numeric>\n#include <vector>\n"
    "int total(std::vector<int> v) { return std::accumulate(v.begin(), v.end(), 0); }\n";

/// Right for the sample only.
constexpr const char* always_45 =
    "#include <cstdio>\n#include <vector>\n"
    "int total(std::vector<int>) { std::puts(\"print\"); return 45; }\n";

}  // namespace

TEST_CASE("a right solution is accepted on every test") {
    const TinyProblem tiny(total_files());
    const Report report = judged(tiny, right);
    CHECK(report.verdict == Verdict::accepted);
    CHECK(report.problem == "tiny");
    CHECK(report.solution == "solution.cpp");
    CHECK(report.time_limit == std::chrono::seconds(1));
    CHECK(names(report) ==
          "sample 1: accepted\nsmallest: accepted\nrandom #1: accepted\nrandom #2: accepted\n"
          "random #3: accepted\nlarger: accepted\n");
    CHECK_FALSE(report.failure);
}

TEST_CASE("the tests that are run can be narrowed to samples and to names") {
    const TinyProblem tiny(total_files());
    JudgingOptions samples;
    samples.samples_only = true;
    CHECK(names(judged(tiny, right, samples)) == "sample 1: accepted\n");
    JudgingOptions named;
    named.tests = {"random #2", "smallest"};
    CHECK(names(judged(tiny, right, named)) == "smallest: accepted\nrandom #2: accepted\n");
    named.tests = {"random"};
    CHECK(judged(tiny, right, named).cases.size() == 3);
    named.tests = {"smalest"};
    const auto report = judge_submission(bench(), tiny.load(), tiny.submission(right), named);
    REQUIRE_FALSE(report);
    CHECK(told(report.errors()) == "no test is called `smalest` (did you mean `smallest`?)\n");
}

TEST_CASE("a limit from outside takes the place of the problem's") {
    const TinyProblem tiny(total_files());
    JudgingOptions options;
    options.time_limit = TimeLimit{std::chrono::hours(1), {}};
    CHECK(judged(tiny, right, options).time_limit == std::chrono::hours(1));
}

TEST_CASE("of a hidden test that fails only its name and a reason are told") {
    const TinyProblem tiny(total_files());
    const Report report = judged(tiny, always_45);
    CHECK(report.verdict == Verdict::wrong_answer);
    REQUIRE(report.failure);
    CHECK(report.failure->test == "smallest");
    CHECK(report.failure->reason == "the answer is wrong");
    for (const auto* withheld :
         {&report.failure->input, &report.failure->expected, &report.failure->actual,
          &report.failure->difference, &report.failure->prints})
        CHECK_FALSE(withheld->has_value());
}

TEST_CASE("a hidden test that is revealed shows all") {
    const TinyProblem tiny(total_files());
    JudgingOptions options;
    options.reveal = true;
    const Report report = judged(tiny, always_45, options);
    REQUIRE(report.failure);
    CHECK(report.failure->test == "smallest");
    CHECK(report.failure->input == "values = []\n");
    CHECK(report.failure->expected == "0\n");
    CHECK(report.failure->actual == "45\n");
    CHECK(report.failure->difference == "expected 0, got 45");
    CHECK(report.failure->prints == "print\n");
}

TEST_CASE("a solution that ends without an answer has failed, whatever its exit status") {
    const TinyProblem tiny(total_files());
    const Report report = judged(tiny,
                                 "#include <cstdlib>\n#include <vector>\n"
                                 "int total(std::vector<int>) { std::exit(0); }\n");
    CHECK(report.verdict == Verdict::runtime_error);
    REQUIRE(report.failure);
    CHECK(report.failure->reason == "the program ended before it returned an answer");
}

TEST_CASE("a solution that does not compile is not run") {
    const TinyProblem tiny(total_files());
    const Report report = judged(tiny, "int total(\n");
    CHECK(report.verdict == Verdict::compile_error);
    CHECK(report.cases.empty());
    CHECK_FALSE(report.compile.messages.empty());
}

TEST_CASE("a checker of the problem's own gets whole values, and nothing that is none") {
    auto files = total_files();
    files["problem.yaml"] += "check: custom\n";
    files["checker.cpp"] =
        "Judgement check(const Input& input, const Output& expected, const Output& actual) {\n"
        "    if (actual == 99) return fault(\"never\");\n"
        "    return actual == expected + static_cast<int>(input.values.size()) ? accept()\n"
        "                                                                : reject(\"not so\");\n"
        "}\n";
    const TinyProblem tiny(files);
    const Problem problem = tiny.load();
    const ProblemTool tool = expect(build_tool(bench(), bench().workers.first(), problem));
    PreparedTest test;
    test.input_path = tiny.path() + "/test.in";
    test.answer_path = tiny.path() + "/test.ans";
    tiny.write("test.in", "[1,2]\n");
    tiny.write("test.ans", "3\n");
    const auto compared = [&](const std::string& answer) {
        tiny.write("answer", answer);
        const Descriptor file = expect(open_file(tiny.path() + "/answer"));
        const Comparison comparison =
            expect(compare_answer(bench().workers.first(), problem, tool, test, file));
        return std::string(kebab(comparison.verdict)) + ": " + comparison.reason;
    };
    CHECK(compared("3\n") == "accepted: ");  // Equal bytes need no checker.
    CHECK(compared("5\n") == "accepted: ");
    CHECK(compared("4\n") == "wrong-answer: not so");
    CHECK(compared("99\n") == "judge-error: the problem's checker says: never");
    for (const char* broken : {"", "5", "5 \n", "5\n5\n", "x\n", "\"5\"\n", "5.0\n"})
        CHECK_MESSAGE(
            compared(broken) == "wrong-answer: the answer is not a value of the right type",
            broken);
}
