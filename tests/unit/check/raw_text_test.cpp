// A program's output under the exact_text check.

#include <doctest/doctest.h>

#include <string>

#include "check/check.h"

using namespace judge;

namespace {

std::string exact_text(const std::string& expected, const std::string& actual) {
    const auto difference = find_difference(ExactCheck{}, ProgramInterface{}, expected, actual);
    return difference ? difference->text : "";
}

}  // namespace

TEST_CASE("the first line that differs is shown") {
    CHECK(exact_text("a\nb\nc\n", "a\nb \nd\n") == R"(line 2: expected "b", got "b ")");
    CHECK(exact_text("a\n", "a\r\n") == R"(line 1: expected "a", got "a\r")");
    CHECK(exact_text("abc\nd\n", "ab") == R"(line 1: expected "abc", got "ab")");
}

TEST_CASE("a missing line is shown") {
    CHECK(exact_text("a\nb\n", "a\n") == R"(the output ends after line 1, expected "b" next)");
    CHECK(exact_text("a\n\n", "a\n") == R"(the output ends after line 1, expected "\n" next)");
    CHECK(exact_text("a\nb\n", "") == R"(the output is empty, expected "a")");
}

TEST_CASE("an extra line is shown") {
    CHECK(exact_text("a\n", "a\nb\nc\n") == R"(extra output "b" on line 2)");
    CHECK(exact_text("a\n", "a\n\n") == R"(extra output "\n" on line 2)");
    CHECK(exact_text("", "x") == R"(extra output "x" on line 1)");
}

TEST_CASE("a line break that only one of the two has is named") {
    CHECK(exact_text("a\nb\n", "a\nb") == "line 2: the line break at its end is missing");
    CHECK(exact_text("a", "a\n") == "line 1: the line break at its end is not expected");
    CHECK(exact_text("a\nb\n", "a") == "line 1: the line break at its end is missing");
}
