#include "report/hints.h"
#include "../written_orders.h"

#include <doctest/doctest.h>

using namespace judge;
using namespace judge::testing;

namespace {

using Texts = std::vector<std::string>;

const CostlyLine erased{6, "v.erase(v.begin())", "moves all later elements", 0, 0.97};

ComplexityReport grown(const std::string& measured, const std::string& intended) {
    ComplexityReport complexity;
    complexity.time.measured = order(measured);
    complexity.time.intended = order(intended);
    complexity.time.against_intended = OrderRelation::higher;
    return complexity;
}

ComplexityReport grown_between(const Texts& orders, const std::string& intended) {
    ComplexityReport complexity = grown("n", intended);
    complexity.time.measured.reset();
    for (const std::string& text : orders)
        complexity.time.between.push_back(order(text));
    return complexity;
}

}  // namespace

TEST_CASE("how it grows and what was wanted is told with the first of the lines") {
    ComplexityReport complexity = grown("n^2", "n log n");
    CHECK(hint_texts(complexity).empty());
    complexity.time.costly = {erased, {9, "sort(a)", "sorts", 0, 0.02}};
    CHECK(hint_texts(complexity) ==
          Texts{"Time grows as n²; O(n log n) was wanted. Line 6, `v.erase(v.begin())`, moves all "
                "later elements.",
                "Line 9, `sort(a)`, sorts."});
    complexity.time.intended.reset();
    complexity.time.against_intended.reset();
    CHECK(hint_texts(complexity).front().starts_with("Time grows as n². Line 6, "));
}

TEST_CASE("a line without a known cause is told with its loops, or else with its share") {
    ComplexityReport complexity = grown("n^2", "n");
    complexity.time.costly = {{5, "if (a[i] > a[j])", "", 2, 0.97}};
    CHECK(hint_texts(complexity) ==
          Texts{"Time grows as n²; O(n) was wanted. Line 5, `if (a[i] > a[j])`, is repeated by 2 "
                "nested loops."});
    complexity.time.costly.front().loops = 0;
    CHECK(hint_texts(complexity).front().ends_with("`, carries 97 % of the work."));
}

TEST_CASE("what is as wanted has no hints") {
    ComplexityReport complexity = grown("n", "n");
    complexity.time.against_intended = OrderRelation::equal;
    CHECK(hint_texts(complexity).empty());
    CHECK(hint_texts({}).empty());
}

TEST_CASE("where two orders are left that both exceed what was wanted, that is said") {
    ComplexityReport complexity = grown_between({"n^2", "n^2 log n"}, "n");
    complexity.time.costly = {erased};
    CHECK(
        hint_texts(complexity)
            .at(0)
            .starts_with(
                "Time grows faster than wanted: between n² and n² log n; O(n) was wanted. Line 6"));
}

TEST_CASE("two orders that nobody would say, or one alone, are not told") {
    const std::string untold =
        "Time grows faster than the O(n*m) that was wanted; how much faster could not be told.";
    for (const Texts& between : {Texts{"n^4*m^2 log m", "n^4*m^3"}, Texts{"n^2*m"}}) {
        ComplexityReport complexity = grown_between(between, "n*m");
        complexity.time.costly = {erased};
        CHECK(hint_texts(complexity).at(0).starts_with(untold + " Line 6, `v.erase("));
    }
}

TEST_CASE("the input that shows it is named, even where no line is") {
    ComplexityReport complexity = grown("n^2", "n log n");
    complexity.time.on = "on sorted input";
    complexity.space.measured = order("n");
    complexity.space.on = "on reversed input";
    CHECK(hint_texts(complexity) ==
          Texts{"Time grows as n² on sorted input; O(n log n) was wanted."});
    complexity.space.against_intended = OrderRelation::higher;
    CHECK(hint_texts(complexity).at(1) == "Space is O(n) on reversed input.");
}

TEST_CASE("the input that shows a claim to be too optimistic is named beside time as wanted") {
    ComplexityReport complexity = grown("n^2", "n^2");
    complexity.time.against_intended = OrderRelation::equal;
    complexity.time.on = "on sorted input";
    CHECK(hint_texts(complexity).empty());
    complexity.time.claim = ClaimVerdict::too_optimistic;
    CHECK(hint_texts(complexity) == Texts{"Time is O(n^2) on sorted input."});
}

TEST_CASE("a program that takes no size is told where sizes stand") {
    ComplexityReport complexity;
    complexity.never_changes = true;
    CHECK(hint_texts(complexity) ==
          Texts{"Its work is the same at every size. If it should grow, it has to take its sizes "
                "from its arguments: nothing stands on standard input."});
}

TEST_CASE("powers are written with signs where they are whole") {
    const auto told = [](const std::string& growth) {
        ComplexityReport complexity = grown(growth, "1");
        complexity.time.costly = {erased};
        const std::string hint = hint_texts(complexity).at(0);
        return hint.substr(14, hint.find(';') - 14);
    };
    CHECK(told("n^2 log n + m^3") == "n² log n + m³");
    CHECK(told("n^20") == "n^20");
    CHECK(told("n^(2/3)") == "n^(2/3)");
    CHECK(told("2^n") == "2^n");
    CHECK(told("n log^2 n") == "n log² n");
    CHECK(told("n^2*m") == "n²*m");
}
