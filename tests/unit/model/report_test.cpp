#include "model/report.h"

#include <doctest/doctest.h>

using namespace judge;

TEST_CASE("a skipped test counts neither as passed nor as failed") {
    Report report;
    for (const Verdict verdict : {Verdict::accepted, Verdict::accepted, Verdict::wrong_answer,
                                  Verdict::time_limit_exceeded, Verdict::skipped}) {
        CaseReport test;
        test.verdict = verdict;
        report.cases.push_back(test);
    }
    CHECK(report.passed() == 2);
    CHECK(report.skipped() == 1);
    CHECK(report.failed() == 2);
    CHECK(report.count(Verdict::time_limit_exceeded) == 1);
}
