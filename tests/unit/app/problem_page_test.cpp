// What `judge show` prints, whole, for each mode.

#include "app/problem_page.h"

#include <doctest/doctest.h>

using namespace judge;

namespace {

constexpr TerminalStyle plain{.colour = false, .width = 80, .unicode = true};

TestSpec sample(const std::string& input, const std::string& answer, const std::string& note = {}) {
    TestSpec test;
    test.sample = true;
    test.input = input;
    test.answer = answer;
    test.note = note;
    return test;
}

/// With all that must not be shown.
Problem problem_with(Interface interface) {
    Problem problem;
    problem.slug = "slug";
    problem.title = "The Title";
    problem.difficulty = "medium";
    problem.statement = "\n# What is asked\n\nMuch.\n\n";
    problem.topics = {"giveaway"};
    problem.hints = {"giveaway"};
    problem.follow_ups = {{"giveaway", "giveaway"}};
    problem.complexity.time = parse_order("giveaway");
    problem.interface = std::move(interface);
    TestSpec hidden = sample("giveaway", "giveaway", "giveaway");
    hidden.sample = false;
    problem.tests = {hidden};
    return problem;
}

void add_sample(Problem& problem, const TestSpec& test) {
    problem.tests.insert(problem.tests.end() - 1, test);
}

}  // namespace

TEST_CASE("a function problem's page has its signature, and its samples by parameter") {
    Problem problem = problem_with(FunctionInterface{
        "top", {{"events", *parse_type("string[]")}, {"k", {}}}, parse_type("string[]"), {}});
    add_sample(problem, sample("[\"a\",\"b\"]\n1\n", "[\"a\"]\n", "By name."));
    add_sample(problem, sample("[]\n2\n", "[]\n"));
    problem.constraints = {{{"1 <= k", {}}, ""}};
    CHECK(problem_page(problem, plain, false) ==
          "The Title (medium, function)\n"
          "============================\n"
          "\n"
          "What is asked\n"
          "=============\n"
          "\n"
          "Much.\n"
          "\n"
          "Write\n"
          "\n"
          "    vector<string> top(vector<string>& events, int k)\n"
          "\n"
          "Sample 1\n"
          "\n"
          "    events = [\"a\",\"b\"]\n"
          "    k = 1\n"
          "    -> [\"a\"]\n"
          "\n"
          "  By name.\n"
          "\n"
          "Sample 2\n"
          "\n"
          "    events = []\n"
          "    k = 2\n"
          "    -> []\n"
          "\n"
          "Constraints\n"
          "\n"
          "  1 <= k\n"
          "\n"
          "Each test is one call in a process of its own; the arguments may be changed.\n"
          "Memory limit 256 MiB, for all of the process.\n"
          "Time limit for a test: 5 times the slowest accepted solution here\n"
          "(`judge doctor slug` tells it).\n"
          "It has 1 hint and 1 follow-up question.\n");
}

TEST_CASE("the page of a function in place says what it changes, and a stated time limit") {
    Problem problem =
        problem_with(FunctionInterface{"merge", {{"a", *parse_type("int[]")}}, std::nullopt, "a"});
    problem.limits.time = std::chrono::milliseconds(1500);
    problem.limits.memory = mebibytes(64);
    add_sample(problem, sample("[2,1]\n", "[1,2]\n"));
    CHECK(problem_page(problem, plain, false) ==
          "The Title (medium, function)\n"
          "============================\n"
          "\n"
          "What is asked\n"
          "=============\n"
          "\n"
          "Much.\n"
          "\n"
          "Write\n"
          "\n"
          "    void merge(vector<int>& a)\n"
          "\n"
          "which changes `a` in place.\n"
          "\n"
          "Sample 1\n"
          "\n"
          "    a = [2,1]\n"
          "    -> [1,2]\n"
          "\n"
          "Each test is one call in a process of its own; the arguments may be changed.\n"
          "Memory limit 64 MiB, for all of the process.\n"
          "Time limit for a test 1.5 s.\n"
          "It has 1 hint and 1 follow-up question.\n");
}

TEST_CASE("a class problem's page has its methods, and its samples as calls") {
    Problem problem = problem_with(
        ClassInterface{"Room",
                       {{"limit", {}}},
                       {{"add", {{"name", *parse_type("string")}, {"at", {}}}, parse_type("bool")},
                        {"clear", {}, std::nullopt},
                        {"names", {}, parse_type("string[]")}}});
    add_sample(problem,
               sample("[\"Room\",2]\n[\"add\",\"a \\\"b\\\"\",1]\n[\"clear\"]\n[\"names\"]\n",
                      "null\ntrue\nnull\n[]\n"));
    problem.constraints = {{{"limit > 0", {}}, ""}, {{"at >= 0", {}}, "add"}};
    CHECK(problem_page(problem, plain, false) ==
          "The Title (medium, class)\n"
          "=========================\n"
          "\n"
          "What is asked\n"
          "=============\n"
          "\n"
          "Much.\n"
          "\n"
          "Write `class Room` with\n"
          "\n"
          "    Room(int limit)\n"
          "    bool add(string& name, int at)\n"
          "    void clear()\n"
          "    vector<string> names()\n"
          "\n"
          "Sample 1\n"
          "\n"
          "    Room(2)\n"
          "    add(\"a \\\"b\\\"\",1) -> true\n"
          "    clear()\n"
          "    names() -> []\n"
          "\n"
          "Constraints\n"
          "\n"
          "  limit > 0\n"
          "  add: at >= 0\n"
          "\n"
          "Each test is one object in a process of its own; a call's arguments may be\nchanged, "
          "and are gone after it.\n"
          "Memory limit 256 MiB, for all of the process.\n"
          "Time limit for a test: 5 times the slowest accepted solution here\n"
          "(`judge doctor slug` tells it).\n"
          "It has 1 hint and 1 follow-up question.\n");
}

TEST_CASE("a program problem's page shows its samples as text") {
    Problem problem = problem_with(ProgramInterface{});
    add_sample(problem, sample("3 4\n\n5\n", "12\n", "Twelve."));
    CHECK(problem_page(problem, plain, false) ==
          "The Title (medium, program)\n"
          "===========================\n"
          "\n"
          "What is asked\n"
          "=============\n"
          "\n"
          "Much.\n"
          "\n"
          "Write a program that reads standard input and writes standard output.\n"
          "\n"
          "Sample 1\n"
          "\n"
          "  input\n"
          "    3 4\n"
          "\n"
          "    5\n"
          "  output\n"
          "    12\n"
          "\n"
          "  Twelve.\n"
          "\n"
          "Each test is a run of its own.\n"
          "Memory limit 256 MiB, for all of the process.\n"
          "Time limit for a test: 5 times the slowest accepted solution here\n"
          "(`judge doctor slug` tells it).\n"
          "It has 1 hint and 1 follow-up question.\n");
}

TEST_CASE("sizes are named, and the wanted complexity is told only to spoil") {
    Problem problem = problem_with(ProgramInterface{});
    problem.complexity.time = parse_order("n log k");
    problem.complexity.space = parse_order("n");
    problem.complexity.sizes = {{"n", {"events.size()", {}}}, {"k", {"k", {}}}};
    const std::string page = problem_page(problem, plain, false);
    CHECK(page.find("Sizes\n\n  n = events.size()\n  k\n\n") != page.npos);
    CHECK(page.find("O(") == page.npos);
    CHECK(problem_page(problem, plain, true) == page + "\nWanted: time O(n log k), space O(n).\n");
}

TEST_CASE("whatever a problem's texts hold, they are shown and keep to their lines") {
    Problem problem = problem_with(ProgramInterface{});
    const std::string hostile = "a\x1b[31m\nb\u202e";
    problem.title = problem.statement = problem.difficulty = hostile;
    add_sample(problem, sample(hostile, hostile, hostile));
    problem.constraints = {{{hostile, {}}, hostile}};
    const Order order{{{{hostile, {.power = 1}}}}};
    problem.complexity = {order, order, {{hostile, {hostile, {}}}}, {}, {}};
    const std::string page = screen_text(plain, problem_page(problem, plain, true));
    CHECK(page.starts_with("a\\x1b[31m\\nb\\u202e (a"));
    CHECK(page.find('\x1b') == page.npos);
    CHECK(page.find("\u202e") == page.npos);
    const TerminalStyle coloured{.colour = true};
    const std::string coloured_page = problem_page(problem, coloured, true);
    CHECK(coloured_page.find("\x1b[31m") == coloured_page.npos);
}
