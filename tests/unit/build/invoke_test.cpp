#include "build/invoke.h"

#include "build_fixture.h"

namespace judge {

TEST_CASE_FIXTURE(BuildFixture, "a compiler that is kept busy is stopped") {
    // Every level doubles the work, and no limit of the compiler's own is in the way.
    const std::string source = write("tree.cpp",
                                     "template <int n, int m> struct Tree {\n"
                                     "    static constexpr long size = Tree<n - 1, 2 * m>::size +"
                                     " Tree<n - 1, 2 * m + 1>::size;\n"
                                     "};\n"
                                     "template <int m> struct Tree<0, m> {\n"
                                     "    static constexpr long size = 1;\n"
                                     "};\n"
                                     "long size = Tree<30, 0>::size;\n");
    const auto compilation =
        invoke_compiler(compiler, worker, folder.path(), {"-c", source, "-o", "tree.o"}, {},
                        std::chrono::milliseconds(300));
    REQUIRE(compilation);
    CHECK(!compilation->ok);
    CHECK(compilation->stopped == "the compiler was stopped after 300 ms of CPU time");
}

TEST_CASE_FIXTURE(BuildFixture, "a program that would be too large is not written") {
    const std::string source = write("large.cpp", "int numbers[1 << 28] = {1};\n");
    const auto compilation =
        invoke_compiler(compiler, worker, folder.path(), {"-c", source, "-o", "large.o"}, {},
                        std::chrono::seconds(10));
    REQUIRE(compilation);
    CHECK(compilation->stopped == "the program would be larger than 256 MiB");
}

}  // namespace judge
