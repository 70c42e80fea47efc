#include "judging/sanitizer_report.h"

#include <doctest/doctest.h>

using namespace judge;

TEST_CASE("what UBSan says has its place") {
    const auto report = read_sanitizer_report(
        "noise\n/solution:12:5: runtime error: signed integer overflow: 2147483647 + 1 cannot be "
        "represented in type 'int'\n");
    REQUIRE(report);
    CHECK(report->what ==
          "signed integer overflow: 2147483647 + 1 cannot be represented in type 'int'");
    CHECK(report->file == "/solution");
    CHECK(report->line == 12);
}

TEST_CASE("what ASan says has the place of the nearest frame that is not the library's") {
    const auto report = read_sanitizer_report(
        "=================================================================\n"
        "==1==ERROR: AddressSanitizer: heap-buffer-overflow on address 0x602000000014 at pc 0x55\n"
        "READ of size 4 at 0x602000000014 thread T0\n"
        "    #0 0x1 in std::vector<int>::front() /usr/include/c++/12/bits/stl_vector.h:1123\n"
        "    #1 0x2 in make(Random&, int) /bank/some problem/generators.cpp:7:3\n"
        "    #2 0x3 in main tool.cpp:40\n");
    REQUIRE(report);
    CHECK(report->what == "heap-buffer-overflow (READ of size 4)");
    CHECK(report->line == 7);
    CHECK(report->file.ends_with("generators.cpp"));
}

TEST_CASE("an endless recursion has a place too, and no address in its name") {
    const auto report = read_sanitizer_report(
        "==1==ERROR: AddressSanitizer: stack-overflow on address 0x7ffd (pc 0x1 bp 0x2 sp 0x3)\n"
        "    #0 0x1 in deep(int) /solution:3\n");
    REQUIRE(report);
    CHECK(report->what == "stack-overflow");
    CHECK(report->line == 3);
}

TEST_CASE("a program that only prints has no report") {
    CHECK(!read_sanitizer_report(""));
    CHECK(!read_sanitizer_report("runtime error: none\n: runtime error: x\nERROR\n"));
}
