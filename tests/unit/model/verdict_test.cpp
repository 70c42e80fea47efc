#include "model/verdict.h"

#include <doctest/doctest.h>

using namespace judge;

TEST_CASE("every verdict is read back from its spelling") {
    for (int i = 0; i <= static_cast<int>(Verdict::skipped); ++i) {
        const auto verdict = static_cast<Verdict>(i);
        CAPTURE(kebab(verdict));
        CHECK(parse_verdict(kebab(verdict)) == verdict);
    }
}

TEST_CASE("a verdict has a title for people and a spelling for reports") {
    CHECK(title(Verdict::wrong_answer) == "Wrong Answer");
    CHECK(kebab(Verdict::wrong_answer) == "wrong-answer");
    CHECK(title(Verdict::skipped) == "Skipped");
    CHECK(kebab(Verdict::judge_error) == "judge-error");
}

TEST_CASE("other spellings are no verdicts") {
    CHECK_FALSE(parse_verdict("Accepted"));
    CHECK_FALSE(parse_verdict("AC"));
    CHECK_FALSE(parse_verdict(""));
}
