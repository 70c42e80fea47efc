#include "author/missing_test.h"

#include <doctest/doctest.h>

using namespace judge;

TEST_CASE("arguments are named, on one line") {
    FunctionInterface function;
    function.parameters = {{"values", {}}, {"k", {}}};
    CHECK(test_to_paste(function, "[1,2]\n7\n") ==
          "  - name: \"...\"\n    input: {values: [1,2], k: 7}");
}

TEST_CASE("calls are a list") {
    CHECK(test_to_paste(ClassInterface{}, "[\"Counter\",5]\n[\"add\",2]\n") ==
          "  - name: \"...\"\n    calls:\n      - [\"Counter\",5]\n      - [\"add\",2]");
}

TEST_CASE("a program's text is a block, and quoted where a block would change it") {
    CHECK(test_to_paste(ProgramInterface{}, "2\na b\n") ==
          "  - name: \"...\"\n    input: |\n      2\n      a b");
    CHECK(test_to_paste(ProgramInterface{}, "1\n\n") ==
          "  - name: \"...\"\n    input: \"1\\n\\n\"");
    CHECK(test_to_paste(ProgramInterface{}, " \"x\"") ==
          "  - name: \"...\"\n    input: \" \\\"x\\\"\"");
}
