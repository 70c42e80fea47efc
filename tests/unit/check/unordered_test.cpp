#include <doctest/doctest.h>

#include <string>

#include "check/check.h"

using namespace judge;

namespace {

std::string unordered(int depth, const std::string& expected, const std::string& actual) {
    const auto difference =
        find_difference(UnorderedCheck{depth}, FunctionInterface{}, expected + "\n", actual + "\n");
    return difference ? difference->text : "";
}

}  // namespace

TEST_CASE("elements in another order are right") {
    CHECK(unordered(1, R"(["a","b","a"])", R"(["b","a","a"])") == "");
}

TEST_CASE("a missing and an unexpected element are named") {
    CHECK(unordered(1, R"(["a","b"])", R"(["c","a"])") == R"(missing "b"; unexpected "c")");
}

TEST_CASE("an element that occurs too often or too rarely is a difference") {
    CHECK(unordered(1, "[1,1,2]", "[2,2,1]") == "missing 1; unexpected 2");
}

TEST_CASE("of several missing elements the first is named and the others are counted") {
    CHECK(unordered(1, "[9,8,7]", "[]") ==
          "the answer has 0 elements, expected 3: missing 9 (and 2 more)");
}

TEST_CASE("too many elements are counted") {
    CHECK(unordered(1, "[1]", "[2,1]") == "the answer has 2 elements, expected 1: unexpected 2");
}

TEST_CASE("order matters below the stated depth") {
    CHECK(unordered(1, "[[1,2],[3]]", "[[3],[1,2]]") == "");
    CHECK(unordered(1, "[[1,2],[3]]", "[[3],[2,1]]") == "missing [1,2]; unexpected [2,1]");
    CHECK(unordered(2, "[[1,2],[3]]", "[[3],[2,1]]") == "");
    CHECK(unordered(2, "[[[1,2]],[]]", "[[],[[2,1]]]") == "missing [[1,2]]; unexpected [[2,1]]");
    CHECK(unordered(3, "[[[1,2]],[]]", "[[],[[2,1]]]") == "");
}

TEST_CASE("an inner difference shows the element as the answer has it") {
    CHECK(unordered(2, "[[2,1],[3]]", "[[3],[4,1]]") == "missing [2,1]; unexpected [4,1]");
}

TEST_CASE("depth 0 compares in order") {
    CHECK(unordered(0, "[1,2]", "[2,1]") == "element 0: expected 1, got 2");
}

TEST_CASE("a value that is no array is compared as it is") {
    CHECK(unordered(1, "7", "8") == "expected 7, got 8");
    CHECK(unordered(1, "[7]", "7") == "expected [7], got 7");
}

TEST_CASE("a malformed array is not a value, and a malformed element is unexpected") {
    CHECK(unordered(1, "[1,2]", "[2,1") == "expected [1,2], got [2,1, which is not a value");
    CHECK(unordered(2, "[[1,2],[3]]", "[[3],[2,1,]]") == "missing [1,2]; unexpected [2,1,]");
}

TEST_CASE("each call of a class problem is compared without order by itself") {
    const auto difference = find_difference(UnorderedCheck{1}, ClassInterface{},
                                            "null\n[1,2]\n[3]\n", "null\n[2,1]\n[4]\n");
    REQUIRE(difference);
    CHECK(difference->text == "call 2: missing 3; unexpected 4");
}

TEST_CASE("a program's lines may come in any order") {
    CHECK_FALSE(find_difference(UnorderedCheck{1}, ProgramInterface{}, "a\nb\n", "b\na"));
    const auto difference =
        find_difference(UnorderedCheck{1}, ProgramInterface{}, "a b\nc\n", "c\nb a\n");
    REQUIRE(difference);
    CHECK(difference->text == R"(missing "a b"; unexpected "b a")");
}
