#include "advice/hints.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace judge;

namespace {

Order order(const std::string& text) {
    const auto parsed = parse_order(text);
    REQUIRE(parsed);
    return *parsed;
}

/// All work in one line.
Fit fit_of(const std::string& growth, int line) {
    Fit fit;
    fit.order = order(growth);
    fit.confidence = 0.99;
    fit.lines = {{line, 0.97, order(growth), {"n"}}};
    return fit;
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
    CHECK(time_hints(eraser, fit_of("n^2", 6), order("n log n")) ==
          std::vector<std::string>{
              "Time grows as n²; O(n log n) was wanted. Line 6, `v.erase(v.begin())`, moves all "
              "other elements on every call; an index of the first one, or a `deque` with "
              "`pop_front`, does not."});
}

TEST_CASE("nothing is said where the growth is as wanted, or not known") {
    CHECK(time_hints(eraser, fit_of("n^2", 6), order("n^2")).empty());
    CHECK(time_hints(eraser, fit_of("n^2", 6), order("n^3")).empty());
    CHECK(time_hints(eraser, Fit{}, order("n")).empty());
    CHECK(time_hints(eraser, Fit{}, std::nullopt).empty());
}

TEST_CASE("what the sizes' conditions make as good as wanted is not reproached") {
    const std::vector<std::string> sizes = {"n", "w"};
    const Domain where = *Domain::parse("w <= n/4", sizes);
    const Fit fit = fit_of("n*w", 6);
    CHECK_FALSE(time_hints(eraser, fit, order("n^2")).empty());
    CHECK(time_hints(eraser, fit, order("n^2"), {}, sizes, where).empty());
}

TEST_CASE("only lines that were measured as carrying the growth are spoken of") {
    Fit fit = fit_of("n^2", 5);
    CHECK(time_hints(eraser, fit, order("n")) ==
          std::vector<std::string>{"Time grows as n²; O(n) was wanted. Line 5, `sum += v.front()`, "
                                   "carries 97 % of the work."});
    fit.lines.push_back({6, 0.03, order("n^2"), {"n"}});
    CHECK(time_hints(eraser, fit, order("n")).size() == 1);
    fit.lines = {{6, 0.9, order("n"), {"n"}}};
    CHECK(time_hints(eraser, fit, order("n")).empty());
    fit.lines = {{0, 0.9, order("n^2"), {"n"}}, {99, 0.1, order("n^2"), {"n"}}};
    CHECK(time_hints(eraser, fit, order("n")).empty());
}

TEST_CASE("without an intended order only patterns speak, and only beyond sorting the input") {
    CHECK(time_hints(eraser, fit_of("n^2", 6), std::nullopt)
              .at(0)
              .starts_with("Time grows as n². Line 6, `v.erase(v.begin())`, moves"));
    CHECK(time_hints(eraser, fit_of("n", 6), std::nullopt).empty());
    CHECK(time_hints(eraser, fit_of("n log n", 6), std::nullopt).empty());
    CHECK(time_hints(eraser, fit_of("n^2", 5), std::nullopt).empty());
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
    Fit fit = fit_of("n^2", 5);
    fit.lines.push_back({4, 0.3, order("n^2"), {"n"}});
    CHECK(time_hints(source, fit, order("n")) ==
          std::vector<std::string>{"Time grows as n²; O(n) was wanted. Line 5, `if (a[i] + a[j] == "
                                   "60)`, is repeated by 2 nested loops."});
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
    Fit fit = fit_of("n^2", 2);
    for (int line = 3; line <= 6; ++line)
        fit.lines.push_back({line, 0.2, order("n^2"), {"n"}});
    const auto hints = time_hints(source, fit, order("n"));
    REQUIRE(hints.size() == 3);
    CHECK(hints[0].starts_with("Time grows as n²; O(n) was wanted. Line 2, `v.erase(v.begin())`"));
    CHECK(hints[1].starts_with("Line 4, `sort(v.begin(), v.end())`, sorts"));
    CHECK(hints[2].starts_with("Line 5, `s = s + 'a'`, copies"));
}

TEST_CASE("where two orders are left that both exceed what was wanted, that is said") {
    Fit fit = fit_of("n^2", 6);
    fit.order.reset();
    fit.neighbours = {order("n^2"), order("n^2 log n")};
    CHECK(
        time_hints(eraser, fit, order("n"))
            .at(0)
            .starts_with(
                "Time grows faster than wanted: between n² and n² log n; O(n) was wanted. Line 6"));
    fit.neighbours = {order("n"), order("n log n")};
    CHECK(time_hints(eraser, fit, order("n")).empty());
}

TEST_CASE("two orders that nobody would say, or one alone, are not told") {
    Fit fit = fit_of("n^2", 6);
    fit.order.reset();
    fit.neighbours = {order("n^4*m^2 log m"), order("n^4*m^3")};
    const std::string untold =
        "Time grows faster than the O(n*m) that was wanted; how much faster could not be told.";
    fit.lines = {{6, 0.9, order("n^4*m^2 log m"), {"n", "m"}}};
    CHECK(time_hints(eraser, fit, order("n*m")).at(0).starts_with(untold + " Line 6, `v.erase("));
    fit.neighbours = {order("n^2*m")};
    CHECK(time_hints(eraser, fit, order("n*m")).at(0).starts_with(untold));
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
    const std::vector<std::string> told{
        "Time grows as 2^n; O(n^2) was wanted. Line 5, `go(i + 1)`, calls its own function again, "
        "which does so more than once each time; where the same arguments come again, keeping "
        "their answers (memoization) saves all but the first."};
    Fit fit = fit_of("2^n", 2);
    fit.lines.push_back({6, 0.3, order("2^n"), {"n"}});
    CHECK(time_hints(source, fit, order("n^2")) == told);
    fit.lines.front().growth = order("n^3");
    fit.lines.pop_back();
    CHECK(time_hints(source, fit, order("n^2")).at(0).ends_with("carries 97 % of the work."));
}

TEST_CASE("a long statement is quoted by its beginning") {
    const std::string source =
        "void f() {\n"
        "    if (left[i] + right[j] == wanted || (left[i] > 500 &&\n"
        "        right[j] < 1000))\n"
        "        ++found;\n"
        "}\n";
    CHECK(time_hints(source, fit_of("n^2", 3), order("n")) ==
          std::vector<std::string>{
              "Time grows as n²; O(n) was wanted. Line 3, `if (left[i] + right[j] == wanted || "
              "(left[i] > 500 && ...`, carries 97 % of the work."});
}

TEST_CASE("a statement over several lines is found by any of them") {
    const std::string source =
        "void f(std::vector<int>& log, int at) {\n"
        "    log.erase(std::remove_if(log.begin(), log.end(),\n"
        "                             [&](int then) { return then < at; }),\n"
        "              log.end());\n"
        "}\n";
    CHECK(time_hints(source, fit_of("n^2", 4), order("n")) ==
          std::vector<std::string>{
              "Time grows as n²; O(n) was wanted. Line 2, `log.erase(std::remove_if(log.begin(), "
              "log.end(), [&](int ...`, goes through the whole container on every call."});
}

TEST_CASE("powers are written with signs where they are whole") {
    const auto told = [](const std::string& growth) {
        const std::string hint = time_hints(eraser, fit_of(growth, 6), order("1")).at(0);
        return hint.substr(14, hint.find(';') - 14);
    };
    CHECK(told("n^2 log n + m^3") == "n² log n + m³");
    CHECK(told("n^20") == "n^20");
    CHECK(told("n^(2/3)") == "n^(2/3)");
    CHECK(told("2^n") == "2^n");
    CHECK(told("n log^2 n") == "n log² n");
    CHECK(told("n^2*m") == "n²*m");
}
