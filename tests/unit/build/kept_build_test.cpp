#include "build/kept_build.h"

#include "build_fixture.h"

namespace judge {

TEST_CASE_FIXTURE(BuildFixture, "an unchanged solution is not compiled again, wherever it lies") {
    const BuildResult first = build(request("int answer() { return 1; }\n"));
    CHECK(!first.report.cached);
    const BuildResult second = build(request("int answer() { return 1; }\n", "copy.cpp"));
    CHECK(second.report.cached);
    CHECK(second.digest == first.digest);
    CHECK(run(second) == 1);
}

TEST_CASE_FIXTURE(BuildFixture, "a changed local header is compiled") {
    write("number.h", "const int number = 1;\n");
    const BuildRequest with = request("#include \"number.h\"\nint answer() { return number; }\n");
    const BuildResult first = build(with);
    CHECK(build(with).report.cached);
    write("number.h", "const int number = 2;\n");
    const BuildResult changed = build(with);
    CHECK(!changed.report.cached);
    CHECK(changed.digest != first.digest);
    CHECK(run(changed) == 2);
    write("number.h", "const int number = 1;\n");
    CHECK(run(build(with)) == 1);
}

TEST_CASE_FIXTURE(BuildFixture, "a changed support file or standard is compiled") {
    BuildRequest same = request("int answer() { return 1; }\n");
    build(same);
    same.solution->standard = "c++17";
    CHECK(!build(same).report.cached);
    same.solution->standard = default_standard;
    CHECK(build(same).report.cached);
    write("support/harness.h", "#include <utility>\n");
    CHECK(!build(same).report.cached);
}

TEST_CASE_FIXTURE(BuildFixture, "a solution that did not compile says the same again") {
    const BuildResult first = build(request("int answer() { return 1 }\n"));
    BuildRequest renamed = request("int answer() { return 1 }\n");
    renamed.solution->shown_as = "other.cpp";
    const BuildResult second = build(renamed);
    CHECK(second.report.cached);
    CHECK(text(first) == "my/solution.cpp:1: expected ';' before '}' token\n");
    CHECK(text(second) == "other.cpp:1: expected ';' before '}' token\n");
}

TEST_CASE_FIXTURE(BuildFixture, "a header that appears where one was looked for is read") {
    const BuildRequest asking = request(
        "#if __has_include(\"maybe.h\")\n#include \"maybe.h\"\n#else\nconst int number = 1;\n"
        "#endif\nint answer() { return number; }\n");
    CHECK(run(build(asking)) == 1);
    CHECK(build(asking).report.cached);
    write("maybe.h", "const int number = 2;\n");
    CHECK(run(build(asking)) == 2);

    const BuildRequest quoting = request(
        "#include \"cstring\"\nint answer() {\n#ifdef MINE\n"
        "return 4;\n#endif\nreturn 3;\n}\n");
    CHECK(run(build(quoting)) == 3);
    write("cstring", "#define MINE\n");
    CHECK(run(build(quoting)) == 4);
}

TEST_CASE_FIXTURE(BuildFixture, "what the assembler reads is not kept") {
    write("data", "1");
    const BuildRequest reading =
        request("asm(\".globl data\\ndata: .incbin \\\"" + folder.path() +
                "/data\\\"\");\nextern const char data[];\nint answer() { return data[0]; }\n");
    CHECK(run(build(reading)) == '1');
    write("data", "2");
    CHECK(run(build(reading)) == '2');
}

TEST_CASE_FIXTURE(BuildFixture, "a missing header that appears is found") {
    const BuildRequest with = request("#include \"late.h\"\nint answer() { return number; }\n");
    CHECK(text(build(with)) == "my/solution.cpp:1: late.h: No such file or directory\n");
    write("late.h", "const int number = 6;\n");
    CHECK(run(build(with)) == 6);
}

TEST_CASE_FIXTURE(BuildFixture, "a kept program that lost its end is built again") {
    const BuildRequest same = request("int answer() { return 1; }\n");
    const std::string digest = build(same).digest;
    REQUIRE(write_file(find_entry(cache, CacheArea::programs, digest)->folder + "/program",
                       "cut short"));
    const BuildResult again = build(same);
    CHECK(!again.report.cached);
    CHECK(run(again) == 1);
    CHECK(build(same).report.cached);
}

TEST_CASE_FIXTURE(BuildFixture, "a cache that cannot be used costs time only, and is told once") {
    cache = {"/dev/null/cache"};
    CHECK(run(build(request("int answer() { return 1; }\n"))) == 1);
    CHECK(run(build(request("int answer() { return 2; }\n"))) == 2);
    CHECK(said == std::vector<std::string>{"cannot use the cache /dev/null/cache: cannot make the "
                                           "folder /dev/null: Not a directory"});
}

TEST_CASE_FIXTURE(BuildFixture, "without a cache nothing is kept or said") {
    cache = {};
    CHECK(run(build(request("int answer() { return 1; }\n"))) == 1);
    CHECK(!build(request("int answer() { return 1; }\n")).report.cached);
    CHECK(said.empty());
}

TEST_CASE("a rule for make names the local files") {
    BuildRequest request;
    request.support_folder = "/share/support";
    CHECK(local_files("program: glue.cpp apart.h /cache/preludes/1/prelude.h \\\n"
                      " /share/support/harness.h ./solution/solution.cpp \\\n"
                      " /home/me/it's\\ 50$$\\ \\#1.h \\\n  /home/me/a.h /home/me/a.h\n",
                      request) ==
          std::vector<std::string>{"/home/me/a.h", "/home/me/it's 50$ #1.h"});
}

}  // namespace judge
