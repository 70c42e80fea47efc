#include <doctest/doctest.h>

#include <string>

#include "check/check.h"

using namespace judge;

namespace {

std::string tokens(const TokensCheck& check, const std::string& expected,
                   const std::string& actual) {
    const auto difference = find_difference(check, ProgramInterface{}, expected, actual);
    return difference ? difference->text : "";
}

}  // namespace

TEST_CASE("white space and letter case do not matter by default") {
    CHECK(tokens({}, "Yes 3\n4\n", "  yES\t3 4") == "");
    CHECK(tokens({}, "", " \n") == "");
}

TEST_CASE("a token that differs is named by its place in the output") {
    CHECK(tokens({}, "1 2\n3\n5 7\n", "1 2\n3\n5 8\n") ==
          R"(line 3, token 2: expected "7", got "8")");
    CHECK(tokens({}, "1 2 3", "\n\n1\n2 4") == R"(line 4, token 2: expected "3", got "4")");
}

TEST_CASE("an output that ends early says what was expected next") {
    CHECK(tokens({}, "1\n2 3\n", "1\n2\n\n") ==
          R"(the output ends after "2" on line 2, expected "3" next)");
    CHECK(tokens({}, "1\n", "\n") == R"(the output is empty, expected "1")");
}

TEST_CASE("output after the last expected token is extra") {
    CHECK(tokens({}, "1\n", "1\n\nx y\n") == R"(extra output "x" on line 3)");
}

TEST_CASE("letter case matters when the check says so") {
    TokensCheck check;
    check.case_sensitive = true;
    CHECK(tokens(check, "Yes", "yes") == R"(line 1, token 1: expected "Yes", got "yes")");
}

TEST_CASE("white space must be the same when changes of it matter") {
    TokensCheck check;
    check.space_change_sensitive = true;
    CHECK(tokens(check, "A b\n", "a b\n") == "");
    CHECK(tokens(check, "a b\n", "a  b\n") ==
          R"(line 1, before token 2: white space differs: expected " ", got "  ")");
    CHECK(tokens(check, "a b\n", "a b") ==
          R"(at the end of the output: white space differs: expected "\n", got "")");
    CHECK(tokens(check, "a\n", " a\n") ==
          R"(line 1, before token 1: white space differs: expected "", got " ")");
    CHECK(tokens(check, "a b\n", "a\n") ==
          R"(the output ends after "a" on line 1, expected "b" next)");
}

TEST_CASE("numbers are compared as text without a tolerance") {
    CHECK(tokens({}, "1.0", "1") == R"(line 1, token 1: expected "1.0", got "1")");
}

TEST_CASE("a number within either tolerance is right") {
    TokensCheck check;
    check.float_absolute_tolerance = 1e-6;
    CHECK(tokens(check, "1.0", "1.0000005") == "");
    CHECK(tokens(check, "1e6", "1000000.5") ==
          R"(line 1, token 1: expected "1e6", got "1000000.5")");
    check.float_relative_tolerance = 1e-6;
    CHECK(tokens(check, "1e6", "1000000.5") == "");
    CHECK(tokens(check, "0", "+1E-7") == "");
}

TEST_CASE("only tokens that are numbers as a whole are compared as numbers") {
    TokensCheck check;
    check.float_absolute_tolerance = 1;
    CHECK(tokens(check, "1.0", "1.0abc") == R"(line 1, token 1: expected "1.0", got "1.0abc")");
    CHECK(tokens(check, "v1", "V1") == "");
    CHECK(tokens(check, "v1", "v2") == R"(line 1, token 1: expected "v1", got "v2")");
}

TEST_CASE("a tolerance on a program's output goes token by token") {
    const ToleranceCheck check{0.01};
    const auto text = [&](const char* expected, const char* actual) {
        const auto difference = find_difference(check, ProgramInterface{}, expected, actual);
        return difference ? difference->text : "";
    };
    CHECK(text("area 1.5\nnan\n", "area 1.501 -nan") == "");
    CHECK(text("area 1.5\n", "Area 1.5\n") == R"(line 1, token 1: expected "area", got "Area")");
    CHECK(text("inf\n", "1e300\n") == R"(line 1, token 1: expected "inf", got "1e300")");
}
