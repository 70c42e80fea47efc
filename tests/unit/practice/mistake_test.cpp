#include "practice/mistake.h"

#include <doctest/doctest.h>

#include <string>

using namespace judge;

namespace {

/// What the sanitizers of g++ 12 print, shortened.
const std::string stack =
    "    #0 0x55 in std::vector<int>::f() /usr/include/c++/12/bits/stl_vector.h:1123\n"
    "    #1 0x56 in f(int) /solution:13\n"
    "    #2 0x57 in judge_glue::main() glue.cpp:8\n"
    "\n";

std::string address_report(const std::string& kind, const std::string& rest) {
    return "=================================================================\n"
           "==1==ERROR: AddressSanitizer: " +
           kind + "\n" + rest;
}

}  // namespace

TEST_CASE("a freed block is told with its lines") {
    const auto mistake = read_mistake(address_report(
        "heap-use-after-free on address 0x602 at pc 0x55 bp 0x7f sp 0x7e",
        "READ of size 4 at 0x602 thread T0\n" + stack +
            "0x602 is located 4 bytes inside of 12-byte region [0x60,0x61)\n"
            "freed by thread T0 here:\n    #0 0x7f in operator delete[](void*) asan.cpp:155\n"
            "    #1 0x5 in f(int) /solution:12\n\n"
            "previously allocated by thread T0 here:\n    #0 0x7f in operator new[](unsigned long) "
            "asan.cpp:98\n    #1 0x5 in f(int) /solution:11\n\n"));
    REQUIRE(mistake);
    CHECK(mistake->what == "uses memory that was freed already");
    CHECK(mistake->line == 13);
    CHECK(mistake->freed == 12);
    CHECK(mistake->allocated == 11);
}

TEST_CASE("what is beside a variable is told by the variable's name") {
    const auto mistake = read_mistake(
        address_report("stack-buffer-overflow on address 0x7f at pc 0x55 bp 0x7f sp 0x7e",
                       "WRITE of size 8 at 0x7f thread T0\n" + stack +
                           "Address 0x7f is located in stack of thread T0 at offset 72 in frame\n"
                           "  This frame has 1 object(s):\n"
                           "    [32, 72) 'slots' (line 5) <== Memory access at offset 72 overflows "
                           "this variable\n"));
    REQUIRE(mistake);
    CHECK(mistake->what == "writes 8 bytes past the end of `slots`");
    CHECK(mistake->line == 13);
}

TEST_CASE("what is beside a block is told by its size") {
    const auto right = [](const std::string& where) {
        return read_mistake(address_report(
                                "heap-buffer-overflow on address 0x602 at pc 0x55 bp 0x7f sp 0x7e",
                                "READ of size 4 at 0x602 thread T0\n" + stack +
                                    "0x602 is located " + where + " 12-byte region [0x60,0x61)\n"))
            ->what;
    };
    CHECK(right("0 bytes to the right of") == "reads 4 bytes past the end of a block of 12 bytes");
    CHECK(right("0 bytes after") == "reads 4 bytes past the end of a block of 12 bytes");
    CHECK(right("4 bytes to the left of") ==
          "reads 4 bytes before the start of a block of 12 bytes");
}

TEST_CASE("a null pointer is one, whatever is read beside it") {
    CHECK(
        read_mistake(address_report("SEGV on unknown address 0x000000000008 (pc 0x5 bp 0x7 sp 0x7)",
                                    "The signal is caused by a READ memory access.\nHint: address "
                                    "points to the zero page.\n" +
                                        stack))
            ->what == "uses a null pointer");
    CHECK(
        read_mistake(address_report("SEGV on unknown address 0x0000deadbeef (pc 0x5 bp 0x7 sp 0x7)",
                                    "The signal is caused by a READ memory access.\n" + stack))
            ->what == "uses an address at which there is nothing");
}

TEST_CASE("undefined behaviour is told in its own words, at its own line") {
    const auto mistake = read_mistake(
        "./solution/solution.cpp:14:57: runtime error: signed integer overflow: 2147483647 + 5 "
        "cannot "
        "be represented in type 'int'\n" +
        stack);
    REQUIRE(mistake);
    CHECK(mistake->what == "signed integer overflow");
    CHECK(mistake->detail ==
          "signed integer overflow: 2147483647 + 5 cannot be represented in type 'int'");
    CHECK(mistake->line == 14);
}

TEST_CASE("the library's assertions are told as what was called") {
    const auto told = [](const std::string& function, const std::string& condition) {
        return read_mistake(
                   "/usr/include/c++/12/bits/stl_vector.h:1123: std::vector<_Tp, "
                   "_Alloc>::reference std::vector<_Tp, _Alloc>::" +
                   function + " [with _Tp = int; _Alloc = std::allocator<int>]: Assertion '" +
                   condition + "' failed.\n")
            ->what;
    };
    CHECK(told("operator[](size_type)", "__n < this->size()") == "an index is past the end");
    CHECK(told("back()", "!this->empty()") == "calls `back` of what is empty");
}

TEST_CASE("what the library's debug mode finds is told in usual words") {
    const auto told = [](const std::string& function, const std::string& sentence) {
        return read_mistake(
                   "/usr/include/c++/12/debug/vector:442:\nIn function:\n    "
                   "std::debug::vector<_Tp, _Allocator>::reference \n    std::debug::vector<_Tp, "
                   "_Allocator>::" +
                   function + " [with \n    _Tp = int; reference = int&]\n\nError: " + sentence +
                   "\n\nObjects involved in the operation:\n    sequence @ 0x7ffd { }\n")
            ->what;
    };
    CHECK(told("operator[](size_type)",
               "attempt to subscript container with out-of-bounds index 3, but \ncontainer only "
               "holds 3 elements.") == "an index is past the end");
    CHECK(told("back()", "attempt to access an element in an empty container.") ==
          "calls `back` of what is empty");
    CHECK(told("operator*()", "attempt to dereference a past-the-end iterator.") ==
          "tries to dereference an iterator that is at the end, where no element is");
}

TEST_CASE("a process that ends itself is told by the call") {
    CHECK(read_mistake("some words\njudge: ended by exit(3)\n")->what ==
          "ends the process by exit(3), before there is an answer");
}

TEST_CASE("an exception that nobody catches is told with its words") {
    const auto mistake = read_mistake(
        "terminate called after throwing an instance of 'std::invalid_argument'\n"
        "  what():  stoi\n");
    REQUIRE(mistake);
    CHECK(mistake->what == "throws std::invalid_argument, which nobody catches");
    CHECK(mistake->detail == "stoi");
    CHECK(read_mistake("terminate called after throwing an instance of 'Empty'\n")->what ==
          "throws Empty, which nobody catches");
}

TEST_CASE("what a solution prints for itself is no mistake") {
    CHECK_FALSE(read_mistake(""));
    CHECK_FALSE(read_mistake("runtime error\nERROR: none\nterminate\n"));
}

TEST_CASE("a race is told with both threads' lines") {
    const auto mistake = read_mistake(
        "WARNING: ThreadSanitizer: data race (pid=8)\n"
        "  Write of size 8 at 0x7ffe by thread T2:\n"
        "    #0 operator() /solution:7 (races+0x1)\n    #1 f /usr/include/c++/12/thread:1\n\n"
        "  Previous read of size 8 at 0x7ffe by thread T1:\n"
        "    #0 operator() /solution:9 (races+0x2)\n\n");
    REQUIRE(mistake);
    CHECK(mistake->line == 7);
    CHECK(mistake->other_thread == 9);
}

TEST_CASE("where time and memory are over is told, whatever comes behind") {
    for (const std::string& words :
         {std::string("it is still running"), std::string("it has too much allocated")}) {
        const auto mistake = read_mistake(
            "judge: " + words + "\n" +
            address_report("ABRT on unknown address 0x8 (pc 0x7f bp 0x8 sp 0x7e T0)", stack));
        REQUIRE(mistake);
        CHECK(mistake->line == 13);
    }
}
