#include "problem/problem_file.h"

#include <doctest/doctest.h>

#include "written_problem.h"

using namespace judge;

TEST_CASE("an unknown key is told with the nearest known one") {
    CHECK(mistakes_in("limts: {}\n") ==
          "1:1 [limts] unknown key `limts` (did you mean `limits`?)\n");
}

TEST_CASE("a repeated key is reported at its second place") {
    CHECK(mistakes_in("title: a\ntitle: b\n") ==
          "2:1 [title] repeated key `title` (it is given in line 1 already)\n");
}

TEST_CASE("missing keys are all told at the mapping's place") {
    CHECK(read_whole("hints: []\n", {}).mistakes ==
          "1:1 [hints] missing key `format` (this version reads format 1)\n"
          "1:1 [hints] missing key `title`\n"
          "1:1 [hints] missing key `difficulty` (easy, medium or hard)\n"
          "1:1 [hints] missing key `function`, `class` or `program`\n"
          "1:1 [hints] missing key `samples`\n");
}

TEST_CASE("mistakes come in the order of the file, whatever is read first") {
    CHECK(mistakes_in("tests: 3\nlimits: 4\nhints: 5\ntitle: []\n") ==
          "1:8 [3] `tests` wants a list of mappings, got `3`\n"
          "2:9 [4] `limits` wants a mapping, got `4`\n"
          "3:8 [5] `hints` wants a list of texts, got `5`\n"
          "4:8 [[] `title` wants text, got a list\n");
}

TEST_CASE("a file that is no mapping is a mistake") {
    CHECK(read_whole("- a\n", {}).mistakes ==
          "1:1 [-] `problem.yaml` wants a mapping, got a list\n");
}

TEST_CASE("a key that is a list is a mistake") {
    CHECK(mistakes_in("? [a]\n: b\n") == "1:3 [[] a key must be a word, got a list\n");
}

TEST_CASE("another format than the first is refused") {
    CHECK(mistakes_in("format: 2\n") == "1:9 [2] unknown format 2 (this version reads format 1)\n");
    CHECK(mistakes_in("format: one\n") ==
          "1:9 [one] `format` wants a whole number, got `one` (this version reads format 1)\n");
    CHECK(mistakes_in("format: \"1\"\n") ==
          "1:9 [\"1\"] `format` wants a whole number, got the text \"1\" (this version reads "
          "format 1)\n");
}

TEST_CASE("a title is one line that is not blank") {
    CHECK(mistakes_in("title:\n") == "1:1 [title] `title` wants text, got nothing\n");
    CHECK(mistakes_in("title: ' '\n") ==
          "1:8 [' '] `title` wants one line of text, got the text \" \"\n");
    CHECK(mistakes_in("title: |\n  a\n  b\n") ==
          "1:8 [|] `title` wants one line of text, got the text \"a\nb\n\"\n");
    CHECK(problem_of("title: 42\n").title == "42");
}

TEST_CASE("an unknown difficulty gets the nearest one") {
    CHECK(mistakes_in("difficulty: mediun\n") ==
          "1:13 [mediun] `difficulty` wants easy, medium or hard, got `mediun` (did you mean "
          "`medium`?)\n");
    CHECK(mistakes_in("difficulty: insane\n") ==
          "1:13 [insane] `difficulty` wants easy, medium or hard, got `insane` (the difficulties "
          "here: easy, medium, hard)\n");
}

TEST_CASE("topics are slugs, each said once") {
    CHECK(mistakes_in("topics: [hash-map, Hash Map, hash-map, [x]]\n") ==
          "1:20 [Hash Map] `topics` wants lower-case words joined by hyphens, got `Hash Map`\n"
          "1:30 [hash-map] repeated topic `hash-map`\n"
          "1:40 [[] `topics` wants text, got a list\n");
}

TEST_CASE("hints and follow-ups are read") {
    const Problem problem = problem_of(
        "also_known_as: [top k, heavy hitters]\n"
        "hints: [Count first.]\n"
        "follow_ups:\n  - ask: What if?\n    answer: >-\n      Then\n      so.\n");
    CHECK(problem.also_known_as == std::vector<std::string>{"top k", "heavy hitters"});
    CHECK(problem.hints == std::vector<std::string>{"Count first."});
    REQUIRE(problem.follow_ups.size() == 1);
    CHECK(problem.follow_ups[0].ask == "What if?");
    CHECK(problem.follow_ups[0].answer == "Then so.");
}

TEST_CASE("a follow-up without an answer is a mistake") {
    CHECK(mistakes_in("follow_ups:\n  - ask: What if?\n    anwser: x\n") ==
          "2:5 [ask] missing key `answer` (each is `- ask: TEXT` and, in line with `ask`, `answer: "
          "TEXT`)\n"
          "3:5 [anwser] unknown key `anwser` (did you mean `answer`?)\n");
}

TEST_CASE("files that the problem file's words need are missed once each") {
    CHECK(mistakes_in("check: custom\n", {}) ==
          "1:8 [custom] `check: custom` needs a file checker.cpp (put it beside problem.yaml)\n");
    CHECK(mistakes_in("program: {}\nsamples: [{input: a, output: b}]\n", {}) ==
          "1:1 [program] a program problem needs a file validator.cpp (it reads an input, checks "
          "its bounds and reports the sizes)\n");
    CHECK(
        mistakes_in("tests:\n  - {name: a, generate: f(1)}\n  - {name: b, generate: f(2)}\n", {}) ==
        "2:25 [f(1)] a generator needs a file generators.cpp (put it beside problem.yaml)\n");
    CHECK(mistakes_in("complexity: {sizes: {n: k}, grow: {n: f(n)}}\n", {}) ==
          "1:39 [f(n)] a generator needs a file generators.cpp (put it beside problem.yaml)\n");
}
