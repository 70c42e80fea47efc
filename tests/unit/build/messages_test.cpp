#include "build/messages.h"

#include <doctest/doctest.h>

namespace judge {
namespace {

const SourceNames names{"./solution/solution.cpp", "/home/me/work/", "work/a.cpp",
                        "/share/support"};

/// One line a message, as "LEVEL FILE:LINE:COLUMN TEXT".
std::string read(std::string_view diagnostics) {
    std::string lines;
    for (const CompilerMessage& message : read_messages(diagnostics, names)) {
        constexpr const char* levels[] = {"error", "warning", "note"};
        lines += levels[static_cast<int>(message.level)];
        lines += " " + message.file + ":" + std::to_string(message.line) + ":" +
                 std::to_string(message.column) + " " + message.text + "\n";
    }
    return lines;
}

}  // namespace

TEST_CASE("an error in the solution has the name that the user gave it") {
    CHECK(read("In file included from <command-line>:\n"
               "./solution/solution.cpp: In function 'int f()':\n"
               "./solution/solution.cpp:3:9: error: 'x' was not declared in this scope\n") ==
          "error work/a.cpp:3:9 'x' was not declared in this scope\n");
}

TEST_CASE("a header beside the solution is named as the solution is") {
    CHECK(read("/home/me/work/lib/b.h:1:2: error: stray '#' in program\n") ==
          "error work/lib/b.h:1:2 stray '#' in program\n");
}

TEST_CASE("an error in the library moves to the innermost line of the user's, once a line") {
    CHECK(read("/usr/include/c++/12/x.h: In instantiation of 'void f() [with T = P]':\n"
               "/usr/include/c++/12/y.h:9:1:   required from 'void g() [with T = P]'\n"
               "./solution/solution.cpp:6:22:   required from 'void h() [with T = P]'\n"
               "./solution/solution.cpp:8:5:   required from here\n"
               "/usr/include/c++/12/x.h:45:23: error: no match for 'operator<'\n"
               "/usr/include/c++/12/x.h:47:23: error: no match for 'operator<' again\n"
               "/usr/include/c++/12/x.h:579:5: note: candidate: 'operator<'\n") ==
          "error work/a.cpp:6:22 no match for 'operator<'\n");
}

TEST_CASE("of a line whose error is told in a sentence no more is said") {
    const std::string text = read(
        "/home/me/work/a.cpp:8:15: error: no match for 'operator<<' in 'std::cout << v' (operand "
        "types are 'std::ostream' and 'std::vector<int>')\n"
        "/home/me/work/a.cpp:8:18: note: 'std::vector<int>' is not derived from this\n"
        "/home/me/work/a.cpp:8:18: error: template constraint failure\n"
        "/home/me/work/a.cpp:9:1: error: wrong\n");
    CHECK(text ==
          "error work/a.cpp:8:15 a `std::vector<int>` cannot be printed with `<<`: print its "
          "elements "
          "one by one\nerror work/a.cpp:9:1 wrong\n");
}

TEST_CASE("an error inside a macro stands where the user named it") {
    CHECK(read("./apart.h:1:14: error: redefinition of 'int judge_user_main()'\n"
               "/home/me/work/a.cpp:6:5: note: in expansion of macro 'main'\n") ==
          "error work/a.cpp:6:5 redefinition of 'int main()'\n");
}

TEST_CASE("an error that belongs to no line of the user's keeps its text") {
    CHECK(read("glue.cpp:4:1: error: static assertion failed: judge-signature: a:error: b\n") ==
          "error :0:0 static assertion failed: judge-signature: a:error: b\n");
}

TEST_CASE("notes and warnings are kept in the user's files only") {
    CHECK(read("./solution/solution.cpp:3:9: warning: no return statement\n"
               "/usr/include/c++/12/x.h:1:1: warning: deprecated\n"
               "./solution/solution.cpp:5:1: error: redefinition of 'int f()'\n"
               "./solution/solution.cpp:2:5: note: 'int f()' previously defined here\n"
               "/usr/include/c++/12/x.h:1:1: note: candidate\n") ==
          "warning work/a.cpp:3:9 no return statement\n"
          "error work/a.cpp:5:1 redefinition of 'int f()'\n"
          "note work/a.cpp:2:5 'int f()' previously defined here\n");
}

TEST_CASE("a failure of the compiler and of the assembler are errors") {
    CHECK(read("./solution/solution.cpp:3:9: internal compiler error: Segmentation fault\n"
               "{standard input}:12: Error: no such instruction: `nonsense'\n") ==
          "error work/a.cpp:3:9 the compiler failed: Segmentation fault\n"
          "error :0:0 assembler: no such instruction: `nonsense'\n");
}

TEST_CASE("a file that the assembler cannot open is named, and no line but the user's") {
    CHECK(
        read("{standard input}: Assembler messages:\n"
             "{standard input}:4: Error: file not found: data.bin\n"
             "./solution/solution.cpp:2: Error: can't open a b.s for reading: Permission denied\n"
             "{standard input}:9: Error: no such instruction: `foo %eax'\n") ==
        "error :0:0 `data.bin` is not found by the assembler, or may not be read: it reads only "
        "files in the solution's folder\n"
        "error work/a.cpp:2:0 `a b.s` is not found by the assembler, or may not be read: it reads "
        "only files in the solution's folder\n"
        "error :0:0 assembler: no such instruction: `foo %eax'\n");
    for (const CompilerMessage& message :
         read_messages("{standard input}:4: Error: file not found: data.bin\n", names))
        CHECK_FALSE(message.behind_solution);
}

TEST_CASE("a file outside of the solution's folder is told to be closed, one inside is not") {
    CHECK(
        read("./solution/solution.cpp:1:10: fatal error: /home/me/work/../lib/util.h: Permission "
             "denied\n"
             "cc1plus: fatal error: /home/me/dbg.h: Permission denied\n"
             "./solution/solution.cpp:3:10: fatal error: /home/me/work/closed.h: Permission "
             "denied\n") ==
        "error work/a.cpp:1:10 `../lib/util.h` may not be read by the compiler: put the file into "
        "the solution's folder, the only one that it reads beside the system's own\n"
        "error :0:0 `/home/me/dbg.h` may not be read by the compiler: put the file into the "
        "solution's folder, the only one that it reads beside the system's own\n"
        "error work/a.cpp:3:10 /home/me/work/closed.h: Permission denied\n");
}

TEST_CASE("lld's and GNU ld's complaints are told in the same words") {
    const std::string wanted =
        "error :0:0 `f(int)` is used, but nowhere defined\n"
        "error :0:0 `g` is defined twice; the judge's own parts may have one too\n";
    CHECK(read("ld.lld: error: undefined symbol: f(int)\n"
               ">>> referenced by glue.cpp\n"
               ">>>               /tmp/a.o:(main)\n"
               "ld.lld: error: duplicate symbol: g\n"
               "collect2: error: ld returned 1 exit status\n") == wanted);
    CHECK(read("/usr/bin/ld: /tmp/a.o: in function `main':\n"
               "glue.cpp:(.text+0x5): undefined reference to `f(int)'\n"
               "/usr/bin/ld: /tmp/a.o:(.bss+0x0): multiple definition of `g'; "
               "b.o:(.bss+0x0): first defined here\n"
               "collect2: error: ld returned 1 exit status\n") == wanted);
}

TEST_CASE("a renamed main goes by its own name, and needs no return") {
    CHECK(read("./solution/solution.cpp: In function 'int judge_user_main()':\n"
               "./solution/solution.cpp:3:9: warning: no return statement\n"
               "./solution/solution.cpp:5:1: error: redefinition of 'int judge_user_main()'\n") ==
          "error work/a.cpp:5:1 redefinition of 'int main()'\n");
}

TEST_CASE("at most twenty messages are kept") {
    std::string flood;
    for (int line = 1; line <= 100; ++line)
        flood += "./solution/solution.cpp:" + std::to_string(line) + ":1: error: wrong\n";
    CHECK(read_messages(flood, names).size() == 20);
}

}  // namespace judge
