#include "model/problem.h"

#include <doctest/doctest.h>

using namespace judge;

TEST_CASE("a problem's mode is named after its interface") {
    CHECK(mode_name(FunctionInterface{}) == "function");
    CHECK(mode_name(ClassInterface{}) == "class");
    CHECK(mode_name(ProgramInterface{}) == "program");
    CHECK(mode_names() == std::vector<std::string>{"function", "class", "program"});
}
