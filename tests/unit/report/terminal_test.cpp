#include "report/terminal.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

using namespace judge;
using namespace std::chrono_literals;

namespace {

constexpr TerminalStyle plain{.colour = false, .width = 80, .unicode = true};

CaseReport ran(const std::string& name, bool hidden, Verdict verdict = Verdict::accepted) {
    CaseReport test;
    test.name = name;
    test.hidden = hidden;
    test.verdict = verdict;
    test.cpu = 1200us;
    test.wall = 1900us;
    test.peak_memory = kibibytes(4200);
    return test;
}

CaseReport skipped(const std::string& name) {
    CaseReport test;
    test.name = name;
    return test;
}

/// Two samples and three hidden tests, all passed.
Report accepted() {
    Report report;
    report.problem = "top-k-events";
    report.title = "Top K Frequent Events";
    report.solution = "solution.cpp";
    report.verdict = Verdict::accepted;
    report.compile.ok = true;
    report.compile.wall = 311ms;
    report.cases = {ran("sample 1", false), ran("sample 2", false), ran("ties go by name", true),
                    ran("one kind", true), ran("many kinds", true)};
    report.cases.back().cpu = 12ms;
    report.time_limit = 200ms;
    report.memory_limit = mebibytes(256);
    return report;
}

/// The same with test `index` failed.
Report failed(std::size_t index, Verdict verdict, const std::string& reason = {}) {
    Report report = accepted();
    report.verdict = verdict;
    report.cases[index].verdict = verdict;
    report.failure.emplace();
    report.failure->test = report.failure->note = report.cases[index].name;
    report.failure->reason = reason;
    return report;
}

std::string repeated(std::string_view text, int times) {
    std::string out;
    for (int i = 0; i < times; ++i)
        out += text;
    return out;
}

bool contains(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("an accepted solution is told so in one line, with what it used") {
    CHECK(to_terminal(accepted(), plain) ==
          R"(✓ Accepted: 5 of 5 tests passed

  time      12 ms of 200 ms (slowest: "many kinds")
  memory    4.1 MiB of 256 MiB
  solution  solution.cpp for top-k-events, compiled in 311 ms
)");
}

TEST_CASE("passing all that can be seen leads on to the hidden tests") {
    Report report = accepted();
    report.cases.resize(2);
    report.compile.cached = true;
    CHECK(to_terminal(report, plain) == R"(✓ Accepted: 2 of 2 tests passed

  time      1.2 ms of 200 ms (slowest: "sample 1")
  memory    4.1 MiB of 256 MiB
  solution  solution.cpp for top-k-events, unchanged since it was last compiled
  next      `judge submit` judges on the hidden tests as well
)");
}

TEST_CASE("a wrong answer on a sample shows everything about it") {
    Report report = failed(1, Verdict::wrong_answer);
    report.failure->input = "events: [\"b\", \"a\"]\nk: 1\n";
    report.failure->expected = "[\"a\"]";
    report.failure->actual = "[\"b\"]";
    report.failure->difference = "element 1: expected \"a\", got \"b\"";
    report.failure->prints = "two kinds\n\nand then one\n";
    CHECK(to_terminal(report, plain) == R"(✗ Wrong Answer on test 2 of 5: "sample 2"

  input     events: ["b", "a"]
            k: 1
  expected  ["a"]
  got       ["b"]
  differs   element 1: expected "a", got "b"
  printed   two kinds

            and then one

  tests     ✓✗ ✓✓✓
            4 of 5 passed, 1 Wrong Answer
  time      12 ms of 200 ms (slowest: "many kinds")
  memory    4.1 MiB of 256 MiB
  solution  solution.cpp for top-k-events, compiled in 311 ms
)");
}

TEST_CASE("a wrong answer on a hidden test tells its name and how to see more") {
    Report report = failed(2, Verdict::wrong_answer, "the answer differs");
    report.notes = {
        "the time limit was calibrated on this machine: it is twice the slowest accepted "
        "solution's time, and at least 0.2 s"};
    CHECK(to_terminal(report, plain) ==
          R"(✗ Wrong Answer on test 3 of 5: "ties go by name" (hidden)

  reason    the answer differs
  withheld  input, answers and prints: `--reveal` shows them

  tests     ✓✓ ✗✓✓
            4 of 5 passed, 1 Wrong Answer
  time      12 ms of 200 ms (slowest: "many kinds")
  memory    4.1 MiB of 256 MiB
  solution  solution.cpp for top-k-events, compiled in 311 ms
  note      the time limit was calibrated on this machine: it is twice the
            slowest accepted solution's time, and at least 0.2 s
)");
}

TEST_CASE("a revealed hidden test is shown like a sample") {
    Report report = failed(2, Verdict::wrong_answer);
    report.failure->input = "1 2";
    report.failure->expected = "3";
    report.failure->actual = "";
    report.failure->prints = "";
    CHECK(to_terminal(report, plain) ==
          R"(✗ Wrong Answer on test 3 of 5: "ties go by name" (hidden)

  input     1 2
  expected  3
  got       (nothing)

  tests     ✓✓ ✗✓✓
            4 of 5 passed, 1 Wrong Answer
  time      12 ms of 200 ms (slowest: "many kinds")
  memory    4.1 MiB of 256 MiB
  solution  solution.cpp for top-k-events, compiled in 311 ms
)");
}

TEST_CASE("a slow solution hears that it is correct where it finished") {
    Report report = failed(3, Verdict::time_limit_exceeded, "stopped after 270 ms");
    report.cases[2].rerun = true;
    report.cases[3].cpu = 270ms;
    report.cases[3].stopped = true;
    report.cases[4] = skipped("many kinds");
    report.cases.push_back(skipped("the largest"));
    CHECK(to_terminal(report, plain) ==
          R"(✗ Time Limit Exceeded on test 4 of 6: "one kind" (hidden)

  reason    stopped after 270 ms
  withheld  input, answers and prints: `--reveal` shows them

  tests     ✓✓ ✓✗··
            correct on all 3 tests that finished; too slow on 1; 2 not run
            (`--all` runs them)
  time      stopped at 270 ms, over the limit of 200 ms (slowest: "one kind"); 1
            test near the limit measured again
  memory    4.1 MiB of 256 MiB
  solution  solution.cpp for top-k-events, compiled in 311 ms
)");
}

TEST_CASE("a slow solution that is wrong elsewhere is not called correct") {
    Report report = failed(3, Verdict::time_limit_exceeded);
    report.cases[4].verdict = Verdict::wrong_answer;
    const std::string screen = to_terminal(report, plain);
    CHECK(contains(screen, "            3 of 5 passed, 1 Wrong Answer, 1 Time Limit Exceeded\n"));
}

TEST_CASE("too much memory is told with the limit that was passed") {
    Report report = failed(4, Verdict::memory_limit_exceeded);
    report.cases[4].peak_memory = mebibytes(300);
    CHECK(to_terminal(report, plain) ==
          R"(✗ Memory Limit Exceeded on test 5 of 5: "many kinds" (hidden)

  withheld  input, answers and prints: `--reveal` shows them

  tests     ✓✓ ✓✓✗
            4 of 5 passed, 1 Memory Limit Exceeded
  time      12 ms of 200 ms (slowest: "many kinds")
  memory    300 MiB, over the limit of 256 MiB
  solution  solution.cpp for top-k-events, compiled in 311 ms
)");
}

TEST_CASE("a crash is told with its reason") {
    const Report report =
        failed(2, Verdict::runtime_error, "killed by SIGSEGV: memory that is not the program's");
    CHECK(to_terminal(report, plain) ==
          R"(✗ Runtime Error on test 3 of 5: "ties go by name" (hidden)

  reason    killed by SIGSEGV: memory that is not the program's
  withheld  input, answers and prints: `--reveal` shows them

  tests     ✓✓ ✗✓✓
            4 of 5 passed, 1 Runtime Error
  time      12 ms of 200 ms (slowest: "many kinds")
  memory    4.1 MiB of 256 MiB
  solution  solution.cpp for top-k-events, compiled in 311 ms
)");
}

TEST_CASE("a compile error shows the compiler's messages and nothing about tests") {
    Report report = accepted();
    report.verdict = Verdict::compile_error;
    report.compile.ok = false;
    report.compile.messages = {
        {CompilerMessage::Level::error, "my solution.cpp", 9, 5,
         "`topKEvents` takes `(vector<string>&, int)`; yours takes `(vector<int>&, int)`, line 9"},
        {CompilerMessage::Level::note, "my solution.cpp", 3, 0, "declared here"},
        {CompilerMessage::Level::error, "", 0, 0, "the compiler ran out of time"}};
    report.cases = {skipped("sample 1"), skipped("many kinds")};
    CHECK(to_terminal(report, plain) ==
          R"(✗ Compile Error

my solution.cpp:9:5: error: `topKEvents` takes `(vector<string>&, int)`; yours takes `(vector<int>&, int)`, line 9
my solution.cpp:3: note: declared here
error: the compiler ran out of time

  solution  solution.cpp for top-k-events
)");
}

TEST_CASE("of many compiler messages the first ten are shown") {
    Report report = accepted();
    report.verdict = Verdict::compile_error;
    report.compile.ok = false;
    report.cases.clear();
    for (int line = 1; line <= 13; ++line) {
        report.compile.messages.push_back(
            {CompilerMessage::Level::error, "a.cpp", line, 1, "expected `;`"});
    }
    const std::string screen = to_terminal(report, plain);
    CHECK(contains(screen, "a.cpp:10:1: error: expected `;`\n... 3 more messages\n"));
    CHECK(!contains(screen, "a.cpp:11"));
}

TEST_CASE("warnings about an accepted solution are shown before what it used") {
    Report report = accepted();
    report.compile.messages = {
        {CompilerMessage::Level::warning, "solution.cpp", 4, 9, "unused variable `x`"}};
    CHECK(to_terminal(report, plain)
              .starts_with("✓ Accepted: 5 of 5 tests passed\n"
                           "\n"
                           "solution.cpp:4:9: warning: unused variable `x`\n"
                           "\n"
                           "  time "));
}

TEST_CASE("a failure of the judge is not put down to the solution") {
    Report report = accepted();
    report.verdict = Verdict::judge_error;
    report.cases[4] = skipped("many kinds");
    report.cases[4].verdict = Verdict::judge_error;
    report.failure =
        FailureReport{"many kinds", "many kinds", "the checker crashed", {}, {}, {}, {}, {}, {}};
    CHECK(to_terminal(report, plain) ==
          R"(! Judge Error on test 5 of 5: "many kinds" (hidden); this is not the solution's
fault

  reason    the checker crashed
  withheld  input, answers and prints: `--reveal` shows them

  tests     ✓✓ ✓✓!
            4 of 5 passed, 1 Judge Error
  time      1.2 ms of 200 ms (slowest: "sample 1")
  memory    4.1 MiB of 256 MiB
  solution  solution.cpp for top-k-events, compiled in 311 ms
)");
}

TEST_CASE("nothing is said of time, memory and limits that are not known") {
    Report report = accepted();
    report.verdict = Verdict::judge_error;
    report.cases = {skipped("sample 1")};
    CHECK(to_terminal(report, plain) == R"(! Judge Error; this is not the solution's fault

  tests     ·
            0 of 1 passed; 1 not run (`--all` runs them)
  solution  solution.cpp for top-k-events, compiled in 311 ms
)");
    report = accepted();
    report.time_limit = {};
    report.memory_limit = {};
    const std::string screen = to_terminal(report, plain);
    CHECK(contains(screen, "  time      12 ms (slowest: \"many kinds\")\n  memory    4.1 MiB\n"));
}

TEST_CASE("colour repeats what signs and words say") {
    Report report = failed(2, Verdict::time_limit_exceeded);
    report.cases[4] = skipped("many kinds");
    TerminalStyle style = plain;
    style.colour = true;
    CHECK(to_terminal(report, style) ==
          "\x1b[1;31m✗ Time Limit Exceeded\x1b[0m on test 3 of 5: \"ties go by name\" (hidden)\n"
          "\n"
          "\x1b[2m  withheld  \x1b[0minput, answers and prints: `--reveal` shows them\n"
          "\n"
          "\x1b[2m  tests     \x1b[0m\x1b[32m✓\x1b[0m\x1b[32m✓\x1b[0m "
          "\x1b[31m✗\x1b[0m\x1b[32m✓\x1b[0m\x1b[2m·\x1b[0m\n"
          "            correct on all 3 tests that finished; too slow on 1; 1 not run\n"
          "            (`--all` runs them)\n"
          "\x1b[2m  time      \x1b[0m1.2 ms of 200 ms (slowest: \"sample 1\")\n"
          "\x1b[2m  memory    \x1b[0m4.1 MiB of 256 MiB\n"
          "\x1b[2m  solution  \x1b[0msolution.cpp for top-k-events, compiled in 311 ms\n");
}

TEST_CASE("a terminal without Unicode gets signs of ASCII") {
    Report report = failed(2, Verdict::time_limit_exceeded);
    report.cases[4] = skipped("many kinds");
    TerminalStyle style = plain;
    style.unicode = false;
    const std::string screen = to_terminal(report, style);
    CHECK(screen.starts_with("x Time Limit Exceeded on test 3 of 5"));
    CHECK(contains(screen, "  tests     ++ x+-\n"));
}

TEST_CASE("marks, values and sentences are wrapped at the width of the terminal") {
    Report report = failed(0, Verdict::wrong_answer, "a reason with a good many words in it");
    report.failure->input = "äöü" + repeated("0123456789", 4);
    for (int i = 0; i < 40; ++i)
        report.cases.push_back(ran(fmt::format("t{}", i), true));
    TerminalStyle style = plain;
    style.width = 42;
    CHECK(to_terminal(report, style) == R"(✗ Wrong Answer on test 1 of 45: "sample 1"

  reason    a reason with a good many
            words in it
  input     äöü012345678901234567890123456
            7890123456789

  tests     ✗✓ ✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓
            ✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓✓
            44 of 45 passed, 1 Wrong
            Answer
  time      12 ms of 200 ms (slowest:
            "many kinds")
  memory    4.1 MiB of 256 MiB
  solution  solution.cpp for top-k-events,
            compiled in 311 ms
)");
}

TEST_CASE("nothing is wrapped when the width is unknown") {
    Report report = accepted();
    report.notes = {repeated("word ", 60)};
    TerminalStyle style = plain;
    style.width = 0;
    CHECK(contains(to_terminal(report, style), "  note      " + repeated("word ", 60) + "\n"));
}

TEST_CASE("long values are shortened: lines in their middle, and many lines to the first eight") {
    Report report = failed(0, Verdict::wrong_answer);
    report.failure->input = repeated("1\n", 20);
    report.failure->actual = "begin" + repeated(" 12345", 100'000) + " end";
    TerminalStyle style = plain;
    style.width = 0;
    const std::string screen = to_terminal(report, style);
    CHECK(contains(screen, "  input     1\n" + repeated("            1\n", 7) +
                               "            ... 12 more lines\n"));
    CHECK(contains(screen, "  got       begin 12345 "));
    CHECK(contains(screen, "..."));
    CHECK(contains(screen, "12345 end\n"));
    CHECK(screen.size() < 1200);
}

TEST_CASE("nothing from the solution or the problem reaches the terminal as a control sequence") {
    const std::string hostile = "\x1b]0;owned\x07\x1b[2J\xff\x9b";
    const std::string harmless = R"(\x1b]0;owned\x07\x1b[2J\xff\x9b)";
    Report report = failed(0, Verdict::runtime_error, "r" + hostile);
    report.cases[0].name = "n" + hostile;
    report.failure = FailureReport{"n" + hostile, "e" + hostile, "r" + hostile,
                                   "i" + hostile, "x" + hostile, "a" + hostile,
                                   "d" + hostile, "p" + hostile, {}};
    report.cases[0].cpu = 1s;
    report.compile.messages = {{CompilerMessage::Level::error, "f" + hostile, 1, 1, "m" + hostile}};
    report.solution = "s" + hostile;
    report.notes = {"o" + hostile};
    TerminalStyle style = plain;
    style.width = 200;
    const std::string screen = to_terminal(report, style);
    for (const char* const field : {"n", "e", "r", "i", "x", "a", "d", "p", "f", "m", "s", "o"})
        CHECK(contains(screen, field + harmless));
    CHECK(!contains(screen, "\x1b"));
    CHECK(!contains(screen, "\xff"));
}
