#include "build/source_directives.h"

#include <doctest/doctest.h>

namespace judge {
namespace {

const LibraryWords library{"\nint\ngcd\nprivate\nNDEBUG\n"};

}  // namespace

TEST_CASE("a macro of the library's words before the last include wants headers of its own") {
    CHECK(needs_own_headers("#define int long long\n#include <vector>\n", library));
    CHECK(needs_own_headers("#include <map>\n # undef NDEBUG\n%:include <cassert>\n", library));
    CHECK(needs_own_headers("#define \\\n private public\n#include <map>\n", library));
    CHECK(!needs_own_headers("#include <map>\n#define int long long\n", library));
    CHECK(!needs_own_headers("#define ll long long\n#include <map>\n", library));
    CHECK(
        !needs_own_headers("// #define int long\n/* #define int x */\n#include <map>\n", library));
}

TEST_CASE("a pragma before an include counts, but for once; nothing does after the whole library") {
    CHECK(needs_own_headers("#pragma GCC optimize(\"O3\")\n#include <map>\n", library));
    CHECK(!needs_own_headers("#pragma once\n#include <map>\n", library));
    CHECK(!needs_own_headers(
        "#include <bits/stdc++.h>\n#define int long long\n#include <ext/rope>\n", library));
}

TEST_CASE("an overload of the library's name counts where its names are all in reach") {
    const std::string own = "long gcd(long a, long b) { return a + b; }\n";
    CHECK(needs_own_headers("#include <iostream>\nusing namespace std;\n" + own, library));
    CHECK(!needs_own_headers("#include <iostream>\n" + own, library));
    CHECK(!needs_own_headers(
        "#include <iostream>\nusing namespace std;\nint f() { return gcd(1, 2); }\n", library));
    CHECK(!needs_own_headers("#include <bits/stdc++.h>\nusing namespace std;\n" + own, library));
}

TEST_CASE("an include inside braces is read there") {
    CHECK(needs_own_headers("int main() {\n#include <map>\n}\n", library));
    CHECK(!needs_own_headers("namespace a { int b; }\n#include <map>\n", library));
}

TEST_CASE("names in quotes are found in includes and in questions for them") {
    CHECK(quoted_names("#include \"a.h\"\n#if __has_include( \"b/c.h\" )\n#include <d>\n") ==
          std::vector<std::string>{"a.h", "b/c.h"});
}

TEST_CASE("what is read by other ways than includes is told") {
    CHECK(reads_in_other_ways("asm(\".incbin \\\"data\\\"\");\n"));
    CHECK(reads_in_other_ways("#define HEADER <map>\n#include HEADER\n"));
    CHECK(reads_in_other_ways("#if __has_include(<boost/any.hpp>)\n#endif\n"));
    CHECK(reads_in_other_ways("const char* when = __TIME__;\n"));
    CHECK(reads_in_other_ways("#pragma GCC dependency \"data\"\n"));
    CHECK(reads_in_other_ways("_Pragma(\"GCC dependency \\\"data\\\"\")\n"));
    CHECK(reads_in_other_ways("char data[] = {\n#embed \"data\"\n};\n"));
    CHECK(!reads_in_other_ways("// __TIME__ flies\nint dependency, embedded, wasm;\n"));
    CHECK(!reads_in_other_ways("#include <map>\n#include \"a.h\"\n// include it all\n"));
    CHECK(wants_installed_header("#include <boost/any.hpp>\n"));
    CHECK(!wants_installed_header("#include <bits/stdc++.h>\n#include <map>\n"));
}

TEST_CASE("the types that a source defines are those with a body") {
    CHECK(defined_types("struct TreeNode {\n};\nclass A final : B {};\nstruct C : D {};\n") ==
          std::set<std::string>{"TreeNode", "A", "C"});
    CHECK(defined_types("// struct TreeNode {\n/* class A {} */ struct B; class C* c;\n").empty());
}

}  // namespace judge
