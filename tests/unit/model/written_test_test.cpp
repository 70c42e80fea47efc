#include "model/written_test.h"

#include <doctest/doctest.h>

using namespace judge;

TEST_CASE("a function's test is one mapping of its arguments, and the answer") {
    const FunctionInterface function{
        "f",
        {{"values", *parse_type("int[]")}, {"name", *parse_type("string")}},
        parse_type("int"),
        {}};
    CHECK(written_test(function, "a name", "[1,2]\n\"a \\\"b\\\"\"\n", "3\n") ==
          "- name: \"a name\"\n"
          "  input: {values: [1,2], name: \"a \\\"b\\\"\"}\n"
          "  output: 3\n");
}

TEST_CASE("a class's test is a call a line, and the list of what they return") {
    CHECK(written_test(ClassInterface{"Counter", {}, {}}, "n", "[\"Counter\",5]\n[\"add\",2]\n",
                       "null\n7\n") ==
          "- name: \"n\"\n"
          "  calls:\n"
          "    - [\"Counter\",5]\n"
          "    - [\"add\",2]\n"
          "  output: [null, 7]\n");
}

TEST_CASE("a program's test keeps every byte of its texts") {
    CHECK(written_test(ProgramInterface{}, "n", "1\n\"a\\b\"\t\n", "") ==
          "- name: \"n\"\n"
          "  input: \"1\\n\\\"a\\\\b\\\"\\t\\n\"\n"
          "  output: \"\"\n");
}

TEST_CASE("a test with restarts and results is written as a problem file has it") {
    CHECK(written_test(ClassInterface{"Codec", {}, {}}, "n",
                       "[\"Codec\"]\n[\"encode\",\"@7\"]\n@[\"Codec\"]\n[\"decode\",@1,2]\n",
                       "null\n\"a\"\nnull\n7\n") ==
          "- name: \"n\"\n"
          "  calls:\n"
          "    - [\"Codec\"]\n"
          "    - [\"encode\",\"@7\"]\n"
          "    - {\"restart\":true}\n"
          "    - [\"Codec\"]\n"
          "    - [\"decode\",{\"result\":1},2]\n"
          "  output: [null, \"a\", null, 7]\n");
}
