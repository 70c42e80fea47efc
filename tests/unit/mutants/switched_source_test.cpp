#include "mutants/switched_source.h"

#include <doctest/doctest.h>

using namespace judge;

namespace {

using Form = MutantEdit::Form;

/// Behind the preamble, which is the first line.
std::string switched(const std::string& text, const std::vector<MutantEdit>& edits,
                     const std::vector<int>& numbers) {
    const SwitchedSource source = switched_source(text, edits, numbers);
    return source.text.substr(source.text.find('\n') + 1);
}

const std::string comparison = "x = a < b + 1;";
const std::vector<MutantEdit> edits = {
    {"boundary", Form::expression, 4, 13, 6, 7, "<="},
    {"constant", Form::expression, 12, 13, 12, 13, "2"},
    {"comparison", Form::expression, 4, 13, 6, 7, ">="},
    {"dropped update", Form::statement, 0, 14, 0, 14, ""},
    {"early return", Form::insertion, 0, 14, 0, 0, "return;"},
};

}  // namespace

TEST_CASE("without mutants, a solution is as it was") {
    CHECK(switched(comparison, edits, {}) == comparison);
}

TEST_CASE("an expression is chosen among its mutants, each on a line of its own") {
    CHECK(switched(comparison, edits, {1, 3}) ==
          "x = \n(judge_mutant == 1 ? (a <= b + 1) :\n(judge_mutant == 3 ? (a >= b + 1) :"
          "\n(a < b + 1)));");
}

TEST_CASE("what holds other places has their mutants in its own version alone") {
    CHECK(switched(comparison, edits, {1, 2}) ==
          "x = \n(judge_mutant == 1 ? (a <= b + 1) :\n(a < b + "
          "\n(judge_mutant == 2 ? (2) :\n(1))));");
}

TEST_CASE("what is a condition stays one, whatever its parts are") {
    CHECK(switched("x = p && q;", {{"logical", Form::expression, 4, 10, 4, 10, "p"}}, {1}) ==
          "x = \n(judge_mutant == 1 ? bool(p) :\nbool(p && q));");
}

TEST_CASE("a statement is left out, or left before") {
    CHECK(switched(comparison, edits, {4, 5}) ==
          "\nif (judge_mutant == 5) { return; }\n\n{ if (judge_mutant == 4) {  } else {\n" +
              comparison + "}}");
}

TEST_CASE("a line tells whose it is") {
    const SwitchedSource source = switched_source(
        "a;\nx = a < b + 1;", {{"boundary", Form::expression, 7, 16, 9, 10, "<="}}, std::vector{1});
    CHECK(source.owner(1) == 0);
    CHECK(source.owner(3) == 0);
    CHECK(source.owner(4) == 1);
    CHECK(source.owner(5) == 0);
    CHECK(source.owner(0) == 0);
    CHECK(source.owner(99) == 0);
}
