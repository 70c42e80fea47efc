// Solutions and a problem's own C++ against the real compiler.

#include "judging/programs.h"

#include "bench_fixture.h"
#include "harness/starter.h"
#include "run/run_program.h"

using namespace judge;
using std::chrono_literals::operator""s;

namespace {

/// int total(vector<int>& values, int start), or with other parts.
Problem function_problem() {
    Problem problem;
    problem.slug = "total";
    problem.interface = FunctionInterface{
        "total", {{"values", *parse_type("int[]")}, {"start", {}}}, parse_type("int"), {}};
    return problem;
}

Problem in_place_problem() {
    Problem problem;
    problem.slug = "double-all";
    problem.interface =
        FunctionInterface{"doubleAll", {{"values", *parse_type("int[]")}}, std::nullopt, "values"};
    return problem;
}

Problem class_problem() {
    Problem problem;
    problem.slug = "room";
    problem.interface =
        ClassInterface{"Room",
                       {{"limit", {}}},
                       {{"add", {{"name", *parse_type("string")}}, parse_type("bool")},
                        {"clear", {}, std::nullopt}}};
    return problem;
}

/// What compiling `text` says, one "LINE: text" for each error; "" when it compiles.
std::string errors_of(const Problem& problem, const std::string& text) {
    const TemporaryFolder folder = expect(TemporaryFolder::make());
    const auto built = expect(build_solution(bench(), bench().workers.first(), problem,
                                             {folder.path(), "mine.cpp", text}));
    std::string errors;
    for (const CompilerMessage& message : built.report.messages)
        if (message.level == CompilerMessage::Level::error)
            errors += std::to_string(message.line) + ": " + message.text + "\n";
    CHECK(built.report.ok == errors.empty());
    return errors;
}

/// The answer of the solution `text` to `input`, both as they travel.
std::string answer_of(const Problem& problem, const std::string& text, const std::string& input) {
    const TemporaryFolder folder = expect(TemporaryFolder::make());
    REQUIRE(write_file(folder.path() + "/input", input));
    Worker& worker = bench().workers.first();
    const auto built =
        expect(build_solution(bench(), worker, problem, {folder.path(), "mine.cpp", text}));
    std::string errors;
    for (const CompilerMessage& message : built.report.messages)
        errors += std::to_string(message.line) + ": " + message.text + "\n";
    REQUIRE_MESSAGE(built.report.ok, errors);
    const Descriptor in = expect(open_file(folder.path() + "/input"));
    RunRequest request;
    request.input = in.number();
    request.limits = {
        .cpu = 10s, .idle = 10s, .memory = mebibytes(256), .output = mebibytes(64), .threads = 64};
    const auto run = expect(run_program(worker, built.executable, request));
    return read_descriptor(run.answer.number(), mebibytes(1));
}

std::string total(const std::string& solution) {
    return answer_of(function_problem(), solution, "[1,2,3]\n10\n");
}

constexpr const char* library = "#include <bits/stdc++.h>\nusing namespace std;\n";

std::string with_library(const std::string& code) {
    return library + code;
}

}  // namespace

TEST_CASE("a function is accepted in every shape that can be called") {
    const std::string sum = "{ for (int value : values) start += value; return start; }\n";
    for (const std::string& code : std::vector<std::string>{
             "int total(vector<int>& values, int start) " + sum,
             "int total(vector<int> values, int start) " + sum,
             "int total(const vector<int>& values, int start) " + sum,
             "long long total(const vector<int>& values, long long start) " + sum,
             "auto total(vector<int>& values, int start) " + sum,
             "auto total(vector<int>& values, int start) -> int " + sum,
             "static inline int total(vector<int>& values, int start) " + sum,
             "template <class T> T total(vector<T>& values, T start) " + sum,
             "int total(vector<int>& values, int start, bool unused = false) " + sum,
             "int total(auto& values, auto start) " + sum,
             "int total(span<const int> values, int start) " + sum,
             "auto total = [](vector<int>& values, int start) " + sum + ";",
             "function<int(vector<int>&, int)> total = [](vector<int>& values, int start) " + sum +
                 ";",
             "int total(string text, int start) { return text.size() + start; }\n"
             "int total(vector<int>& values, int start) " +
                 sum,
             "class Solution { public: int total(vector<int>& values, int start) " + sum + "};",
             "struct Solution { int total(vector<int> values, int start) const " + sum + "};",
             "struct Solution { static int total(vector<int>& values, int start) " + sum + "};",
             "struct Base { int total(vector<int>& values, int start) " + sum +
                 "}; struct Solution : Base {};",
             "struct Solution { int total(vector<int>&, int); };\n"
             "int Solution::total(vector<int>& values, int start) " +
                 sum,
             "class Solution { int unused = 0; };\nint total(vector<int>& values, int start) " +
                 sum}) {
        CAPTURE(code);
        CHECK(total(with_library(code)) == "16\n");
    }
}

TEST_CASE("what else a solution defines does not stand in the way of the harness") {
    const std::string sum =
        "int total(std::vector<int>& values, int start) { for (auto v : values) start += v; "
        "return start; }\n";
    for (const std::string& before :
         {std::string("int main() { return 1; }\n"), std::string("int main(int, char**) {}\n"),
          std::string("#define S 26\n#define A 26\n#define C 26\n#define T int\n"),
          std::string("#define all(x) x.begin(), x.end()\n#define answers 7\n#define Answer 7\n"),
          std::string("#define function 1\n#define solution 2\n#define arguments 3\n"),
          std::string("int left, y1, distance, answer_descriptor, fits, of, returns, name;\n"),
          std::string("namespace judge_main_too { int main() { return 3; } }\n"),
          std::string("struct function {}; struct constructor {}; struct Reader {};\n")}) {
        CAPTURE(before);
        CHECK(total("#include <vector>\n" + before + sum) == "16\n");
        CHECK(total("#include <vector>\n" + sum + before) == "16\n");
    }
    CHECK(total("#include <vector>\n#define int long long\nint total(std::vector<signed>& values, "
                "signed start) { int sum = start; for (int v : values) sum += v; return sum; }\n"
                "signed main() {}\n") == "16\n");
}

TEST_CASE("what a function in place changes is its answer") {
    for (const char* code : {"void doubleAll(vector<int>& v) { for (int& x : v) x *= 2; }",
                             "int doubleAll(vector<int>& v) { for (int& x : v) x *= 2; return 0; }",
                             "class Solution { public: void doubleAll(vector<int>& v) { for (int& "
                             "x : v) x *= 2; } };"})
        CHECK(answer_of(in_place_problem(), with_library(code), "[1,-2]\n") == "[2,-4]\n");
}

TEST_CASE("a class is accepted in every shape that can be called") {
    const std::string input = "[\"Room\",1]\n[\"add\",\"a\"]\n[\"add\",\"b\"]\n[\"clear\"]\n";
    for (const std::string& code : std::vector<std::string>{
             "class Room { int left; public: Room(int limit) : left(limit) {}\n"
             "bool add(string name) { return left-- > 0; } void clear() {} };",
             "struct Room { int left; explicit Room(int limit) : left(limit) {}\n"
             "int add(const string& name) { return left-- > 0; } int clear() { return 1; } };\n"
             "int main() { Room room(3); }",
             "#define S 26\n#define C 26\n#define A 26\n#define Class 1\n#define Methods 2\n"
             "struct Room { int left; Room(int& limit) : left(limit) {}\n"
             "bool add(string_view name) { return left-- > 0; } auto clear() { return 1; } };",
             "#define int long long\n"
             "struct Room { int left; Room(int limit) : left(limit) {}\n"
             "bool add(string name) { return left-- > 0; } void clear() {} };\nsigned main() {}"}) {
        CAPTURE(code);
        CHECK(answer_of(class_problem(), with_library(code), input) == "null\ntrue\nfalse\nnull\n");
    }
}

TEST_CASE("a function that does not fit is explained in the problem's terms, with its line") {
    const auto said = [](const std::string& code) {
        return errors_of(function_problem(), with_library(code));
    };
    CHECK(said("int total(vector<string>& values, int start) { return 0; }") ==
          "3: `total` takes `(vector<int>&, int)`; yours takes `(vector<string>&, int)`\n");
    CHECK(said("int total(vector<int>& values) { return 0; }") ==
          "3: `total` takes `(vector<int>&, int)`; yours takes `(vector<int>&)`\n");
    CHECK(said("string total(vector<int>& values, int start) { return {}; }") ==
          "3: `total` returns `int`; yours returns `string`\n");
    CHECK(said("double total(vector<int>& values, int start) { return 0; }") ==
          "3: `total` returns `int`; yours returns `double`\n");
    CHECK(said("void total(vector<int>& values, int start) {}") ==
          "3: `total` returns `int`; yours returns `void`\n");
    CHECK(said("int totals(vector<int>& values, int start) { return 0; }") ==
          "3: `total` is not defined: write `int total(vector<int>& values, int start)`, as a "
          "function or as a public method of `class Solution` (you have `totals`)\n");
    CHECK(said("") ==
          "0: `total` is not defined: write `int total(vector<int>& values, int start)`, as a "
          "function or as a public method of `class Solution`\n");
    CHECK(
        said("class Solution {\n    int total(vector<int>& values, int start) { return 0; }\n};") ==
        "4: `total` cannot be called from outside: put `public:` before it, or take it out of "
        "its namespace\n");
    CHECK(said("namespace mine { int total(vector<int>& values, int start) { return 0; } }") ==
          "3: `total` cannot be called from outside: put `public:` before it, or take it out of "
          "its namespace\n");
    CHECK(said("#define int long long\nint total(vector<int>& values, int start) { return 0; }") ==
          "4: `total` takes `(vector<int>&, int)`; in yours a macro gives `int` another meaning\n");
}

TEST_CASE("a function in place that takes its argument by value is told to take a reference") {
    CHECK(errors_of(in_place_problem(), with_library("void doubleAll(vector<int> v) {}")) ==
          "3: `doubleAll` changes `values` in place: take it as a reference, as in "
          "`void doubleAll(vector<int>& values)`; yours takes `(vector<int>)`\n");
    CHECK(errors_of(in_place_problem(), with_library("void doubleAll(const vector<int>& v) {}")) ==
          "3: `doubleAll` changes `values` in place: take it as a reference, as in "
          "`void doubleAll(vector<int>& values)`; yours takes it as `const`\n");
}

TEST_CASE("a class that does not fit is explained in the problem's terms") {
    const auto said = [](const std::string& code) {
        return errors_of(class_problem(), with_library(code));
    };
    CHECK(said("class Rooms {};") == "3: `class Room` is not defined (you have `class Rooms`)\n");
    CHECK(said("struct Room { bool add(string n) { return true; } void clear() {} };") ==
          "3: `Room` is not defined: write `Room(int limit)` in `class Room`\n");
    CHECK(said("struct Room {\n    Room(string name) {}\n    bool add(string n) { return true; }\n"
               "    void clear() {}\n};") == "4: `Room` takes `(int)`; yours takes `(string)`\n");
    CHECK(said("struct Room { Room(int limit) {} bool add(string n) { return true; } };") ==
          "3: `clear` is not defined: write `void clear()` in `class Room`\n");
    CHECK(said("struct Room {\n    Room(int limit) {}\n    bool add(int n) { return true; }\n"
               "    void clear() {}\n};") == "5: `add` takes `(string&)`; yours takes `(int)`\n");
    CHECK(said("struct Room {\n    Room(int limit) {}\n    string add(string n) { return n; }\n"
               "    void clear() {}\n};") == "5: `add` returns `bool`; yours returns `string`\n");
}

TEST_CASE("the file to start from compiles and fits in each mode") {
    const auto frame = [](const std::string& mode) {
        return expect(read_file(SOURCE_FOLDER "/templates/start/" + mode + ".cpp"));
    };
    Problem program;
    program.interface = ProgramInterface{};
    CHECK(errors_of(function_problem(), starter(function_problem(), frame("function"))) == "");
    CHECK(errors_of(in_place_problem(), starter(in_place_problem(), frame("function"))) == "");
    CHECK(errors_of(class_problem(), starter(class_problem(), frame("class"))) == "");
    CHECK(errors_of(program, starter(program, frame("program"))) == "");
}
