// Answers of function and class problems: exact and with a tolerance.

#include <doctest/doctest.h>

#include <string>

#include "check/check.h"

using namespace judge;

namespace {

/// The difference in a function problem's answer; "" when there is none.
std::string found(const Check& check, const std::string& expected, const std::string& actual) {
    const auto difference = find_difference(check, FunctionInterface{}, expected + "\n", actual);
    return difference ? difference->text : "";
}

std::string exact(const std::string& expected, const std::string& actual) {
    return found(ExactCheck{}, expected, actual + "\n");
}

std::string within(double tolerance, const std::string& expected, const std::string& actual) {
    return found(ToleranceCheck{tolerance}, expected, actual + "\n");
}

std::string calls(const std::string& expected, const std::string& actual) {
    const auto difference = find_difference(ExactCheck{}, ClassInterface{}, expected, actual);
    return difference ? difference->text : "";
}

}  // namespace

TEST_CASE("equal answers have no difference") {
    CHECK(exact("[1,\"a\",[]]", "[1,\"a\",[]]") == "");
}

TEST_CASE("a line feed at the end of the answer may be missing") {
    CHECK(found(ExactCheck{}, "7", "7") == "");
}

TEST_CASE("a scalar that differs is named by its value alone") {
    CHECK(exact("7", "8") == "expected 7, got 8");
    CHECK(exact("9007199254740993", "9007199254740992") ==
          "expected 9007199254740993, got 9007199254740992");
}

TEST_CASE("the first element that differs is named by its index from 0") {
    CHECK(exact(R"(["a","b","c","b"])", R"(["a","b","c","c"])") ==
          R"(element 3: expected "b", got "c")");
}

TEST_CASE("an element of an array in an array is named by its path") {
    CHECK(exact("[[1],[2],[3,4]]", "[[1],[2],[5,4]]") == "element [2][0]: expected 3, got 5");
}

TEST_CASE("an answer that ends early says what is missing") {
    CHECK(exact(R"(["a","b"])", R"(["a"])") ==
          R"(the answer has 1 element, expected 2; element 1 is missing: "b")");
    CHECK(exact("[1]", "[]") == "the answer has 0 elements, expected 1; element 0 is missing: 1");
}

TEST_CASE("an answer that goes on says what is extra") {
    CHECK(exact("[1]", "[1,2,3]") ==
          "the answer has 3 elements, expected 1; element 1 is extra: 2");
}

TEST_CASE("an answer of the wrong length says where it first differs") {
    CHECK(exact("[1,2,3]", "[1,3]") ==
          "the answer has 2 elements, expected 3; element 1: expected 2, got 3");
}

TEST_CASE("an inner array of the wrong length is named by its path") {
    CHECK(exact("[[1,2],[3,4]]", "[[1,2],[3]]") ==
          "element 1 has 1 element, expected 2; element [1][1] is missing: 4");
}

TEST_CASE("an answer of another shape is shown whole") {
    CHECK(exact("[1,2]", "\"x\"") == "expected [1,2], got \"x\"");
    CHECK(exact("[[1],[2]]", "[[1],2]") == "element 1: expected [2], got 2");
    CHECK(exact("1", "[1]") == "expected 1, got [1]");
}

TEST_CASE("an answer that is not a value says so") {
    CHECK(exact("[1,2]", "[1,2") == "expected [1,2], got [1,2, which is not a value");
    CHECK(exact("[1,2]", "[1,,2]") == "expected [1,2], got [1,,2], which is not a value");
    CHECK(exact("7", "seven") == "expected 7, got seven, which is not a value");
    CHECK(exact("[[1]]", "[[1x]]") == "element [0][0]: expected 1, got 1x, which is not a value");
}

TEST_CASE("control characters of a forged answer do not reach the terminal") {
    CHECK(exact("7", "\x1b[2J") == "expected 7, got \\x1b[2J, which is not a value");
}

TEST_CASE("no answer at all is a difference") {
    CHECK(found(ExactCheck{}, "[1]", "") == "expected [1], got nothing");
    CHECK(found(ExactCheck{}, "[1]", "\n") == "expected [1], got nothing");
}

TEST_CASE("a second line in a function's answer is a difference") {
    CHECK(found(ExactCheck{}, "7", "7\n7\n") ==
          "the answer has 2 lines, expected one value on one line");
}

TEST_CASE("an answer nested a million deep is a difference like any other") {
    const std::string forged = std::string(1'000'000, '[') + std::string(1'000'000, ']');
    CHECK(exact("[[1]]", forged).starts_with("element [0][0]: expected 1, got [[["));
    CHECK(found(UnorderedCheck{1000}, "[[1]]", forged).starts_with("missing [1]; unexpected [[["));
}

TEST_CASE("a call that answers wrongly is named by its place in the test's list of calls") {
    CHECK(calls("null\ntrue\nfalse\n", "null\ntrue\ntrue\n") == "call 2: expected false, got true");
    CHECK(calls("null\n[1,2]\n", "null\n[1,3]\n") == "call 1: element 1: expected 2, got 3");
}

TEST_CASE("too few and too many answered calls are counted") {
    CHECK(calls("null\n1\n2\n", "null\n1\n") == "2 calls answered, expected 3");
    CHECK(calls("null\n1\n", "null\n1\n2\n") == "3 calls answered, expected 2");
    CHECK(calls("null\n1\n", "") == "0 calls answered, expected 2");
}

TEST_CASE("a wrong answer before the calls end is told first") {
    CHECK(calls("null\n1\n2\n", "null\n5\n") == "call 1: expected 1, got 5");
}

TEST_CASE("a number may be off by the tolerance, absolutely or relatively") {
    CHECK(within(0.01, "1.5", "1.509") == "");
    CHECK(within(0.01, "1000", "1009") == "");
    CHECK(within(0.01, "[[0.001],[2]]", "[[0.01],[2.01]]") == "");
    CHECK(within(0.01, "[1,2]", "[1,2.5]") == "element 1: expected 2, got 2.5");
}

TEST_CASE("a tolerance of nothing tells neighbouring 64-bit integers apart") {
    CHECK(within(0, "9007199254740993", "9007199254740992") ==
          "expected 9007199254740993, got 9007199254740992");
}

TEST_CASE("infinities and NaN equal themselves only, whatever the tolerance") {
    CHECK(within(1e9, R"("NaN")", R"("NaN")") == "");
    CHECK(within(1e9, R"("Infinity")", R"("-Infinity")") ==
          R"(expected "Infinity", got "-Infinity")");
    CHECK(within(1e9, "1", R"("NaN")") == R"(expected 1, got "NaN")");
    CHECK(within(1e9, "1", "inf") == "expected 1, got inf, which is not a value");
}

TEST_CASE("what is no number must be the same under a tolerance") {
    CHECK(within(10, R"(["1",true])", R"(["2",true])") == R"(element 0: expected "1", got "2")");
    CHECK(within(10, "[1,2]", "[1]") ==
          "the answer has 1 element, expected 2; element 1 is missing: 2");
}

TEST_CASE("a struct's difference names the field") {
    CHECK(exact("{\"name\":\"ann\",\"at\":3}", "{\"name\":\"ann\",\"at\":4}") ==
          "`at`: expected 3, got 4");
    CHECK(exact("[1,{\"at\":[3,5]}]", "[1,{\"at\":[3,6]}]") ==
          "element 1 of `at` of element 1: expected 5, got 6");
    CHECK(exact("[{\"a\":{\"b\":1}}]", "[{\"a\":{\"b\":2}}]") ==
          "`b` of `a` of element 0: expected 1, got 2");
    CHECK(
        exact("[{\"at\":[1]}]", "[{\"at\":[1,2]}]") ==
        "`at` of element 0 has 2 elements, expected 1; element 1 of `at` of element 0 is extra: 2");
    CHECK(within(0.1, "{\"x\":1}", "{\"x\":1.05}") == "");
    CHECK(exact("null", "{\"x\":1}") == "expected null, got {\"x\":1}");
}

TEST_CASE("a struct with other fields is another value") {
    CHECK(exact("{\"a\":1}", "{\"b\":1}") == "expected {\"a\":1}, got {\"b\":1}");
    CHECK(exact("{\"a\":1,\"b\":2}", "{\"a\":1}") == "expected {\"a\":1,\"b\":2}, got {\"a\":1}");
    CHECK(exact("{\"a\":1}", "{\"a\":1") ==
          "expected {\"a\":1}, got {\"a\":1, which is not a value");
    CHECK(exact("{\"a\":1}", "{a:1}") == "expected {\"a\":1}, got {a:1}, which is not a value");
}

TEST_CASE("an answer that is no value says why") {
    CHECK(exact("[1]", "!the list has a cycle") == "the list has a cycle");
    CHECK(calls("null\n[1]\n", "null\n!the list has a cycle\n") == "call 1: the list has a cycle");
    CHECK(broken_answer(FunctionInterface{}, "[1]\n") == std::nullopt);
    CHECK(broken_answer(ClassInterface{}, "null\n!why\n") == "why");
    CHECK(broken_answer(ProgramInterface{}, "!no reason\n") == std::nullopt);
}
