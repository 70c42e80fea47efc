#include "problem/values.h"

#include <doctest/doctest.h>

#include "written_problem.h"

using namespace judge;

namespace {

const Structures structures = {std::make_shared<const Structure>(
    Structure{"Entry", {{"name", *parse_type("string")}, {"at", *parse_type("long")}}})};

/// The canonical text of `yaml` read as that type, or what is wrong with it.
std::string canonical(const std::string& type, const std::string& yaml) {
    Document document("problem.yaml", yaml);
    std::string text;
    append_value(document, document.root(), *parse_type(type, structures), "k", text);
    const std::string mistakes = told(document.mistakes());
    return mistakes.empty() ? text : mistakes;
}

}  // namespace

TEST_CASE("whole numbers are written in decimal up to the ends of their range") {
    CHECK(canonical("int", "-2147483648") == "-2147483648");
    CHECK(canonical("int", "+7") == "7");
    CHECK(canonical("long", "9223372036854775807") == "9223372036854775807");
}

TEST_CASE("a whole number out of range is told the range") {
    CHECK(canonical("int", "2147483648") ==
          "1:1 [2147483648] `k` wants a whole number of 32 bits, got `2147483648` (`int` goes from "
          "-2147483648 to 2147483647)\n");
    CHECK(canonical("long", "9223372036854775808") ==
          "1:1 [9223372036854775808] `k` wants a whole number of 64 bits, got "
          "`9223372036854775808` (`long` goes from -9223372036854775808 to 9223372036854775807)\n");
}

TEST_CASE("what is no whole number is refused") {
    for (const std::string word : {"many", "1.0", "1e3", "007", "0x10", "1_000", "true"}) {
        CHECK(canonical("int", word) ==
              "1:1 [" + word + "] `k` wants a whole number of 32 bits, got `" + word + "`\n");
    }
    CHECK(canonical("int", "[1]") == "1:1 [[] `k` wants a whole number of 32 bits, got a list\n");
    CHECK(canonical("int", "~") == "1:1 [~] `k` wants a whole number of 32 bits, got nothing\n");
}

TEST_CASE("a quoted number is no number") {
    CHECK(canonical("int", "\"1\"") ==
          "1:1 [\"1\"] `k` wants a whole number of 32 bits, got the text \"1\" (leave out the "
          "quotes)\n");
    CHECK(canonical("double", "'0.5'") ==
          "1:1 ['0.5'] `k` wants a number, got the text \"0.5\" (leave out the quotes)\n");
}

TEST_CASE("a quoted truth value is none, and neither is yes") {
    CHECK(canonical("bool", "true") == "true");
    CHECK(canonical("bool", "false") == "false");
    CHECK(canonical("bool", "'true'") ==
          "1:1 ['true'] `k` wants true or false, got the text \"true\"\n");
    CHECK(canonical("bool", "yes") == "1:1 [yes] `k` wants true or false, got `yes`\n");
}

TEST_CASE("numbers have one spelling each, the shortest") {
    CHECK(canonical("double", "1") == "1");
    CHECK(canonical("double", "0.10") == "0.1");
    CHECK(canonical("double", "-0.0") == "0");
    CHECK(canonical("double", "1e300") == "1e+300");
    CHECK(canonical("double", ".5") == "0.5");
    CHECK(canonical("double[]", "[.nan, .inf, -.inf]") == R"(["NaN","Infinity","-Infinity"])");
}

TEST_CASE("what is no number, or near no double, is refused") {
    CHECK(canonical("double", "inf") == "1:1 [inf] `k` wants a number, got `inf`\n");
    CHECK(canonical("double", "1e999") ==
          "1:1 [1e999] `k` wants a number, got `1e999` (no `double` is near this number; infinity "
          "is `.inf`)\n");
}

TEST_CASE("any scalar is taken as text where text is wanted") {
    CHECK(canonical("string[]", "[login, 1, true, 'a b', \"x\\ty\\\"\\\\\"]") ==
          R"(["login","1","true","a b","x\ty\"\\"])");
    CHECK(canonical("string", "\"\\x01\xC3\xA9\"") == "\"\\u0001\xC3\xA9\"");
    CHECK(canonical("string", "''") == "\"\"");
    CHECK(canonical("string", "|\n  a\n  b\n") == R"("a\nb\n")");
}

TEST_CASE("null where text is wanted gets told about quotes") {
    CHECK(canonical("string[]", "[a, null]") ==
          "1:5 [null] an element of `k` wants a string, got nothing (an empty text is '', and the "
          "word null needs quotes: 'null')\n");
}

TEST_CASE("a char is exactly one byte") {
    CHECK(canonical("char[]", "[a, 1, ' ', '\"']") == R"(["a","1"," ","\""])");
    CHECK(canonical("char", "ab") ==
          "1:1 [ab] `k` wants a single character, got `ab` (a `char` is exactly one byte)\n");
    CHECK(canonical("char", "\xC3\xA9") ==
          "1:1 [\xC3\xA9] `k` wants a single character, got `\xC3\xA9` (a `char` is exactly one "
          "byte)\n");
}

TEST_CASE("arrays nest as deep as their type") {
    CHECK(canonical("int[][]", "[[1, 2], [], [3]]") == "[[1,2],[],[3]]");
    CHECK(canonical("int[][]", "- [1]\n- 2\n") ==
          "2:3 [2] an element of `k` wants an array of whole numbers, got `2`\n");
    CHECK(canonical("int[]", "[1, [2]]") ==
          "1:5 [[] an element of `k` wants a whole number of 32 bits, got a list\n");
    CHECK(canonical("int[]", "5") == "1:1 [5] `k` wants an array of whole numbers, got `5`\n");
}

TEST_CASE("an element that was left out is told at the comma before it") {
    CHECK(canonical("int[]", "[1, , 2]") ==
          "1:3 [,] an element of `k` wants a whole number of 32 bits, got nothing\n");
}

TEST_CASE("every element that does not fit is told") {
    CHECK(canonical("bool[]", "[1, true, no]") ==
          "1:2 [1] an element of `k` wants true or false, got `1`\n"
          "1:11 [no] an element of `k` wants true or false, got `no`\n");
}

TEST_CASE("what an earlier call returned is no part of a value") {
    CHECK(canonical("int", "{result: 3}") ==
          "1:2 [result] what a call returned can only be a whole argument of one\n");
    CHECK(canonical("int[]", "[1, {result: 3}]") ==
          "1:6 [result] what a call returned can only be a whole argument of one\n");
}

TEST_CASE("a tree is written level by level, without nulls at its end") {
    CHECK(canonical("tree", "[5, 1, 8, null, null, 6]") == "[5,1,8,null,null,6]");
    CHECK(canonical("tree", "[1, null, 2, ~, 3, null, null]") == "[1,null,2,null,3]");
    CHECK(canonical("tree", "[]") == "[]");
    CHECK(canonical("tree", "[null]") == "[]");
    CHECK(canonical("tree[]", "[[1], []]") == "[[1],[]]");
}

TEST_CASE("a value of a tree that would hang on nothing is told") {
    CHECK(canonical("tree", "[1, null, null, 4]") ==
          "1:17 [4] in `k` there is no node left above this one (level by level, each node is "
          "followed by two places below it, further on: a value, or null)\n");
    CHECK(canonical("tree", "[null, 1]") ==
          "1:8 [1] in `k` there is no node left above this one (level by level, each node is "
          "followed by two places below it, further on: a value, or null)\n");
    CHECK(canonical("tree", "5") ==
          "1:1 [5] `k` wants a tree, level by level, such as [5, 1, 8, null, 2], got `5`\n");
    CHECK(canonical("tree", "[a]") ==
          "1:2 [a] an element of `k` wants a whole number of 32 bits, got `a`\n");
}

TEST_CASE("a list is written as an array, a node as its place") {
    CHECK(canonical("list", "[1, 2]") == "[1,2]");
    CHECK(canonical("list", "[1, null]") ==
          "1:5 [null] an element of `k` wants a whole number of 32 bits, got nothing\n");
    CHECK(canonical("node(root)", "3") == "3");
    CHECK(canonical("node(root)?", "null") == "null");
    CHECK(canonical("node(root)", "null") ==
          "1:1 [null] `k` wants a node's place in `root`, counted from 0, got nothing\n");
}

TEST_CASE("what may be null is null or what it is") {
    CHECK(canonical("int?", "null") == "null");
    CHECK(canonical("int?", "7") == "7");
    CHECK(canonical("string?", "'null'") == "\"null\"");
    CHECK(canonical("int?[]", "[1, null]") == "[1,null]");
    CHECK(canonical("int[]?", "~") == "null");
}

TEST_CASE("a struct has its fields in their order, whatever theirs in the file") {
    CHECK(canonical("Entry[]", "[{at: 3, name: ann}]") == "[{\"name\":\"ann\",\"at\":3}]");
    CHECK(canonical("Entry", "{name: ann, when: 3}") ==
          "1:1 [{] missing field `at`\n1:13 [when] unknown field `when` (the fields here: name, "
          "at)\n");
    CHECK(canonical("Entry", "ann") == "1:1 [ann] `k` wants a struct of `Entry`, got `ann`\n");
}
