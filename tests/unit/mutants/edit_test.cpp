#include "mutants/edit.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace judge;

namespace {

using Form = MutantEdit::Form;

std::string line(int begin, int end, int from, int to) {
    return R"({"kind":"boundary","form":"expression","begin":)" + std::to_string(begin) +
           ",\"end\":" + std::to_string(end) + ",\"from\":" + std::to_string(from) +
           ",\"to\":" + std::to_string(to) + R"(,"text":"<="})" + "\n";
}

}  // namespace

TEST_CASE("edits and complaints are read line by line") {
    const auto list =
        read_edits(line(0, 5, 2, 3) + R"({"line":7,"complaint":"what?"})" + "\n", "a < b;");
    REQUIRE(list);
    CHECK(list->edits == std::vector{MutantEdit{"boundary", Form::expression, 0, 5, 2, 3, "<="}});
    REQUIRE(list->complaints.size() == 1);
    CHECK(list->complaints.front().line == 7);
}

TEST_CASE("an edit that lies outside of the text, or of its own place, is left out") {
    for (const std::string& wrong :
         {line(0, 50, 2, 3), line(3, 5, 2, 3), line(0, 5, 3, 2), line(0, 2, 1, 3)})
        CHECK(read_edits(wrong, "a < b;")->edits.empty());
}

TEST_CASE("an edit that cuts through another one's place is left out") {
    CHECK(read_edits(line(0, 4, 2, 3) + line(2, 6, 2, 3), "a < b;")->edits.size() == 1);
}

TEST_CASE("what is no list is an error") {
    CHECK(!read_edits("{\n", "a < b;"));
    CHECK(!read_edits("[1]\n", "a < b;"));
}

TEST_CASE("some of many edits are of all kinds, from all of the text") {
    std::vector<MutantEdit> edits;
    for (std::size_t i = 0; i < 100; ++i)
        edits.push_back({i % 10 == 0 ? "rare" : "usual", Form::expression, i, i + 1, i, i, "x"});
    const auto some = spread(edits, 20);
    CHECK(some.size() == 20);
    CHECK(std::ranges::count(some, "rare", &MutantEdit::kind) == 10);
    CHECK(std::ranges::is_sorted(some, {}, &MutantEdit::begin));
    CHECK(some.front().begin < 20);
    CHECK(some.back().begin > 80);
}

TEST_CASE("a diff shows whole lines without what they are indented by") {
    const std::string text = "int f() {\n    if (a < b)\n        g();\n}\n";
    CHECK(diff_of({"boundary", Form::expression, 18, 23, 20, 21, "<="}, text) ==
          "- if (a < b)\n+ if (a <= b)\n");
    CHECK(diff_of({"deleted statement", Form::statement, 33, 37, 33, 37, ""}, text) == "- g();\n");
    CHECK(diff_of({"early return", Form::insertion, 14, 37, 14, 14, "return {};"}, text) ==
          "- if (a < b)\n+ return {}; if (a < b)\n");
}
