#include "report/diagnostic.h"

#include <doctest/doctest.h>

using namespace judge;

namespace {

Error error_at(int line, int column, int length, const std::string& text) {
    return {"unknown key `time_limt`",
            SourceSpot{"problems/two-sum/problem.yaml", line, column, length, text}, ""};
}

}  // namespace

TEST_CASE("an error with a place is shown with its line, carets and help") {
    Error error = error_at(7, 3, 9, "  time_limt: 2s");
    error.help = "did you mean `time_limit`?";
    CHECK(diagnostic(error, {}) ==
          "error: unknown key `time_limt`\n"
          "  --> problems/two-sum/problem.yaml:7:3\n"
          "   |\n"
          " 7 |   time_limt: 2s\n"
          "   |   ^^^^^^^^^\n"
          "help: did you mean `time_limit`?\n");
}

TEST_CASE("an error without a place is its message and help") {
    CHECK(diagnostic(internal_error("no compiler"), {}) == "error: no compiler\n");
    CHECK(diagnostic(internal_error("no compiler", "install g++"), {}) ==
          "error: no compiler\n"
          "help: install g++\n");
}

TEST_CASE("the margin is as wide as the line's number") {
    CHECK(diagnostic(error_at(120, 1, 1, "x"), {}) ==
          "error: unknown key `time_limt`\n"
          "    --> problems/two-sum/problem.yaml:120:1\n"
          "     |\n"
          " 120 | x\n"
          "     | ^\n");
}

TEST_CASE("a place that is a whole file has no line") {
    CHECK(diagnostic(error_at(0, 0, 1, ""), {}) ==
          "error: unknown key `time_limt`\n"
          "  --> problems/two-sum/problem.yaml\n");
}

TEST_CASE("a line whose text is unknown is only named") {
    CHECK(diagnostic(error_at(3, 5, 1, ""), {}) ==
          "error: unknown key `time_limt`\n"
          "  --> problems/two-sum/problem.yaml:3:5\n");
}

TEST_CASE("tabs before the place stay tabs, so that the carets stand below it") {
    CHECK(diagnostic(error_at(1, 3, 2, "\ta\tbc"), {}) ==
          "error: unknown key `time_limt`\n"
          "  --> problems/two-sum/problem.yaml:1:3\n"
          "   |\n"
          " 1 | \ta\tbc\n"
          "   | \t ^^\n");
    CHECK(diagnostic(error_at(1, 4, 2, "\ta\tbc"), {}) ==
          "error: unknown key `time_limt`\n"
          "  --> problems/two-sum/problem.yaml:1:4\n"
          "   |\n"
          " 1 | \ta\tbc\n"
          "   | \t \t^^\n");
}

TEST_CASE("a character of several bytes takes one column") {
    CHECK(diagnostic(error_at(1, 4, 3, "\xC3\xA9 \xC3\xA9x"), {}) ==
          "error: unknown key `time_limt`\n"
          "  --> problems/two-sum/problem.yaml:1:4\n"
          "   |\n"
          " 1 | \xC3\xA9 \xC3\xA9x\n"
          "   |   ^^\n");
}

TEST_CASE("nothing in a diagnostic obeys the terminal") {
    Error error = error_at(1, 2, 1, "\x1B[2Jx");
    error.message = "bad \x1B";
    CHECK(diagnostic(error, {}) ==
          "error: bad \\x1b\n"
          "  --> problems/two-sum/problem.yaml:1:2\n"
          "   |\n"
          " 1 | \\x1b[2Jx\n"
          "   |     ^\n");
}

TEST_CASE("carets end with the line, and a place behind it has one") {
    CHECK(diagnostic(error_at(1, 2, 50, "abc"), {}) ==
          "error: unknown key `time_limt`\n"
          "  --> problems/two-sum/problem.yaml:1:2\n"
          "   |\n"
          " 1 | abc\n"
          "   |  ^^\n");
    CHECK(diagnostic(error_at(1, 4, 1, "abc"), {}) ==
          "error: unknown key `time_limt`\n"
          "  --> problems/two-sum/problem.yaml:1:4\n"
          "   |\n"
          " 1 | abc\n"
          "   |    ^\n");
}

TEST_CASE("a long line is cut on both sides of the place") {
    const std::string line = std::string(500, 'a') + "HERE" + std::string(500, 'b');
    CHECK(diagnostic(error_at(1, 501, 4, line), {}) ==
          "error: unknown key `time_limt`\n"
          "  --> problems/two-sum/problem.yaml:1:501\n"
          "   |\n"
          " 1 | ..." +
              std::string(60, 'a') + "HERE" + std::string(96, 'b') + "...\n" + "   | " +
              std::string(63, ' ') + "^^^^\n");
}

TEST_CASE("several errors have an empty line between them") {
    CHECK(diagnostics({usage_error("one", "mend it"), usage_error("two")}, {}) ==
          "error: one\n"
          "help: mend it\n"
          "\n"
          "error: two\n");
    CHECK(diagnostics({}, {}) == "");
}
