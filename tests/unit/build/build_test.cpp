#include "build_fixture.h"

namespace judge {

TEST_CASE_FIXTURE(BuildFixture, "a solution and its glue become a program") {
    CHECK(run(build(request("int from_runtime(); int answer() { return from_runtime() + 2; }"))) ==
          42);
    CHECK(said ==
          std::vector<std::string>{"building the precompiled header for gnu++20, once ..."});
}

TEST_CASE_FIXTURE(BuildFixture, "a program of its own needs no glue") {
    BuildRequest own = request("int main() { return 3; }");
    own.glue.clear();
    CHECK(run(build(own)) == 3);
}

TEST_CASE_FIXTURE(BuildFixture, "a main in a function's solution stands aside") {
    const BuildResult built = build(request("int answer() { return 5; }\nint main() {}\n"));
    CHECK(run(built) == 5);
    CHECK(text(built) == "");
}

TEST_CASE_FIXTURE(BuildFixture, "a solution whose globals are named like std's is taken") {
    CHECK(run(build(request("#include <vector>\n"
                            "using namespace std;\n"
                            "int left = 3, y1 = 1, cin = 2;\n"
                            "int answer() { return left + ::y1 + cin; }\n"))) == 6);
}

TEST_CASE_FIXTURE(BuildFixture, "what the lean header leaves out is found by its words or again") {
    CHECK(run(build(request("#include <bits/stdc++.h>\n"
                            "int answer() { return std::async([] { return 7; }).get(); }\n"))) ==
          7);
    CHECK(run(build(request("#include <bits/stdc++.h>\n"
                            "int answer() { return std::map<int, int>{{1, 8}}[1]; }\n"))) == 8);
}

TEST_CASE_FIXTURE(BuildFixture, "a tool of ours gets the whole prelude where it needs it") {
    BuildRequest tool = request("");
    tool.solution.reset();
    tool.glue = "int main() { return std::map<int, int>{{1, 9}}[1]; }\n";
    CHECK(run(build(tool)) == 9);
}

TEST_CASE_FIXTURE(BuildFixture, "a path may hold blanks, quotes and letters beyond ASCII") {
    REQUIRE(make_folders(folder.path() + "/it's \"é\" $1"));
    write("it's \"é\" $1/a b.h", "const int number = 4;\n");
    BuildRequest odd =
        request("#include \"a b.h\"\nint answer() { return number; }\n", "it's \"é\" $1/s #.cpp");
    odd.solution->folder += "/it's \"é\" $1";
    CHECK(run(build(odd)) == 4);
    CHECK(build(odd).report.cached);
    write("it's \"é\" $1/a b.h", "const int number = 5;\n");
    CHECK(run(build(odd)) == 5);
}

TEST_CASE_FIXTURE(BuildFixture, "quoted includes are searched for in the include folders") {
    REQUIRE(make_folders(folder.path() + "/elsewhere"));
    write("elsewhere/number.h", "const int number = 4;\n");
    BuildRequest with = request("int answer() { return number; }\n");
    with.glue = "#include \"number.h\"\n" + with.glue;
    with.include_folders = {folder.path() + "/elsewhere"};
    with.solution->text = "#include \"number.h\"\nint answer() { return number; }\n";
    write("elsewhere/number.h", "#pragma once\nconst int number = 4;\n");
    CHECK(run(build(with)) == 4);
}

TEST_CASE_FIXTURE(BuildFixture, "an error inside the library is told at the user's line") {
    CHECK(text(build(request("#include <algorithm>\n"
                             "#include <vector>\n"
                             "struct Point { int x; };\n"
                             "int answer() {\n"
                             "    std::vector<Point> points;\n"
                             "    std::sort(points.begin(), points.end());\n"
                             "    return 0;\n"
                             "}\n")))
              .starts_with("my/solution.cpp:6: `Point` has no `<`"));
}

TEST_CASE_FIXTURE(BuildFixture, "a static assertion of the glue is told whole") {
    BuildRequest asserting = request("int answer() { return 0; }\n");
    asserting.glue += "static_assert(sizeof(int) == 3, \"judge-signature: answer(int, long)\");\n";
    CHECK(text(build(asserting)) ==
          ":0: static assertion failed: judge-signature: answer(int, long)\n");
}

TEST_CASE_FIXTURE(BuildFixture, "an error in a file named by #line stays there") {
    BuildRequest tool = request("");
    tool.solution.reset();
    tool.glue = "int main() {\n#line 7 \"problem.yaml\"\n  return nothing;\n}\n";
    CHECK(text(build(tool)) == "problem.yaml:7: 'nothing' was not declared in this scope\n");
}

TEST_CASE_FIXTURE(BuildFixture, "a function that is only declared is named") {
    CHECK(text(build(request("int later(int);\nint answer() { return later(1); }\n"))) ==
          ":0: `later(int)` is used, but nowhere defined\n");
}

TEST_CASE_FIXTURE(BuildFixture, "what is no text to compile is refused at once") {
    BuildRequest blank = request(" \n\t\n");
    blank.glue.clear();
    CHECK(text(build(blank)) == "my/solution.cpp:0: the file is empty\n");
    CHECK(text(build(request(std::string("int a;\0", 7)))) ==
          "my/solution.cpp:0: not a text file: byte 7 is NUL\n");
    CHECK(text(build(request(std::string(5 << 20, ' ')))) ==
          "my/solution.cpp:0: the file has 5 MiB; a solution may have 1 MiB\n");
    CHECK(said.empty());
}

TEST_CASE_FIXTURE(BuildFixture, "globals named like the C library's leave the library its own") {
    CHECK(run(build(request("#include <cstdio>\n#include <fstream>\n#include <string>\n"
                            "int read[3] = {7}, write[2], close = 1, memcpy[5];\n"
                            "extern \"C\" int abs(int) { return 3; }\n"
                            "int answer() {\n"
                            "    std::string line;\n"
                            "    std::getline(std::ifstream(\"/dev/null\"), line);\n"
                            "    std::puts(line.c_str());\n"
                            "    return read[0] + write[0] + close + memcpy[0];\n"
                            "}\n"))) == 8);
}

TEST_CASE_FIXTURE(BuildFixture, "macros before the first include hold in it") {
    CHECK(run(build(request("#define protected public\n#include <vector>\n"
                            "int answer() {\n"
                            "    return static_cast<int>(sizeof(std::vector<int>()._M_impl)) / 3;\n"
                            "}\n"))) == 8);
}

TEST_CASE_FIXTURE(BuildFixture, "names in the program are those that the user gave") {
    write("beside.h", "inline const char* beside() { return __FILE__; }\n");
    CHECK(run(build(request("#include <string>\n#include \"beside.h\"\n"
                            "int answer() {\n"
                            "    return std::string(__FILE__) + __builtin_FILE() + beside() ==\n"
                            "           \"my/solution.cppmy/solution.cppmy/beside.h\";\n"
                            "}\n"))) == 1);
}

TEST_CASE_FIXTURE(BuildFixture, "the assembler takes files from beside the solution") {
    write("data.bin", "seven");
    CHECK(run(build(
              request("asm(\".section .rodata\\ndata: .incbin \\\"data.bin\\\"\\n\"\n"
                      "    \".byte 0\\n.previous\");\n"
                      "extern \"C\" const char data[];\n"
                      "int answer() { return data[0] == 's' && data[5] == 0 ? 1 : 2; }\n"))) == 1);
}

TEST_CASE_FIXTURE(BuildFixture, "none of the judge's files is found by a quoted include") {
    for (const char* name : {"glue.cpp", "apart.h", "rule"})
        CHECK(text(build(request("#include \"" + std::string(name) + "\"\n"))) ==
              "my/solution.cpp:1: " + std::string(name) + ": No such file or directory\n");
}

}  // namespace judge
