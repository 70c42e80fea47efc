#include "harness/rearrange.h"

#include <doctest/doctest.h>

using namespace judge;

namespace {

std::vector<int> parts_of_sorted(const Interface& interface) {
    const auto ways = rearrangements_of(interface);
    REQUIRE(!ways.empty());
    std::vector<int> parts;
    for (const Rearrangement& each : ways.front()) {
        CHECK(each.way == "sorted");
        parts.push_back(each.part);
    }
    return parts;
}

Parameter parameter(const std::string& name, const char* type) {
    return {name, *parse_type(type)};
}

}  // namespace

TEST_CASE("of a function, arrays and strings are rearranged: all, then each alone") {
    FunctionInterface function;
    function.parameters = {parameter("values", "int[]"), parameter("k", "int"),
                           parameter("text", "string")};
    CHECK(parts_of_sorted(function) == std::vector{-1, 0, 2});
    function.parameters.pop_back();
    CHECK(parts_of_sorted(function) == std::vector{-1});
    function.parameters = {parameter("k", "int")};
    CHECK(rearrangements_of(function).empty());
}

TEST_CASE("of a class, strings are renamed together and whole numbers by their names") {
    ClassInterface described;
    described.constructor = {parameter("names", "string[]")};
    described.methods = {{"put", {parameter("key", "int"), parameter("at", "long")}, {}},
                         {"get", {parameter("key", "int"), parameter("share", "double")}, {}}};
    CHECK(parts_of_sorted(described) == std::vector{-1, 1, 2});
    described.methods[0].parameters.push_back(parameter("who", "string"));
    CHECK(parts_of_sorted(described) == std::vector{-1, 0, 1, 2});
}

TEST_CASE("a program's text stays as it is") {
    CHECK(rearrangements_of(ProgramInterface{}).empty());
}

TEST_CASE("every way has words") {
    CHECK(in_words({"sorted", -1}, false) == "on sorted input");
    CHECK(in_words({"organ-pipe", 1}, true) == "on keys that rise and then fall");
    CHECK(in_words({"colliding", -1}, true) == "on names that collide under h * 31 + c");
}
