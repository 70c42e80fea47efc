#include "harness/tool.h"

#include <doctest/doctest.h>

using namespace judge;

TEST_CASE("every kind of finding is read") {
    const InputFindings findings = parse_findings(
        "constraint 2\nconstraint 0 17\nmessage line 3: `n` is 0, must be from 1 to 9\n"
        "size n 200000\nsize k -1\n");
    REQUIRE(findings.violations.size() == 3);
    CHECK(findings.violations[0].constraint == 2);
    CHECK(findings.violations[0].call == -1);
    CHECK(findings.violations[1].constraint == 0);
    CHECK(findings.violations[1].call == 17);
    CHECK(findings.violations[2].constraint == -1);
    CHECK(findings.violations[2].message == "line 3: `n` is 0, must be from 1 to 9");
    CHECK(findings.sizes ==
          std::vector<std::pair<std::string, long long>>{{"n", 200000}, {"k", -1}});
}

TEST_CASE("an input without findings has none") {
    CHECK(parse_findings("").violations.empty());
    CHECK(parse_findings("").sizes.empty());
}

TEST_CASE("lines that no tool writes are no violation of a constraint that exists") {
    for (const char* line : {"constraint", "constraint x", "constraint -1", "message", "size",
                             "size n", "", " ", "constraint 99999999999999999999", "other 1"})
        for (const auto& violation : parse_findings(line).violations)
            CHECK_MESSAGE(violation.constraint == -1, line);
}

TEST_CASE("each expression of a problem stands at its own line and column") {
    Problem problem;
    problem.interface = FunctionInterface{"f", {{"n", {}}}, Type{}, {}};
    problem.constraints = {{{"n > 0", {"my \"own\"/problem.yaml", 12, 5, 1, {}}}, ""}};
    const std::string text = tool_glue(problem);
    CHECK(text.find("\n#line 12 \"my \\\"own\\\"/problem.yaml\"\n    n > 0\n") != text.npos);
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
