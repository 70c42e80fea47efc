#include "problem/load.h"

#include <filesystem>

#include "problem_folder.h"

using namespace judge;

namespace {

std::string mistakes_of(const ProblemFolder& folder) {
    const auto problem = load_problem(folder.path(), "top-events");
    return problem ? "" : told(problem.errors());
}

std::string digest_of_folder(const Files& files) {
    const ProblemFolder folder(files);
    const auto problem = load_problem(folder.path(), "p");
    REQUIRE(problem);
    return problem->digest;
}

}  // namespace

TEST_CASE("a problem knows its slug, its files and its statement") {
    const ProblemFolder folder({{"generators.cpp", "int x;\n"},
                                {"solutions/slow.cpp", "// verdict: time-limit-exceeded\n"},
                                {"solutions/notes.txt", "no solution"}});
    const auto problem = load_problem(folder.path() + "/", "p");
    REQUIRE(problem);
    CHECK(problem->slug == "top-events");
    CHECK(problem->folder == absolute_path(folder.path()));
    CHECK(problem->statement == "Find the top.\n");
    CHECK(problem->generators_file == problem->folder + "/generators.cpp");
    CHECK(problem->validator_file == "");
    CHECK(problem->checker_file == "");
    REQUIRE(problem->solutions.size() == 2);
    CHECK(problem->solutions[0].path == problem->folder + "/solutions/reference.cpp");
    CHECK(problem->solutions[0].reference);
    CHECK(problem->solutions[1].verdict == Verdict::time_limit_exceeded);
    CHECK(problem->digest.size() == 32);
}

TEST_CASE("mistakes of all files of a problem are told at once") {
    CHECK(mistakes_of(ProblemFolder(Files{{"problem.yaml", completed("limts: {}\n")},
                                          {"statement.md", ""},
                                          {"solutions/a.cpp", "int main() {}\n"}})) ==
          "1:1 [limts] unknown key `limts` (did you mean `limits`?)\n"
          "top-events/statement.md: the problem has no statement.md (write the task in it)\n"
          "1:1 [i] this solution does not state its verdict (begin the file with `// verdict: "
          "accepted`, or another)\n");
}

TEST_CASE("messages name the files as the user named the folder") {
    const ProblemFolder folder({{"problem.yaml", completed("limts: {}\n")}});
    const auto problem = load_problem(folder.path(), "problems/x");
    REQUIRE(!problem);
    CHECK(problem.errors().at(0).where->file == "problems/x/problem.yaml");
}

TEST_CASE("a folder that is none, or holds no problem, is a mistake") {
    const ProblemFolder folder(Files{{"problem.yaml", ""}});
    CHECK(mistakes_of(folder) == "top-events has no problem.yaml\n");
    const auto missing = load_problem(folder.path() + "/nowhere", "nowhere");
    REQUIRE(!missing);
    CHECK(told(missing.errors()) ==
          "nowhere is not a folder (a problem is a folder with a problem.yaml)\n");
}

TEST_CASE("a folder whose name is no slug is a mistake") {
    const ProblemFolder folder({}, "Top Events");
    const auto problem = load_problem(folder.path(), "Top Events");
    REQUIRE(!problem);
    CHECK(told(problem.errors()) ==
          "Top Events: `Top Events` cannot be a problem's name (name the folder in lower-case "
          "letters, digits and single hyphens, at most 64)\n");
}

TEST_CASE("an empty problem file and an empty statement are mistakes") {
    CHECK(mistakes_of(
              ProblemFolder(Files{{"problem.yaml", "# later\n"}, {"statement.md", "\n \n"}})) ==
          "top-events/problem.yaml: the file is empty (a problem file begins with `format: 1`)\n"
          "top-events/statement.md: the statement is empty (write the task in it)\n");
}

TEST_CASE("a problem file of ten megabytes is refused by its size") {
    const ProblemFolder folder({{"problem.yaml", std::string(10 << 20, 'a')}});
    const auto problem = load_problem(folder.path(), "p");
    REQUIRE(!problem);
    CHECK(problem.errors().size() == 1);
    CHECK(told(problem.errors()).find("4 MiB") != std::string::npos);
}

TEST_CASE("a solution states a verdict that a solution can get") {
    CHECK(mistakes_of(
              ProblemFolder(Files{{"solutions/a.cpp", "// verdict: wrong-anser\n"},
                                  {"solutions/b.cpp", "// free words\n//verdict: judge-error\n"},
                                  {"solutions/c.cpp",
                                   "// verdict: accepted\n"
                                   "// verdict: accepted\n"},
                                  {"solutions/d.cpp", "\n// verdict: accepted\n"}})) ==
          "1:13 [wrong-anser] unknown verdict `wrong-anser` (did you mean `wrong-answer`?)\n"
          "2:12 [judge-error] unknown verdict `judge-error` (the verdicts: accepted, wrong-answer, "
          "time-limit-exceeded, idle-limit-exceeded, memory-limit-exceeded, output-limit-exceeded, "
          "runtime-error, security-violation, compile-error)\n"
          "2:13 [accepted] a second verdict\n"
          "1:1 [] this solution does not state its verdict (begin the file with `// verdict: "
          "accepted`, or another)\n");
}

TEST_CASE("comment lines above and below the verdict, and carriage returns, are read over") {
    CHECK(mistakes_of(ProblemFolder(
              Files{{"solutions/reference.cpp",
                     "\xEF\xBB\xBF// The usual way.\r\n// reference\r\n"
                     "  // time: O(n), space: O(1)\r\n// verdict: accepted"}})) == "");
}

TEST_CASE("exactly one solution is the reference, and it is right") {
    CHECK(
        mistakes_of(ProblemFolder(Files{{"solutions/reference.cpp", "// verdict: accepted\n"}})) ==
        "top-events/solutions: no solution is the reference (one accepted solution says `// "
        "reference` in a line below its verdict)\n");
    CHECK(mistakes_of(ProblemFolder(
              Files{{"solutions/z.cpp", "// verdict: accepted\n//   reference\n"}})) ==
          "2:6 [reference] a second reference (top-events/solutions/reference.cpp is the reference "
          "already)\n");
    CHECK(mistakes_of(ProblemFolder(
              Files{{"solutions/reference.cpp", "// verdict: wrong-answer\n// reference\n"}})) ==
          "1:13 [wrong-answer] the reference cannot be meant to get `wrong-answer`\n");
}

TEST_CASE("the slowest solution is one that is accepted") {
    CHECK(mistakes_of(ProblemFolder(
              Files{{"solutions/maps.cpp", "// verdict: accepted\n// slowest\n"}})) == "");
    CHECK(mistakes_of(ProblemFolder(
              Files{{"solutions/z.cpp", "// slowest\n// verdict: wrong-answer\n"}})) ==
          "1:4 [slowest] `slowest` is said of accepted solutions: they set the time limit\n");
}

TEST_CASE("the digest changes with what can change a test, an answer or a limit") {
    const std::string before = digest_of_folder({});
    CHECK(digest_of_folder({}) == before);
    CHECK(digest_of_folder({{"problem.yaml", completed("limits: {memory: 1 MiB}\n")}}) != before);
    CHECK(digest_of_folder({{"generators.cpp", "int x;"}}) != before);
    CHECK(digest_of_folder({{"shared.h", "int x;"}}) != before);
    CHECK(digest_of_folder({{"solutions/second.cpp", "// verdict: accepted\n"}}) != before);
    CHECK(digest_of_folder({{"solutions/shared.h", "int x;"}}) != before);
    CHECK(digest_of_folder({{"solutions/reference.cpp",
                             "// verdict: accepted\n// reference\nint x;\n"}}) != before);
}

TEST_CASE("the digest does not change with the statement or a wrong solution") {
    const std::string before = digest_of_folder({});
    CHECK(digest_of_folder({{"statement.md", "Other words.\n"}}) == before);
    CHECK(digest_of_folder({{"solutions/wrong.cpp", "// verdict: wrong-answer\n"}}) == before);
}

TEST_CASE("the shipped problems have no mistakes") {
    const std::string folder = std::string(SOURCE_FOLDER) + "/problems";
    for (const std::string& slug : list_folder(folder)) {
        if (!std::filesystem::is_directory(folder + "/" + slug))
            continue;
        const auto problem = load_problem(folder + "/" + slug, slug);
        CHECK((problem ? "" : told(problem.errors())) == "");
    }
}
