#include "advice/code_structure.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string>

using namespace judge;

namespace {

/// Of each line the loops around it, "-" where there is no statement: "0012".
std::string loops(const std::string& source) {
    const CodeStructure read = read_structure(source);
    std::string text;
    for (int line = 1; line <= static_cast<int>(read.lines.size()); ++line) {
        const CodeStatement* const statement = read.at_line(line);
        text += statement ? std::to_string(statement->loops) : "-";
    }
    return text;
}

}  // namespace

TEST_CASE("loops are counted with and without braces") {
    CHECK(loops("int f() {\n"
                "    int a = 0;\n"
                "    for (int i = 0; i < 9; ++i) {\n"
                "        a += i;\n"
                "        while (a > 3)\n"
                "            --a;\n"
                "        ++a;\n"
                "    }\n"
                "    return a;\n"
                "}\n") == "0011221-0-");
    CHECK(loops("void f() {\n"
                "    for (;;)\n"
                "        for (;;)\n"
                "            if (g())\n"
                "                h();\n"
                "            else\n"
                "                k();\n"
                "    do\n"
                "        m();\n"
                "    while (n());\n"
                "    p();\n"
                "}\n") == "01222-2-110-");
}

TEST_CASE("functions are found in classes, namespaces and as lambdas") {
    const CodeStructure read = read_structure(
        "namespace {\n"
        "template <class T> int twice(std::vector<T> v, const T& x) { return v.size(); }\n"
        "}\n"
        "struct S {\n"
        "    S(int a) : a_(a) {}\n"
        "    int get() const { return a_; }\n"
        "    int a_ = 3;\n"
        "    int table[2] = {1, 2};\n"
        "};\n"
        "int main() {\n"
        "    auto add = [&](int x, int y) { return x + y; };\n"
        "    std::sort(a.begin(), a.end(), [](int p, int q) { return p > q; });\n"
        "}\n");
    std::string names;
    for (const CodeFunction& function : read.functions)
        names += fmt::format("{}({}) ", function.name, function.parameters);
    CHECK(names == "twice(std::vector<T> v, const T& x) S(int a) get() main() add(int x, int y) ");
}

TEST_CASE("calls of a function to itself are counted") {
    const CodeStructure read = read_structure(
        "int fib(int n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); }\n"
        "void go(int i) { for (int j : next[i]) go(j); }\n"
        "int once(int n) { return n ? once(n - 1) : 0; }\n");
    REQUIRE(read.functions.size() == 3);
    CHECK(read.functions[0].calls_to_itself == std::vector{1, 1});
    CHECK(!read.functions[0].loops_over_itself);
    CHECK(read.functions[1].loops_over_itself);
    CHECK(read.functions[2].calls_to_itself == std::vector{3});
}

TEST_CASE("lambdas that call themselves by a name of theirs are known") {
    const CodeStructure read = read_structure(
        "int main() {\n"
        "    std::function<int(int)> up = [&](int i) { return i > n ? 0 : up(i + 1) + up(i + 2); "
        "};\n"
        "    auto go = [&](auto&& self, int i) {\n"
        "        self(self, i + 1);\n"
        "        self(self, i + 2);\n"
        "        max(max(i, 1), 2);\n"
        "    };\n"
        "    go(go, 0);\n"
        "}\n");
    REQUIRE(read.functions.size() == 3);
    CHECK(!read.functions[0].branches());
    CHECK(read.functions[1].own_name == "up");
    CHECK(read.functions[1].branches());
    CHECK(read.functions[2].own_name == "self");
    CHECK(read.functions[2].calls_to_itself == std::vector{4, 5});
}

TEST_CASE("unbalanced and deep texts are read to some end") {
    std::string deep;
    for (int i = 0; i < 100'000; ++i)
        deep += "{(";
    read_structure(deep);
    read_structure("}}}))) ((( {{{ for while do if else ; = [ ] #");
    read_structure(std::string(100'000, '('));
    CHECK(loops("}\nint a;\n") == "-0");
}
