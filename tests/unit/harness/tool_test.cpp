#include "harness/tool.h"

#include <doctest/doctest.h>

using namespace judge;

namespace {

Problem with_constraints_and_sizes() {
    Problem problem;
    problem.constraints.resize(3);
    problem.complexity.sizes = {{"k", {"k", {"problem.yaml", 9, 5, 1, {}}}}, {"n", {}}};
    return problem;
}

}  // namespace

TEST_CASE("every kind of finding is read") {
    const auto findings = parse_findings(
        "constraint 2\nconstraint 0 17\nat 3 7 `n` is 0, must be from 1 to 9\n"
        "size n 200000\nsize of what no order speaks 3\nsize k 0\n",
        with_constraints_and_sizes());
    REQUIRE(findings);
    REQUIRE(findings->violations.size() == 3);
    CHECK(findings->violations[0].constraint == 2);
    CHECK(findings->violations[0].call == -1);
    CHECK(findings->violations[1].constraint == 0);
    CHECK(findings->violations[1].call == 17);
    CHECK(findings->violations[2].constraint == -1);
    CHECK(findings->violations[2].message == "line 3: `n` is 0, must be from 1 to 9");
    CHECK(findings->violations[2].line == 3);
    CHECK(findings->violations[2].column == 7);
    CHECK(findings->sizes == std::vector<long long>{0, 200000});
}

TEST_CASE("an input without findings has none, and no sizes") {
    for (const char* text : {"", "size n 3\n"}) {
        const auto findings = parse_findings(text, with_constraints_and_sizes());
        REQUIRE(findings);
        CHECK(findings->violations.empty());
        CHECK(findings->sizes.empty());
    }
}

TEST_CASE("a line that is no finding is an error that quotes it") {
    for (const std::string line : {"constraint",
                                   "constraint x",
                                   "constraint -1",
                                   "constraint 3",
                                   "constraint 0 x",
                                   "constraint 0 -2",
                                   "constraint 0 1 2",
                                   "size",
                                   "size n",
                                   "size n x",
                                   "size n 1.5",
                                   " ",
                                   "constraint 99999999999999999999",
                                   "size n 9223372036854775808",
                                   "other 1",
                                   "at 1",
                                   "at 1 2",
                                   "at 0 1 x",
                                   "at 1 x y",
                                   "at 99999999999 1 x"}) {
        const auto findings = parse_findings(line + "\n", with_constraints_and_sizes());
        REQUIRE_MESSAGE(!findings, line);
        CHECK(findings.errors().front().message ==
              "the check reports `" + line + "`, which is no finding");
    }
}

TEST_CASE("a negative size is an error at the expression that gives it") {
    const auto k = parse_findings("size n 1\nsize k -1\n", with_constraints_and_sizes());
    REQUIRE(!k);
    CHECK(k.errors().front().message == "the size `k` is -1");
    CHECK(k.errors().front().where->line == 9);
    const auto n =
        parse_findings("size k 1\nsize n -9223372036854775808\n", with_constraints_and_sizes());
    REQUIRE(!n);
    CHECK(n.errors().front().message == "the size `n` is -9223372036854775808");
    CHECK(!n.errors().front().where);
}

TEST_CASE("each expression of a problem stands at its own line and column") {
    Problem problem;
    problem.interface = FunctionInterface{"f", {{"n", {}}}, Type{}, {}};
    problem.constraints = {{{"n > 0", {"my \"own\"/problem.yaml", 12, 5, 1, {}}}, ""}};
    const std::string text = tool_glue(problem);
    CHECK(text.find("\n#line 12 \"my \\\"own\\\"/problem.yaml\"\n    n > 0);\n") != text.npos);
}

TEST_CASE("a generator's call gets the source of randomness before its own arguments") {
    Problem problem;
    problem.interface = ProgramInterface{};
    TestSpec test;
    test.input = Expression{"numbers(7, 8)", {"problem.yaml", 3, 5, 1, {}}};
    problem.tests = {test};
    CHECK(tool_glue(problem).find("\n#line 3 \"problem.yaml\"\n    numbers("
                                  "\n#line 3 \"problem.yaml\"\n    random,"
                                  "\n#line 3 \"problem.yaml\"\n            7, 8)\n") !=
          std::string::npos);
    problem.tests[0].input = Expression{"numbers( )", {"problem.yaml", 3, 5, 1, {}}};
    CHECK(tool_glue(problem).find("    random\n#line") != std::string::npos);
}
