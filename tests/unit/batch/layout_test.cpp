#include "batch/layout.h"

#include <doctest/doctest.h>

using namespace judge;

namespace {

/// "who|problem|attempt", or "none".
std::string told(const std::string& form, const std::string& path) {
    const auto layout = Layout::parse(form);
    REQUIRE(layout);
    const auto found = layout->read(path);
    return found ? found->who + "|" + found->problem + "|" + found->attempt : "none";
}

}  // namespace

TEST_CASE("a layout speaks of the end of a path") {
    CHECK(told("who/problem/attempt.cpp", "hw/1/ann/top-k/3.cpp") == "ann|top-k|3");
    CHECK(told("who/problem.cpp", "ann/top-k.cpp") == "ann|top-k|");
    CHECK(told("who/problem.cpp", "ann.cpp") == "none");
    CHECK(told("who/problem.cpp", "ann/top-k.cc") == "none");
}

TEST_CASE("words stand beside other characters, which stand for themselves") {
    CHECK(told("problem/who-attempt.cpp", "top-k/ann-2.cpp") == "ann|top-k|2");
    CHECK(told("who+problem.*", "ann+top-k.cxx") == "ann|top-k|");
    CHECK(told("who.problem", "annxtop") == "none");
}

TEST_CASE("a layout has one of the words, and none twice") {
    CHECK_FALSE(Layout::parse("a/*.cpp"));
    CHECK_FALSE(Layout::parse("who/who"));
    CHECK_FALSE(Layout::parse(""));
}
