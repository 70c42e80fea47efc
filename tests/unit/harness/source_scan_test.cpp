#include "harness/source_scan.h"

#include <doctest/doctest.h>

using namespace judge;

namespace {

/// The function `f` as "LINE: RETURNS f(PARAMETERS)"; "" when there is none.
std::string found(std::string_view source) {
    const auto function = SourceScan(source).find_function("f");
    return function ? std::to_string(function->line) + ": " + function->returns + " f(" +
                          function->parameters + ")"
                    : "";
}

}  // namespace

TEST_CASE("a function is found with its types, without names, const and std") {
    CHECK(found("int f(int a) {}") == "1: int f(int)");
    CHECK(
        found("\n\nstd::vector<std::string>\nf (const std::vector< std::string > &a, int k)\n{}") ==
        "4: vector<string> f(vector<string>&, int)");
    CHECK(found("vector<vector<int>> f(map<string, int> &m, long long n) {}") ==
          "1: vector<vector<int>> f(map<string,int>&, long long)");
    CHECK(found("void f() {}") == "1: void f()");
    CHECK(found("int f(int, char) {}") == "1: int f(int, char)");
    CHECK(found("int f(vector<int> *a, char** b) {}") == "1: int f(vector<int>*, char**)");
}

TEST_CASE("a function is found in a class, after labels and specifiers") {
    CHECK(found("class Solution {\npublic:\n    int f(int a) { return 0; }\n};") ==
          "3: int f(int)");
    CHECK(found("class Solution { public: virtual int f(int a) const override {} };") ==
          "1: int f(int)");
    CHECK(found("static inline int f(int a) noexcept {}") == "1: int f(int)");
    CHECK(found("int Solution::f(int a) {}") == "1: int f(int)");
    CHECK(found("struct f { f(int a) : a(a) {} int a; };") == "1:  f(int)");
    CHECK(found("struct f { int a; explicit f(int a) : a(a) {} };") == "1:  f(int)");
}

TEST_CASE("lines of the preprocessor are no part of a function") {
    CHECK(found("#include <vector>\nint f(int a) {}") == "2: int f(int)");
    CHECK(found("#define f(x) { x }\nint f(int a) {}") == "2: int f(int)");
    CHECK(found("#define two \\\n int f(char a) {}\nint f(int a) {}") == "3: int f(int)");
}

TEST_CASE("comments and literals are not code") {
    CHECK(found("// int f(char a) {}\nint f(int a) {}") == "2: int f(int)");
    CHECK(found("/* int f(char a) {\n} */ int f(int /* how many */ a) {}") == "2: int f(int)");
    CHECK(found("const char* text = \"int f(char a) { \\\" \"; int f(int a) {}") ==
          "1: int f(int)");
    CHECK(found("char quote = '\"', other = '\\''; int f(int a) {}") == "1: int f(int)");
    CHECK(found("int million = 1'000'000; int f(int a) {}") == "1: int f(int)");
    CHECK(found("auto raw = R\"(\" f(char a) { )\";\nint f(int a) {}") == "2: int f(int)");
    CHECK(found("auto raw = R\"x()\" f(char a) { )x\"; int f(int a) {}") == "1: int f(int)");
    CHECK(found("int f(int a, string s = \"(,\", char c = ')') {}") ==
          "1: int f(int, string, char)");
}

TEST_CASE("a call is not a definition") {
    CHECK(found("int g(int a) { if (f(a)) { return f(1); } f(2); return a ? f(3) : 4; }") == "");
    CHECK(found("int g(int a) { return a ? f(3) : 4; }\nint f(int a) {}") == "2: int f(int)");
    CHECK(found("int f(int a);\nint f(int b) {}") == "2: int f(int)");
}

TEST_CASE("templates, trailing returns and default arguments are read through") {
    CHECK(found("template <class T> T f(vector<T> a) {}") == "1: T f(vector<T>)");
    CHECK(found("auto f(int a) -> vector<int> { }") == "1: auto f(int)");
    CHECK(found("int f(int a = g(1, 2), vector<int> b = {}) {}") == "1: int f(int, vector<int>)");
    CHECK(found("int f(function<int(int, int)> g) {}") == "1: int f(function<int(int,int)>)");
}

TEST_CASE("names of functions are listed without keywords and operators") {
    const SourceScan scan(
        "int one(int a) { if (a) { } while (a) { } for (;;) { } switch (a) { } }\n"
        "struct Less { bool operator()(int a, int b) const { return a < b; } };\n"
        "auto three = [](int a) { return a; };\nvoid four() { try { } catch (...) { } }");
    CHECK(scan.function_names() == std::vector<std::string>{"one", "four"});
}

TEST_CASE("text that is no code is looked through without end or crash") {
    for (const std::string text :
         {"",    "(",    ")",     "f(", "f(\"", "f('", "/*",  "//",   "\"\\", "'\\",
          "R\"", "R\"(", "R\"x(", "#",  "#\\",  "\\",  "f()", "f(){", "(){}", "\xff(\xff){"})
        CHECK_MESSAGE(found(text).size() < 20, text);
    CHECK(found(std::string(400'000, '(')) == "");
    CHECK(found(std::string(400'000, ')') + "int f(int a) {}") != "");
    CHECK(found("int " + std::string(400'000, ' ') + "f(int a) {}") == "1: int f(int)");
    CHECK(found("int f(int " + std::string(400'000, '\n') + "a) {}") == "1: int f(int)");
}
