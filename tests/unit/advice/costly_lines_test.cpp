#include "advice/costly_lines.h"
#include "../written_orders.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace judge;
using namespace judge::testing;

namespace {

LineGrowth grown(int line, const std::string& growth, double share = 0.97) {
    return {line, share, order(growth), {"n"}};
}

std::vector<CostlyLine> costly(const std::string& source, std::vector<LineGrowth> lines,
                               const std::string& intended) {
    return costly_lines(source, {std::move(lines), order(intended)});
}

const std::string eraser =
    "#include <vector>\n"
    "int drain(std::vector<int> v) {\n"
    "    int sum = 0;\n"
    "    while (!v.empty()) {\n"
    "        sum += v.front();\n"
    "        v.erase(v.begin());  // oh\n"
    "    }\n"
    "    return sum;\n"
    "}\n";

}  // namespace

TEST_CASE("a known pattern is named with the line that carries it") {
    const auto lines = costly(eraser, {grown(6, "n^2")}, "n log n");
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].line == 6);
    CHECK(lines[0].code == "v.erase(v.begin())");
    CHECK(lines[0].cause ==
          "moves all other elements on every call; an index of the first one, or a `deque` with "
          "`pop_front`, does not");
    CHECK(lines[0].share == 0.97);
}

TEST_CASE("no line is named that grows as wanted") {
    CHECK(costly(eraser, {grown(6, "n^2")}, "n^2").empty());
    CHECK(costly(eraser, {grown(6, "n^2")}, "n^3").empty());
    CHECK(costly(eraser, {}, "n").empty());
    CHECK(costly_lines(eraser, {{}, std::nullopt}).empty());
}

TEST_CASE("what the sizes' conditions make as good as wanted is not reproached") {
    const std::vector<std::string> sizes = {"n", "w"};
    const Domain where = *Domain::parse("w <= n/4", sizes);
    CHECK_FALSE(costly(eraser, {grown(6, "n*w")}, "n^2").empty());
    CHECK(costly_lines(eraser, {{grown(6, "n*w")}, order("n^2"), {}, sizes, where}).empty());
}

TEST_CASE("only lines that were measured as carrying the growth are spoken of") {
    const auto lines = costly(eraser, {grown(5, "n^2"), grown(6, "n^2", 0.03)}, "n");
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].code == "sum += v.front()");
    CHECK(lines[0].cause.empty());
    CHECK(lines[0].loops == 0);
    CHECK(costly(eraser, {grown(6, "n")}, "n").empty());
    CHECK(costly(eraser, {grown(0, "n^2"), grown(99, "n^2", 0.1)}, "n").empty());
}

TEST_CASE("without an intended order only patterns speak, and only beyond sorting the input") {
    const auto lines_at = [](int line, const std::string& growth) {
        return costly_lines(eraser, {{grown(line, growth)}, std::nullopt});
    };
    REQUIRE(lines_at(6, "n^2").size() == 1);
    CHECK(lines_at(6, "n^2")[0].cause.starts_with("moves"));
    CHECK(lines_at(6, "n").empty());
    CHECK(lines_at(6, "n log n").empty());
    CHECK(lines_at(5, "n^2").empty());
}

TEST_CASE("a line that no pattern explains is told with its loops") {
    const std::string source =
        "int pairs(const std::vector<int>& a) {\n"
        "    int found = 0;\n"
        "    for (int i = 0; i < a.size(); ++i)\n"
        "        for (int j = 0; j < i; ++j)\n"
        "            if (a[i] + a[j] == 60)\n"
        "                ++found;\n"
        "    return found;\n"
        "}\n";
    const auto lines = costly(source, {grown(5, "n^2"), grown(4, "n^2", 0.3)}, "n");
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].code == "if (a[i] + a[j] == 60)");
    CHECK(lines[0].loops == 2);
}

TEST_CASE("each of several causes is told once, the heaviest first") {
    const std::string source =
        "void f(vector<int>& v, string s) {\n"
        "    v.erase(v.begin());\n"
        "    v.erase(v.begin());\n"
        "    sort(v.begin(), v.end());\n"
        "    s = s + 'a';\n"
        "    g(s.substr(1));\n"
        "}\n";
    std::vector<LineGrowth> all = {grown(2, "n^2")};
    for (int line = 3; line <= 6; ++line)
        all.push_back(grown(line, "n^2", 0.2));
    const auto lines = costly(source, all, "n");
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].line == 2);
    CHECK(lines[1].line == 4);
    CHECK(lines[1].cause.starts_with("sorts"));
    CHECK(lines[2].line == 5);
    CHECK(lines[2].cause.starts_with("copies"));
}

TEST_CASE("of a recursion that branches, the line with its call is named instead of its guard") {
    const std::string source =
        "void go(int i) {\n"
        "    if (i == n) {\n"
        "        return;\n"
        "    }\n"
        "    go(i + 1);\n"
        "    taken.push_back(i);\n"
        "    go(i + 1);\n"
        "}\n";
    const auto lines = costly(source, {grown(2, "2^n"), grown(6, "2^n", 0.3)}, "n^2");
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].line == 5);
    CHECK(lines[0].code == "go(i + 1)");
    CHECK(lines[0].cause ==
          "calls its own function again, which does so more than once each time; where the same "
          "arguments come again, keeping their answers (memoization) saves all but the first");
    CHECK(costly(source, {grown(2, "n^3")}, "n^2").at(0).cause.empty());
}

TEST_CASE("a long statement is quoted by its beginning") {
    const std::string source =
        "void f() {\n"
        "    if (left[i] + right[j] == wanted || (left[i] > 500 &&\n"
        "        right[j] < 1000))\n"
        "        ++found;\n"
        "}\n";
    CHECK(costly(source, {grown(3, "n^2")}, "n").at(0).code ==
          "if (left[i] + right[j] == wanted || (left[i] > 500 && ...");
}

TEST_CASE("a statement over several lines is found by any of them") {
    const std::string source =
        "void f(std::vector<int>& log, int at) {\n"
        "    log.erase(std::remove_if(log.begin(), log.end(),\n"
        "                             [&](int then) { return then < at; }),\n"
        "              log.end());\n"
        "}\n";
    const CostlyLine line = costly(source, {grown(4, "n^2")}, "n").at(0);
    CHECK(line.line == 2);
    CHECK(line.code == "log.erase(std::remove_if(log.begin(), log.end(), [&](int ...");
    CHECK(line.cause == "goes through the whole container on every call");
}
