#include "judging/prepare.h"

#include "base/digest.h"
#include "bench_fixture.h"
#include "os/files.h"

using namespace judge;

namespace {

/// A Bench like bench(), whose cache is empty.
struct FreshBench {
    TemporaryFolder folder = expect(TemporaryFolder::make());
    Bench made{bench().compiler, BuildCache{folder.path()}, bench().support_folder,
               expect(Workers::start(SandboxLevel::automatic, 2, RUNNER))};
};

std::string input_of(const PreparedTest& test) {
    return expect(read_file(test.input_path));
}

/// "NAME: INPUT -> ANSWER" for each test, in their order.
std::string all_of(const PreparedProblem& prepared) {
    std::string text;
    for (const PreparedTest& test : prepared.tests) {
        const std::string input = input_of(test), answer = expect(read_file(test.answer_path));
        CHECK(test.input_size.count == input.size());
        text += test.name + (test.hidden ? ": " : " (shown): ") +
                input.substr(0, input.size() - 1) + " -> " + answer;
    }
    return text;
}

/// The folder of the only kept tests.
std::string kept_folder(const Bench& bench) {
    const std::string folder = bench.cache.folder + "/tests";
    const std::vector<std::string> entries = list_folder(folder);
    REQUIRE(entries.size() == 1);
    return folder + "/" + entries[0];
}

// The same on every machine: the seeds come from the names, the numbers from a portable engine.
const std::string all_tests =
    "sample 1 (shown): [1,2,3,4,5,6,7,8,9] -> 45\n"
    "smallest: [] -> 0\n"
    "random #1: [7,9,6,6,1,5,2,4,7,0] -> 47\n"
    "random #2: [9,3,0,7,1,2,3,8,7,7] -> 47\n"
    "random #3: [0,1,7,2,8,1,9,8,3,6] -> 45\n"
    "larger: [1,0,4,5,4,3,1,1,4,3,3,4,7,8,9,0,5,9,3,7,2,5,6,7,6,4,3,9,3,0] -> 126\n";

}  // namespace

TEST_CASE("tests are made with samples first, then by size, and the same on every machine") {
    const TinyProblem tiny(total_files());
    const Problem problem = tiny.load();
    FreshBench fresh;
    const PreparedProblem prepared =
        expect(prepare_problem(fresh.made, problem, build_programs(problem)));
    CHECK(all_of(prepared) == all_tests);
    CHECK(prepared.time_limit.limit == std::chrono::seconds(1));
    CHECK_FALSE(prepared.home);
}

TEST_CASE("what was made is found again until the problem or the compiler changes") {
    const TinyProblem tiny(total_files());
    Problem problem = tiny.load();
    FreshBench fresh;
    CHECK_FALSE(find_prepared(fresh.made, problem));
    REQUIRE(prepare_problem(fresh.made, problem, build_programs(problem)));
    const auto found = find_prepared(fresh.made, problem);
    REQUIRE(found);
    CHECK(all_of(*found) == all_tests);
    CHECK(found->time_limit.limit == std::chrono::seconds(1));

    tiny.write("generators.cpp", total_files()["generators.cpp"] + "// Changed.\n");
    CHECK_FALSE(find_prepared(fresh.made, tiny.load()));
    fresh.made.compiler.identity = "another";
    CHECK_FALSE(find_prepared(fresh.made, problem));
}

TEST_CASE("a damaged index is not trusted, and is made again") {
    const TinyProblem tiny(total_files());
    const Problem problem = tiny.load();
    const ProblemPrograms programs = build_programs(problem);
    FreshBench fresh;
    for (const char* damage : {"", "{", "[]", "null", R"({"time_limit": 1, "tests": []})",
                               R"({"time_limit": {"limit": "1"}, "tests": []})",
                               R"({"time_limit": {"limit": 1, "yardstick": {}}, "tests": []})",
                               R"({"time_limit": {"limit": 1}})",
                               R"({"time_limit": {"limit": 1}, "tests": [{"name": 3}]})", "\xff"}) {
        CAPTURE(damage);
        REQUIRE(prepare_problem(fresh.made, problem, programs));
        const std::string path = kept_folder(fresh.made);
        REQUIRE(change_facts(path, damage));
        CHECK_FALSE(find_prepared(fresh.made, problem));
        CHECK_FALSE(exists(path));
    }
    CHECK(all_of(expect(prepare_problem(fresh.made, problem, programs))) == all_tests);
}

TEST_CASE("tests with a file that is missing or cut short are made again") {
    const TinyProblem tiny(total_files());
    const Problem problem = tiny.load();
    const ProblemPrograms programs = build_programs(problem);
    FreshBench fresh;
    REQUIRE(prepare_problem(fresh.made, problem, programs));
    REQUIRE(write_file(find_prepared(fresh.made, problem)->tests[2].input_path, "[7,9"));
    CHECK_FALSE(find_prepared(fresh.made, problem));
    REQUIRE(prepare_problem(fresh.made, problem, programs));
    remove_all(find_prepared(fresh.made, problem)->tests[2].answer_path);
    CHECK_FALSE(find_prepared(fresh.made, problem));
    CHECK(all_of(expect(prepare_problem(fresh.made, problem, programs))) == all_tests);
}

TEST_CASE("a kept test that was changed is not used") {
    const TinyProblem tiny(total_files());
    const Problem problem = tiny.load();
    const ProblemPrograms programs = build_programs(problem);
    FreshBench fresh;
    REQUIRE(prepare_problem(fresh.made, problem, programs));
    const PreparedProblem prepared = *find_prepared(fresh.made, problem);
    const PreparedTest& test = prepared.tests[2];
    CHECK_FALSE(drop_damaged(fresh.made, problem, prepared));
    for (const std::string& path : {test.input_path, test.answer_path}) {
        std::string content = expect(read_file(path));
        content[0] ^= 1;
        REQUIRE(write_file(path, content));
    }
    CHECK_FALSE(open_input(test));
    CHECK_FALSE(open_answer(test));
    CHECK(drop_damaged(fresh.made, problem, prepared));
    CHECK_FALSE(find_prepared(fresh.made, problem));
}

TEST_CASE("without a cache tests are made in a temporary folder, and it is said") {
    const TinyProblem tiny(total_files());
    const Problem problem = tiny.load();
    FreshBench fresh;
    std::vector<std::string> said;
    fresh.made.say = [&](const std::string& line) { said.push_back(line); };
    fresh.made.cache = BuildCache{"/proc/nowhere"};
    const PreparedProblem prepared =
        expect(prepare_problem(fresh.made, problem, build_programs(problem)));
    CHECK(all_of(prepared) == all_tests);
    REQUIRE(prepared.home);
    CHECK(prepared.tests[0].input_path.starts_with(prepared.home->path()));
    CHECK(said.size() == 1);
}

TEST_CASE("what set the time limit is kept with it, and is measured again on demand") {
    auto files = total_files();
    std::string& yaml = files["problem.yaml"];
    yaml.replace(yaml.find("limits: {time: 1 s}"), 19, "limits: {factor: 7}");
    files["solutions/second.cpp"] =
        "// verdict: accepted\n#include <numeric>\n#include <vector>\n"
        "int total(std::vector<int> v) { return std::accumulate(v.begin(), v.end(), 0); }\n";
    const TinyProblem tiny(files);
    const Problem problem = tiny.load();
    ProblemPrograms programs = build_programs(problem);
    programs.calibrating.push_back(
        {problem.solutions[1].path, expect(build_stated_solution(bench(), bench().workers.first(),
                                                                 problem, problem.solutions[1]))});
    FreshBench fresh;
    PreparedProblem prepared = expect(prepare_problem(fresh.made, problem, programs));
    const auto check = [&](const TimeLimit& limit) {
        CHECK(limit.limit == std::chrono::milliseconds(500));  // Both need next to nothing.
        REQUIRE(limit.yardstick);
        CHECK(limit.yardstick->factor == 7);
        CHECK(limit.yardstick->solution.ends_with(".cpp"));
        CHECK(limit.yardstick->cpu.count() > 0);
    };
    check(prepared.time_limit);
    check(find_prepared(fresh.made, problem)->time_limit);

    prepared.time_limit = {};
    REQUIRE(calibrate_again(fresh.made, problem, programs, prepared));
    check(prepared.time_limit);
    CHECK(find_prepared(fresh.made, problem)->time_limit.yardstick->cpu ==
          prepared.time_limit.yardstick->cpu);
}

TEST_CASE("a user's own inputs keep their order, are shown, and get the reference's answer") {
    const TinyProblem tiny(total_files());
    const Problem problem = tiny.load();
    std::vector<TestSpec> inputs(2);
    inputs[0].name = "long";
    inputs[0].input = "[5,6,7]\n";
    inputs[1].name = "short";
    inputs[1].input = "[5]\n";
    const PreparedProblem prepared =
        expect(prepare_inputs(bench(), problem, build_programs(problem), inputs));
    CHECK(all_of(prepared) == "long (shown): [5,6,7] -> 18\nshort (shown): [5] -> 5\n");
}

TEST_CASE("everything wrong with the tests is told at once, in the file's order") {
    auto files = total_files();
    std::string& yaml = files["problem.yaml"];
    yaml.replace(yaml.find("some(30)"), 8, "some(101)");
    yaml.replace(yaml.find("output: 0"), 9, "output: 1");
    const TinyProblem tiny(files);
    const Problem problem = tiny.load();
    const auto prepared = prepare_problem(bench(), problem, build_programs(problem));
    REQUIRE_FALSE(prepared);
    CHECK(told(prepared.errors()) ==
          "15:5 the test `larger` breaks a constraint: `values.size() <= 100` does not hold "
          "(change the input, or the constraint)\n"
          "22:13 the reference does not give the answer stated for test `smallest`: expected 1, "
          "got 0 (work the answer out again by hand: one of the two is wrong)\n");
}

TEST_CASE("a mistake in an expression is told at its line and column of the problem file") {
    auto files = total_files();
    std::string& yaml = files["problem.yaml"];
    yaml.replace(yaml.find("values.size()"), 13, "values.sice()");
    yaml.replace(yaml.find("some(30)"), 8, "some(30, unknown)");
    const TinyProblem tiny(files);
    const auto tool = build_tool(bench(), bench().workers.first(), tiny.load());
    REQUIRE_FALSE(tool);
    std::string places;
    for (const Error& error : tool.errors()) {
        REQUIRE(error.where);
        CHECK(error.where->file == tiny.path() + "/problem.yaml");
        places += std::to_string(error.where->line) + ":" + std::to_string(error.where->column) +
                  " " + error.where->text + "\n";
    }
    CHECK(places ==
          "9:12   - values.sice() <= 100\n"
          "16:24     generate: some(30, unknown)\n");
}

TEST_CASE("what a generator draws is the same on every machine") {
    const TinyProblem tiny(
        {{"problem.yaml",
          "format: 1\ntitle: Text\ndifficulty: easy\nprogram: {}\nlimits: {time: 1 s}\n"
          "samples: [{input: \"1\\n\", output: \"1\\n\"}]\n"
          "tests:\n  - name: all that Random draws\n    generate: draw()\n"},
         {"validator.cpp", "void validate(TextReader&) {}\n"},
         {"generators.cpp",
          "void draw(Random& random) {\n"
          "    std::printf(\"%lld \", random.integer(1, 6));\n"
          "    std::printf(\"%lld\\n\", random.integer(LLONG_MIN, LLONG_MAX));\n"
          "    std::printf(\"%.17g\\n\", random.real(-1, 1));\n"
          "    for (int i = 0; i < 20; ++i)\n"
          "        std::printf(\"%d\", random.chance(0.25));\n"
          "    std::printf(\"\\n%s \", random.word(12).c_str());\n"
          "    std::printf(\"%s\\n\", random.word(8, \"01\").c_str());\n"
          "    std::vector<int> values = {1, 2, 3, 4, 5, 6, 7, 8};\n"
          "    std::printf(\"%d\\n\", random.pick(values));\n"
          "    random.shuffle(values);\n"
          "    for (int value : values)\n"
          "        std::printf(\"%d \", value);\n"
          "    std::printf(\"\\n\");\n"
          "    for (int value : random.permutation(10))\n"
          "        std::printf(\"%d \", value);\n"
          "    std::printf(\"\\n\");\n"
          "}\n"},
         {"solutions/reference.cpp",
          "// verdict: accepted\n// reference\n#include <cstdio>\n"
          "int main() { for (int c; (c = getchar()) != EOF;) putchar(c); }\n"}});
    const Problem problem = tiny.load();
    FreshBench fresh;
    const PreparedProblem prepared =
        expect(prepare_problem(fresh.made, problem, build_programs(problem)));
    CHECK(input_of(prepared.tests.back()) ==
          "3 -2301720594705659089\n"
          "0.33580712803276258\n"
          "00100000000000101110\n"
          "gcdhkyntlfbt 11100111\n"
          "1\n"
          "2 3 5 8 4 7 1 6 \n"
          "3 1 0 2 7 5 8 6 4 9 \n");
    CHECK(seed_of("all that Random draws", 0) == 17174663166229288506u);
}
