#include "problem/tests.h"

#include <doctest/doctest.h>

#include "written_problem.h"

using namespace judge;

namespace {

const std::string program = "program: {}\nsamples: [{input: a, output: b}]\n";

std::string class_mistakes(const std::string& test) {
    return mistakes_in("tests:\n  - name: t\n    " + test + "\n" + rate_limiter +
                       "samples: [{calls: [[RateLimiter, 1, 2]], output: [null]}]\n");
}

std::string function_mistakes(const std::string& test) {
    return mistakes_in("tests:\n  - name: t\n    " + test + "\n");
}

}  // namespace

TEST_CASE("samples come before tests, and are numbered where they have no name") {
    const Problem problem = problem_of(
        "tests:\n  - name: one\n    input: {k: 1, events: [a]}\n    output: 3\n"
        "samples:\n  - input: {events: [], k: 2}\n    note: Nothing.\n"
        "  - {name: named, input: {events: [], k: 3}}\n");
    REQUIRE(problem.tests.size() == 3);
    CHECK(problem.tests[0].name == "sample 1");
    CHECK(problem.tests[0].sample);
    CHECK(problem.tests[0].note == "Nothing.");
    CHECK(std::get<std::string>(problem.tests[0].input) == "[]\n2\n");
    CHECK(!problem.tests[0].answer);
    CHECK(problem.tests[1].name == "named");
    CHECK(problem.tests[2].name == "one");
    CHECK(!problem.tests[2].sample);
    CHECK(problem.tests[2].where.line == 2);
    CHECK(problem.tests[2].where.column == 5);
    CHECK(std::get<std::string>(problem.tests[2].input) == "[\"a\"]\n1\n");
    CHECK(problem.tests[2].answer == "3\n");
}

TEST_CASE("a generated test keeps its call, its place and its repetitions") {
    const Problem problem =
        problem_of("tests:\n  - {name: many, generate: \"f(1, ')')\", repeat: 3}\n");
    const TestSpec& test = problem.tests.at(1);
    CHECK(std::get<Expression>(test.input).code == "f(1, ')')");
    CHECK(std::get<Expression>(test.input).where.line == 2);
    CHECK(std::get<Expression>(test.input).where.column == 29);
    CHECK(test.repeat == 3);
}

TEST_CASE("calls are lines that begin with the name, answers null where nothing is returned") {
    const Problem problem =
        problem_of(rate_limiter +
                   "samples:\n  - calls: [[RateLimiter, 1, 10], [allow, a, 1], [reset]]\n"
                   "    output: [null, true, null]\n");
    CHECK(std::get<std::string>(problem.tests.at(0).input) ==
          "[\"RateLimiter\",1,10]\n[\"allow\",\"a\",1]\n[\"reset\"]\n");
    CHECK(problem.tests.at(0).answer == "null\ntrue\nnull\n");
}

TEST_CASE("a program's input and output are text, byte for byte") {
    const Problem problem =
        problem_of("program: {}\nsamples:\n  - input: |\n      3 4\n      5\n    output: 7\n");
    CHECK(std::get<std::string>(problem.tests.at(0).input) == "3 4\n5\n");
    CHECK(problem.tests.at(0).answer == "7");
}

TEST_CASE("a program's input must be text") {
    CHECK(mistakes_in("tests:\n  - {name: t, input: [1], output: }\n" + program) ==
          "2:22 [[] `input` wants text, got a list\n"
          "2:27 [output] `output` wants text, got nothing\n");
}

TEST_CASE("a test has a name of its own") {
    CHECK(mistakes_in("tests:\n  - input: {events: [], k: 1}\n"
                      "  - {name: sample 1, input: {events: [], k: 1}}\n"
                      "  - {name: '', input: {events: [], k: 1}}\n") ==
          "2:5 [input] missing key `name` (a test's name says what it tries)\n"
          "3:12 [sample 1] repeated test name `sample 1` (the test in line 9 has it already)\n"
          "4:12 [''] `name` wants one line of text, got the text \"\"\n");
}

TEST_CASE("a problem needs a sample, and samples are not generated") {
    CHECK(mistakes_in("samples: []\n") == "1:10 [[] a problem needs a sample\n");
    CHECK(mistakes_in("samples: [{generate: f(1)}]\n") ==
          "1:12 [generate] a sample cannot be generated: it is shown to the reader\n");
}

TEST_CASE("a test has exactly one input") {
    CHECK(function_mistakes("output: 1") ==
          "2:5 [name] missing key `input`, `generate` or `file`\n");
    CHECK(mistakes_in("samples: [{output: 1}]\n") == "1:11 [{] missing key `input`\n");
    CHECK(function_mistakes("input: {events: [], k: 1}\n    generate: f(1)") ==
          "4:5 [generate] `generate` beside `input`\n");
    CHECK(class_mistakes("output: [null]") ==
          "2:5 [name] missing key `calls`, `generate` or `file`\n"
          "3:5 [output] `output` without `calls`\n");
}

TEST_CASE("a test in files has nothing else, and lies in the problem's folder") {
    const Problem problem = problem_of("tests:\n  - name: t\n    file: tests/1\n");
    CHECK(std::get<InputFile>(problem.tests.back().input).path == "tests/1.in");
    CHECK(problem.tests.back().answer_file == "tests/1.ans");
    CHECK(function_mistakes("file: tests/1\n    output: 1\n    generate: f(1)") ==
          "4:5 [output] `output` beside `file` (the input is in FILE.in, and its answer in "
          "FILE.ans)\n"
          "5:5 [generate] `generate` beside `file` (the input is in FILE.in, and its answer in "
          "FILE.ans)\n");
    for (const char* const path : {"/tests/1", "../1", "tests/../../1"})
        CHECK(function_mistakes(std::string("file: ") + path) ==
              std::string("3:11 [") + path +
                  "] `file` wants a path below the problem's folder, such as tests/1, got `" +
                  path + "` (the input is in tests/1.in, and its answer in tests/1.ans)\n");
    CHECK(mistakes_in("samples: [{file: tests/1}]\n") ==
          "1:12 [file] a sample is not kept in a file: it is shown to the reader\n");
}

TEST_CASE("`repeat` is a small whole number beside `generate`") {
    CHECK(function_mistakes("generate: f(1)\n    repeat: 0") ==
          "4:13 [0] `repeat` wants a whole number from 1 to 1000, got `0`\n");
    CHECK(function_mistakes("input: {events: [], k: 1}\n    repeat: 2") ==
          "4:5 [repeat] `repeat` without `generate`\n");
}

TEST_CASE("what `generate` wants is said when it gets something else") {
    const std::string help =
        " (generators are functions in generators.cpp; the judge adds the `Random&` before the "
        "arguments)\n";
    CHECK(function_mistakes("generate: f(1") == "3:16 [(] this `(` is never closed\n");
    CHECK(
        function_mistakes("generate: f(random, 1)") ==
        "3:15 [f(random, 1)] the judge itself gives `random` to a generator (leave it out here)\n");
    CHECK(function_mistakes("generate: f(1)(2)") ==
          "3:15 [f(1)(2)] `generate` wants one call of a generator, such as `many(1000)`, got "
          "`f(1)(2)`" +
              help);
    CHECK(function_mistakes("generate: 'f(1''000, \"(\")'") == "");
}

TEST_CASE("missing and unknown parameters are told") {
    CHECK(function_mistakes("input: {evnts: [], q: 1, k: 1}") ==
          "3:12 [{] missing parameter `events`\n"
          "3:13 [evnts] unknown parameter `evnts` (did you mean `events`?)\n"
          "3:24 [q] unknown parameter `q` (the parameters here: events, k)\n");
    CHECK(function_mistakes("input: [1]") == "3:12 [[] `input` wants a mapping, got a list\n");
    CHECK(function_mistakes("input:") == "3:5 [input] `input` wants a mapping, got nothing\n");
}

TEST_CASE("a value that does not fit its parameter is told at its place") {
    CHECK(function_mistakes("input: {events: login, k: many}") ==
          "3:21 [login] `events` wants an array of strings, got `login`\n"
          "3:31 [many] `k` wants a whole number of 32 bits, got `many`\n");
}

TEST_CASE("values of a parameter whose type is unknown are let pass, the others are not") {
    CHECK(mistakes_in("function: {name: f, parameters: {a: itn, b: int}, returns: int}\n"
                      "samples: [{input: {a: x, b: x}, output: 1}]\n") ==
          "1:37 [itn] unknown type `itn` (did you mean `int`?)\n"
          "2:29 [x] `b` wants a whole number of 32 bits, got `x`\n");
}

TEST_CASE("an answer that does not fit what is returned is told") {
    CHECK(function_mistakes("input: {events: [], k: 1}\n    output: [1]") ==
          "4:13 [[] `output` wants a whole number of 32 bits, got a list\n");
    CHECK(function_mistakes("input: {events: [], k: 1}\n    output:") ==
          "4:5 [output] `output` wants a whole number of 32 bits, got nothing\n");
}

TEST_CASE("the first call is the constructor, and no other") {
    CHECK(class_mistakes("calls: [[allow, a, 1]]") ==
          "3:14 [allow] the first call must be the constructor, `RateLimiter`\n");
    CHECK(class_mistakes("calls: [[RateLimiter, 1, 1], [RateLimiter, 1, 1]]") ==
          "3:35 [RateLimiter] only the first call can be the constructor\n");
    CHECK(class_mistakes("calls: []") ==
          "3:12 [[] `calls` wants a call of the constructor at least, got a list\n");
}

TEST_CASE("calls of unknown methods and with too few or wrong arguments are told") {
    CHECK(class_mistakes("calls: [[RateLimiter, 1], [alow, a, 1], [allow, a], [allow, a, b], "
                         "[reset, 1], reset, [], [[allow]]]") ==
          "3:14 [RateLimiter] `RateLimiter` takes 2 arguments, got 1\n"
          "3:32 [alow] unknown method `alow` (did you mean `allow`?)\n"
          "3:46 [allow] `allow` takes 2 arguments, got 1\n"
          "3:68 [b] `at` wants a whole number of 64 bits, got `b`\n"
          "3:73 [reset] `reset` takes 0 arguments, got 1\n"
          "3:84 [reset] `calls` wants calls, each a list such as [push, 1], got `reset`\n"
          "3:91 [[] `calls` wants calls, each a list such as [push, 1], got a list\n"
          "3:96 [[] `calls` wants the name of a method first, got a list\n");
}

TEST_CASE("a class problem's output has one value for each call") {
    const std::string calls = "calls: [[RateLimiter, 1, 1], [allow, a, 1], [reset]]\n    output: ";
    CHECK(class_mistakes(calls + "[null, true]") ==
          "4:13 [[] `output` wants 3 values, one for each call, got 2\n");
    CHECK(class_mistakes(calls + "[1, null, false]") ==
          "4:14 [1] `RateLimiter` wants null: it returns nothing, got `1`\n"
          "4:17 [null] `allow` wants true or false, got nothing\n"
          "4:23 [false] `reset` wants null: it returns nothing, got `false`\n");
}

TEST_CASE("keys of another mode are told") {
    CHECK(function_mistakes("calls: []") ==
          "3:5 [calls] only a class problem's tests have `calls` (write `input:`)\n");
    CHECK(class_mistakes("input: {}") ==
          "3:5 [input] a class problem's tests have no `input` (write `calls: [[RateLimiter, ...], "
          "...]`)\n");
}

TEST_CASE("threads are reserved, and a restart is no key of a test") {
    CHECK(class_mistakes("calls: [[RateLimiter, 1, 1], {threads: 2}]\n    restart: true\n    "
                         "threads: 4") ==
          "3:35 [threads] `threads` is reserved for a later version of the format\n"
          "4:5 [restart] unknown key `restart` (the keys here: name, note, threads, output, input, "
          "calls, generate, file, repeat)\n"
          "5:5 [threads] `threads` is reserved for a later version of the format\n");
}

namespace {

const std::string codec =
    "class: {name: Codec, constructor: {base: int}, methods: {encode: {parameters: {values: "
    "\"int[]\"}, returns: string}, decode: {parameters: {code: string}, returns: \"int[]\"}, "
    "clear: {}}}\n";

/// The calls of a test, and its answer; or what is wrong with them.
std::string codec_calls(const std::string& test) {
    const Problem problem = problem_of(codec + "samples:\n  - calls: " + test + "\n");
    return std::get<std::string>(problem.tests.at(0).input);
}
std::string codec_mistakes(const std::string& calls) {
    return mistakes_in("tests:\n  - name: t\n    calls: " + calls + "\n" + codec +
                       "samples: [{calls: [[Codec, 1]]}]\n");
}

}  // namespace

TEST_CASE("a call is given a result by its number, restarts are not counted") {
    CHECK(codec_calls("[[Codec, 1], [encode, [1, 2]], {restart: true}, [Codec, 2], [decode, "
                      "{result: 1}]]\n    output: [null, \"1,2\", null, [1, 2]]") ==
          "[\"Codec\",1]\n[\"encode\",[1,2]]\n@[\"Codec\",2]\n[\"decode\",@1]\n");
    CHECK(codec_calls("\n    - [Codec, 1]\n    - [encode, [3]]\n    - restart: true\n"
                      "    - [Codec, 1]\n    - [decode,\n       {\"result\": 1}]") ==
          "[\"Codec\",1]\n[\"encode\",[3]]\n@[\"Codec\",1]\n[\"decode\",@1]\n");
}

TEST_CASE("a result is of an earlier call that returns what is wanted") {
    CHECK(codec_mistakes("[[Codec, 1], [decode, {result: 1}], [decode, {result: 9}]]") ==
          "3:43 [1] call 1 is no earlier one (calls are numbered from 0, the constructor; restarts "
          "are not counted)\n"
          "3:66 [9] there is no call 9 (calls are numbered from 0, the constructor; restarts are "
          "not counted)\n");
    CHECK(codec_mistakes("[[Codec, 1], [clear], [decode, {result: 0}], [decode, {result: 1}]]") ==
          "3:52 [0] call 0, `Codec`, returns nothing\n"
          "3:75 [1] call 1, `clear`, returns nothing\n");
    CHECK(codec_mistakes("[[Codec, 1], [encode, []], [encode, {result: 1}]]") ==
          "3:57 [1] `values` wants `int[]`, call 1, `encode`, returns `string`\n");
    CHECK(codec_mistakes("[[Codec, 1], [decode, {result: first}], [decode, {result: 1, restart: "
                         "true}]]") ==
          "3:43 [first] `result` wants a whole number from 0 to 1000000000, got `first`\n"
          "3:70 [1] `code` wants `string`, call 1, `decode`, returns `int[]`\n"
          "3:73 [restart] unknown key `restart` (the keys here: result)\n");
}

TEST_CASE("a restart stands between calls, before the constructor") {
    CHECK(codec_mistakes("[{restart: true}, [Codec, 1], [clear]]") ==
          "3:13 [{] a restart before the first call (leave it out)\n");
    CHECK(codec_mistakes("[[Codec, 1], {restart: true}]") ==
          "3:25 [{] a restart after the last call (leave it out)\n");
    CHECK(codec_mistakes("[[Codec, 1], {restart: true}, {restart: true}, [Codec, 1]]") ==
          "3:42 [{] a restart behind another one (leave it out)\n");
    CHECK(codec_mistakes("[[Codec, 1], {restart: true}, [clear], [Codec, 1]]") ==
          "3:43 [clear] the first call after a restart must be the constructor, `Codec`\n"
          "3:52 [Codec] only the first call can be the constructor\n");
    CHECK(codec_mistakes("[[Codec, 1], {restart: false}, [Codec, 1]]") ==
          "3:35 [false] `restart: false` says nothing (leave it out)\n");
    CHECK(codec_mistakes("[[Codec, 1], {restart: true, result: 1}, [Codec, 1]]") ==
          "3:41 [result] unknown key `result` (the keys here: restart)\n");
    CHECK(codec_mistakes("[[Codec, 1], {result: 1}, [Codec, 1]]") ==
          "3:25 [{] `calls` wants calls, each a list such as [push, 1], got a mapping\n"
          "3:39 [Codec] only the first call can be the constructor\n");
}
