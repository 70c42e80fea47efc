#include "practice/bare_code.h"

#include <doctest/doctest.h>

using namespace judge;

TEST_CASE("comments go, and the lines that held nothing else") {
    CHECK(bare_code("// verdict: wrong-answer\n// Forgets ties.\n#include <map>  // A map.\n\n"
                    "int f() {\n    /* Here\n       it is. */\n    return 1/* one */+ 2;\n}\n") ==
          "#include <map>\n\nint f() {\n    return 1 + 2;\n}\n");
}

TEST_CASE("blank lines around a comment become one") {
    CHECK(bare_code("int a;\n\n// What follows.\n\nint b;\n\n\n") == "int a;\n\nint b;\n");
    CHECK(bare_code("") == "");
    CHECK(bare_code("int a;") == "int a;\n");
}

TEST_CASE("what looks like a comment in a text stays") {
    const std::string source = "const char* a = \"// no\";\nconst char* b = R\"(\n\n/* no */)\";\n";
    CHECK(bare_code(source) == source);
}

TEST_CASE("a line that is changed, added or left out counts once") {
    const std::string before = "int a;\nint b;\nint c;\n";
    CHECK(changed_lines(before, before) == 0);
    CHECK(changed_lines(before, "int a;\nlong b;\nint c;\n") == 1);
    CHECK(changed_lines(before, "int a;\nint x;\nint b;\nint c;\n") == 1);
    CHECK(changed_lines(before, "int a;\nint c;\n") == 1);
    CHECK(changed_lines(before, "int c;\n") == 2);
    CHECK(changed_lines(before, "") == 3);
}

TEST_CASE("comments, blank lines and blanks in a line are no change") {
    CHECK(changed_lines("int a;\nif (a<b)\n",
                        "// Sizes.\n\n  int  a; // How many.\nif (a < b)\n") == 0);
    CHECK(changed_lines("const char* a = \"x y\";", "const char* a = \"x  y\";") == 1);
}
