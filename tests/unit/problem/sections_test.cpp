#include <doctest/doctest.h>

#include "written_problem.h"

using namespace judge;
using namespace std::chrono_literals;

TEST_CASE("limits are read, and have defaults") {
    const Limits read =
        problem_of("limits: {memory: 1.5 GiB, output: 64KiB, time: 200 ms, threads: 2}\n").limits;
    CHECK(read.memory == mebibytes(1536));
    CHECK(read.output == kibibytes(64));
    CHECK(read.time == 200ms);
    CHECK(read.threads == 2);
    const Limits defaults = problem_of("").limits;
    CHECK(defaults.memory == mebibytes(256));
    CHECK(defaults.output == mebibytes(64));
    CHECK(!defaults.time);
    CHECK(defaults.factor == 5);
    CHECK(problem_of("limits: {factor: 2.5}\n").limits.factor == 2.5);
    CHECK(defaults.threads == 64);
}

TEST_CASE("limits that are none are all told") {
    CHECK(mistakes_in("limits: {memory: 256, output: 1 MB, time: 2, threads: 0}\n") ==
          "1:18 [256] `memory` wants a size such as 256 MiB, got `256` (the units: B, KiB, MiB, "
          "GiB)\n"
          "1:31 [1 MB] `output` wants a size such as 256 MiB, got `1 MB` (the units: B, KiB, MiB, "
          "GiB)\n"
          "1:43 [2] `time` wants a duration such as 2 s, got `2` (the units: ms, s)\n"
          "1:55 [0] `threads` wants a whole number from 1 to 4096, got `0`\n");
    CHECK(mistakes_in("limits: {memory: 0 B, time: 5000 s}\n") ==
          "1:18 [0 B] `memory` wants a size such as 256 MiB, got `0 B` (from 1 KiB to 1024 GiB)\n"
          "1:29 [5000 s] `time` wants a duration such as 2 s, got `5000 s` (at most an hour)\n");
    CHECK(mistakes_in("limits: {factor: 0.5}\n") ==
          "1:18 [0.5] `factor` wants a number from 1 to 1000, got `0.5`\n");
    CHECK(mistakes_in("limits: {factor: .nan}\n") ==
          "1:18 [.nan] `factor` wants a number from 1 to 1000, got `.nan`\n");
    CHECK(mistakes_in("limits: {factor: 3, time: 2 s}\n") ==
          "1:10 [factor] `time` leaves nothing to `factor` (state the limit, or from what it is "
          "measured: not both)\n");
}

TEST_CASE("checks are read") {
    const std::string program = "program: {}\nsamples: [{input: a, output: b}]\n";
    CHECK(std::holds_alternative<ExactCheck>(problem_of("").check));
    CHECK(std::holds_alternative<TokensCheck>(problem_of(program).check));
    CHECK(std::holds_alternative<ExactCheck>(problem_of(program + "check: exact\n").check));
    CHECK(std::holds_alternative<CustomCheck>(problem_of("check: custom\n").check));
    CHECK(std::get<ToleranceCheck>(problem_of("check: {tolerance: 1e-6}\n").check).tolerance ==
          1e-6);
    const auto tokens = std::get<TokensCheck>(
        problem_of("check: {tokens: {case_sensitive: true, float_tolerance: 0.5, "
                   "float_absolute_tolerance: 2}}\n")
            .check);
    CHECK(tokens.case_sensitive);
    CHECK(!tokens.space_change_sensitive);
    CHECK(tokens.float_relative_tolerance == 0.5);
    CHECK(tokens.float_absolute_tolerance == 2);
}

TEST_CASE("an unordered check goes no deeper than the answer") {
    const std::string function =
        "function: {name: f, parameters: {events: \"string[]\", k: int}, returns: \"int[][]\"}\n"
        "samples: [{input: {events: [], k: 1}, output: []}]\n";
    CHECK(std::get<UnorderedCheck>(problem_of("check: {unordered: 2}\n" + function).check).depth ==
          2);
    CHECK(mistakes_in("check: {unordered: 3}\n" + function) ==
          "1:20 [3] `unordered` goes 3 levels deep, the answer only 2\n");
    CHECK(mistakes_in("check: unordered\n") ==
          "1:8 [unordered] `unordered` needs an answer that is an array\n");
}

TEST_CASE("a check that is none is told") {
    CHECK(mistakes_in("check: exat\n") ==
          "1:8 [exat] unknown check `exat` (did you mean `exact`?)\n");
    CHECK(mistakes_in("check: {tokns: {}}\n") ==
          "1:9 [tokns] unknown check `tokns` (did you mean `tokens`?)\n");
    CHECK(mistakes_in("check: tolerance\n") ==
          "1:8 [tolerance] `check` wants a number with it, got `tolerance` (check: {tolerance: "
          "1e-6})\n");
    CHECK(mistakes_in("check: {tolerance: -1}\n") ==
          "1:20 [-1] `tolerance` wants a number such as 1e-6, got `-1`\n");
    CHECK(mistakes_in("check: {tokens: {case_sensitive: yes, flot: 1}}\n") ==
          "1:34 [yes] `case_sensitive` wants true or false, got `yes`\n"
          "1:39 [flot] unknown key `flot` (the keys here: case_sensitive, space_change_sensitive, "
          "float_tolerance, float_relative_tolerance, float_absolute_tolerance)\n");
    CHECK(mistakes_in("check: {tolerance: 1, unordered: 1}\nfunction: {name: f, parameters: "
                      "{events: \"string[]\", k: int}, returns: \"int[]\"}\nsamples: [{input: "
                      "{events: [], k: 1}, output: []}]\n") == "1:8 [{] `check` wants one check\n");
}

TEST_CASE("constraints are read with their places, in quotes or not") {
    const Problem problem = problem_of(
        "constraints:\n  - events.size() <= 5  # few\n  - \"!events.empty()\"\n  - |\n    k > 0\n");
    REQUIRE(problem.constraints.size() == 3);
    CHECK(problem.constraints[0].condition.code == "events.size() <= 5");
    CHECK(problem.constraints[0].condition.where.line == 2);
    CHECK(problem.constraints[0].condition.where.column == 5);
    CHECK(problem.constraints[0].method == "");
    CHECK(problem.constraints[1].condition.code == "!events.empty()");
    CHECK(problem.constraints[1].condition.where.column == 6);
    CHECK(problem.constraints[2].condition.code == "k > 0");
    CHECK(problem.constraints[2].condition.where.line == 5);
    CHECK(problem.constraints[2].condition.where.column == 5);
}

TEST_CASE("an expression that YAML takes for something else gets told to be quoted") {
    CHECK(mistakes_in("constraints:\n"
                      "  - !events.empty()\n"
                      "  - ! (k == 1)\n"
                      "  - &k != nullptr\n"
                      "  - *p == 0\n"
                      "  - [](int x) { return x; }(k)\n"
                      "  - {k} == 1\n"
                      "  - {k: 1}\n"
                      "  - k > 1 ? true : false\n"
                      "  - k > 'a'\n") ==
          "2:5 [!events.empty()] YAML takes what begins with `!` for a tag (quote this "
          "expression: '!events.empty()')\n"
          "3:5 [! (k == 1)] YAML takes what begins with `!` for a tag (quote this expression: '! "
          "(k == 1)')\n"
          "4:5 [&k != nullptr] YAML takes what begins with `&` for an anchor (quote this "
          "expression: '&k != nullptr')\n"
          "5:5 [*p == 0] YAML cannot read this without quotes (quote this expression or text: '*p "
          "== 0')\n"
          "6:5 [[](int x) { return x; }(k)] YAML cannot read this without quotes (quote this "
          "expression or text: '[](int x) { return x; }(k)')\n"
          "7:5 [{k} == 1] YAML cannot read this without quotes (quote this expression or text: "
          "'{k} == 1')\n"
          "8:5 [{k: 1}] `constraints` wants an expression, got a mapping (quote this expression: "
          "'{k: 1}')\n"
          "9:5 [k > 1 ? true : false] `constraints` wants an expression, got a mapping (quote "
          "this expression: 'k > 1 ? true : false')\n");
}

TEST_CASE("an alias that YAML can resolve is an expression without quotes as well") {
    CHECK(mistakes_in("constraints:\n  - &k\n  - *k\n") ==
          "2:5 [&k] YAML takes what begins with `&` for an anchor (quote this expression: '&k')\n"
          "3:5 [*k] YAML takes what begins with `*` for an alias (quote this expression: '*k')\n");
}

TEST_CASE("an expression with single quotes is shown in double quotes") {
    CHECK(mistakes_in("constraints: [\"k > 1\"]\ncomplexity:\n  sizes:\n    n: k ? 'a' : 'b'\n") ==
          "4:8 [k ? 'a' : 'b'] YAML cannot read this without quotes (quote this expression or "
          "text: \"k ? 'a' : 'b'\")\n");
}

TEST_CASE("an empty expression is a mistake at its dash") {
    CHECK(mistakes_in("constraints:\n  -\n  - ''\n") ==
          "2:3 [-] `constraints` wants an expression, got nothing\n"
          "3:5 [''] `constraints` wants an expression, got the text \"\"\n");
}

TEST_CASE("a class's constraint may be about one method") {
    const std::string samples = "samples: [{calls: [[RateLimiter, 1, 2]], output: [null]}]\n";
    const Problem problem =
        problem_of("constraints:\n  - limit >= 1\n  - allow: at >= 0\n" + rate_limiter + samples);
    REQUIRE(problem.constraints.size() == 2);
    CHECK(problem.constraints[1].method == "allow");
    CHECK(problem.constraints[1].condition.code == "at >= 0");
    CHECK(problem.constraints[1].condition.where.column == 12);
    CHECK(
        mistakes_in("constraints:\n  - alow: at >= 0\n  - a ? b : c\n" + rate_limiter + samples) ==
        "2:5 [alow] unknown method `alow` (did you mean `allow`?)\n"
        "3:5 [a ? b : c] `constraints` wants an expression, got a mapping (quote this "
        "expression: 'a ? b : c')\n");
}

TEST_CASE("a program has no parameters to constrain") {
    CHECK(mistakes_in("constraints: [n > 1]\nprogram:\nsamples: [{input: a, output: b}]\n") ==
          "1:1 [constraints] a program problem has no parameters that constraints could speak of "
          "(check its input in validator.cpp, and state its bounds in statement.md)\n");
}

TEST_CASE("a complexity is read with its sizes and worst cases") {
    const IntendedComplexity read =
        problem_of(
            "complexity:\n  time: O(n log k)\n  space: O(n)\n"
            "  sizes: {n: events.size(), k: k}\n"
            "  grow:\n    n: skewed(n, 100)\n    k: [\"f(1, k)\", g(k)]\n")
            .complexity;
    CHECK(read.time == parse_order("n log k"));
    CHECK(read.space == parse_order("n"));
    REQUIRE(read.sizes.size() == 2);
    CHECK(read.sizes[0].name == "n");
    CHECK(read.sizes[0].value.code == "events.size()");
    REQUIRE(read.grow.size() == 2);
    CHECK(read.grow[0].shapes.at(0).code == "skewed(n, 100)");
    CHECK(read.grow[1].size == "k");
    CHECK(read.grow[1].shapes.at(0).code == "f(1, k)");
    CHECK(read.grow[1].shapes.at(1).where.column == 20);
}

TEST_CASE("a program's sizes are names that the validator computes") {
    const std::string program = "program: {}\nsamples: [{input: a, output: b}]\n";
    const Problem problem = problem_of("complexity: {sizes: [n, m]}\n" + program);
    REQUIRE(problem.complexity.sizes.size() == 2);
    CHECK(problem.complexity.sizes[1].name == "m");
    CHECK(mistakes_in("complexity: {sizes: [n, n, 1]}\n" + program) ==
          "1:25 [n] repeated size `n`\n"
          "1:28 [1] `1` cannot be a name in C++ (letters, digits and single underscores, a letter "
          "first, no keyword)\n");
    CHECK(mistakes_in("complexity: {sizes: {n: x}}\n" + program) ==
          "1:21 [{] the sizes of a program problem are computed by validator.cpp (list their "
          "names: [n, m])\n");
}

TEST_CASE("an order is stated in any usual notation") {
    const IntendedComplexity read =
        problem_of("complexity: {sizes: {n: k, k: k}, time: n·log₂ K, space: linear}\n").complexity;
    CHECK(read.time == parse_order("n log k"));
    CHECK(read.space == parse_order("linear", {"n", "k"}));
    CHECK(problem_of("complexity: {time: O(rows*cols)}\n").complexity.time ==
          parse_order("rows*cols"));
}

TEST_CASE("an order speaks of the sizes alone") {
    CHECK(mistakes_in("complexity:\n  time: O(n log w + keys)\n  space: \"O(m)\"\n"
                      "  sizes: {n: k, key: k}\n") ==
          "2:17 [w] unknown size `w` (the sizes here: n, key)\n"
          "2:21 [keys] unknown size `keys` (did you mean `key`?)\n"
          "3:10 [\"O(m)\"] unknown size `m` (the sizes here: n, key)\n");
}

TEST_CASE("what grows is a size, by one call of a generator") {
    CHECK(mistakes_in(
              "complexity:\n  time: n log\n  sizes: {count: k, k: k, k: k}\n  grow:\n"
              "    cuont: f(n)\n    k: skewed\n    count: [f(1), f(1) + f(2), std::f(1)]\n") ==
          "2:9 [n log] `time` wants an order of growth such as O(n log n), got `n log`\n"
          "3:27 [k] repeated size `k` (it is given in line 3 already)\n"
          "5:5 [cuont] unknown size `cuont` (did you mean `count`?)\n"
          "6:8 [skewed] `k` wants one call of a generator, such as `many(1000)`, got `skewed` "
          "(generators are functions in generators.cpp; the judge adds the `Random&` before the "
          "arguments)\n"
          "7:19 [f(1) + f(2)] `count` wants one call of a generator, such as `many(1000)`, got "
          "`f(1) + f(2)` (generators are functions in generators.cpp; the judge adds the "
          "`Random&` before the arguments)\n"
          "7:32 [std::f(1)] `count` wants one call of a generator, such as `many(1000)`, got "
          "`std::f(1)` (generators are functions in generators.cpp; the judge adds the `Random&` "
          "before the arguments)\n");
}
