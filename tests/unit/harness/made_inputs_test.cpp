#include "harness/made_inputs.h"

#include <doctest/doctest.h>

using namespace judge;

TEST_CASE("an input is read with the choices and the parts that made it") {
    const auto made = parse_made_inputs("made 2 2 1 4\n3 9 0 1 0 2 4 0 \n[3]\n\ncomplete 1\n");
    REQUIRE(made);
    REQUIRE(made->inputs.size() == 1);
    const MadeInput& input = made->inputs.front();
    CHECK(input.way == 2);
    CHECK(input.text == "[3]\n");
    REQUIRE(input.choices.size() == 2);
    CHECK(input.choices[0].value == 3);
    CHECK(input.choices[0].largest == 9);
    REQUIRE(input.spans.size() == 1);
    CHECK(input.spans[0].end == 2);
    CHECK(input.spans[0].label == 4);
    CHECK(made->complete == 1);
}

TEST_CASE("what a tool had written when it was stopped is there") {
    const auto made = parse_made_inputs("made 0 1 0 2\n0 1 \n0\n\nmade 0 1 0 2\n1 1 \n1");
    REQUIRE(made);
    CHECK(made->inputs.size() == 1);
    CHECK_FALSE(made->complete);
}

TEST_CASE("counts that are not meant are no reason to read further") {
    for (const char* text : {"made 0 99999999999999 0 2\n", "made 0 0 0 18446744073709551615\nx\n",
                             "made -1\n", "made\n", "made 0 1 1 1\n0 0 5 4 0 0 \nx\n"}) {
        CAPTURE(text);
        CHECK(parse_made_inputs(text));
    }
}

TEST_CASE("what else a problem's C++ writes there is an error") {
    const auto made = parse_made_inputs("debug: 3\n");
    REQUIRE_FALSE(made);
    CHECK(made.errors().front().message == "what the problem's tool makes cannot be read");
}
