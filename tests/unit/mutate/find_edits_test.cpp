#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "mutate/edit.h"

using namespace judge::mutate;

namespace {

/// "boundary: `<` is `<=`" for each edit; the place as well where it says more.
std::vector<std::string> edits_of(const std::string& text) {
    const auto source = Source::parse("solution.cpp", text, {"-std=gnu++20"});
    REQUIRE(source);
    std::vector<std::string> words;
    for (const Edit& edit : find_edits(*source))
        words.push_back(std::string(edit.kind) + ": `" + std::string(source->text(edit.from)) +
                        "` is `" + edit.text + "`");
    return words;
}

/// Those of one kind.
std::vector<std::string> edits_of(const std::string& kind, const std::string& text) {
    std::vector<std::string> some;
    for (const std::string& edit : edits_of(text))
        if (edit.starts_with(kind + ": "))
            some.push_back(edit.substr(kind.size() + 2));
    return some;
}

using Words = std::vector<std::string>;

}  // namespace

TEST_CASE("a comparison has another bound, or its opposite") {
    const std::string text = "bool f(int a, int b) { return a < b; }";
    CHECK(edits_of("boundary", text) == Words{"`<` is `<=`"});
    CHECK(edits_of("comparison", text) == Words{"`<` is `>=`"});
    CHECK(edits_of("comparison", "bool f(int a, int b) { return a == b; }") ==
          Words{"`==` is `!=`"});
}

TEST_CASE("objects are compared as numbers are, also where C++20 takes another operator") {
    const std::string type = "struct T { int v; bool operator==(const T&) const = default; };";
    CHECK(edits_of("comparison", type + "bool f(T a, T b) { return a != b; }") ==
          Words{"`!=` is `==`"});
}

TEST_CASE("numbers are calculated in another way") {
    CHECK(edits_of("arithmetic", "int f(int a, int b) { return -(a + b) % 5; }") ==
          Words{"`-` is ``", "`+` is `-`", "`%` is `/`"});
    CHECK(edits_of("arithmetic", "void f(int& a) { a += 2; a++; }") ==
          Words{"`+=` is `-=`", "`++` is `--`"});
}

TEST_CASE("a condition is joined in another way, or loses a part") {
    CHECK(edits_of("logical", "bool f(bool a, bool b) { return a && !b; }") ==
          Words{"`a && !b` is `!b`", "`a && !b` is `a`", "`&&` is `||`", "`!` is ``"});
    CHECK(edits_of("logical", "int f(bool a) { if (a) return 7; return 8; }") ==
          Words{"`a` is `!(a)`"});
}

TEST_CASE("a constant is one more or one less") {
    CHECK(edits_of("constant", "long f() { return 20LL; }") ==
          Words{"`20LL` is `19LL`", "`20LL` is `21LL`"});
    CHECK(edits_of("constant", "long f() { return 1000000007; }") ==
          Words{"`1000000007` is `1000000008`"});
    CHECK(edits_of("constant", "bool f() { return true; }") == Words{"`true` is `false`"});
    CHECK(edits_of("constant", "int f() { return 0x10; }") == Words{"`0x10` is `(0x10 + 1)`"});
}

TEST_CASE("an index, a start and what is returned are one off") {
    CHECK(edits_of("off by one", "int f(int* a, int i) { int n = i; return a[n]; }") ==
          Words{"`i` is `i + 1`", "`a[n]` is `a[n] + 1`", "`n` is `n + 1`", "`n` is `n - 1`"});
    CHECK(edits_of("off by one", "int f(int* a, int i) { return a[i - 1] * 2; }").empty());
}

TEST_CASE("a statement is left out with its semicolon; an assignment is an update") {
    const std::string text = "void g(); int f(int a) { g(); a = 3; while (a) break; return a; }";
    CHECK(edits_of("deleted statement", text) == Words{"`g();` is ``", "`break;` is ``"});
    CHECK(edits_of("dropped update", text) == Words{"`a = 3;` is ``"});
}

TEST_CASE("a declaration is never left out, nor what only saves time") {
    CHECK(edits_of("deleted statement",
                   "struct V { void reserve(int); }; void f(V v) { int a = 0; v.reserve(a); }")
              .empty());
}

TEST_CASE("neighbouring arguments of one type change places, where that can matter") {
    const std::string text = "int g(int, int, char); int max(int, int);";
    CHECK(edits_of("swapped arguments", text + "int f(int a, int b) { return g(a, b, 'x'); }") ==
          Words{"`a, b` is `b, a`"});
    CHECK(
        edits_of("swapped arguments", text + "int f(int a, int b) { return max(a, b); }").empty());
}

TEST_CASE("a function is left before a loop, with nothing where it returns something") {
    CHECK(edits_of("early return", "void f(int n) { for (;n;) --n; }") == Words{"`` is `return;`"});
    CHECK(edits_of("early return", "int f(int n) { while (n) --n; return n; }") ==
          Words{"`` is `return {};`"});
    CHECK(edits_of("early return", "int& f(int& n) { while (n) --n; return n; }").empty());
}

TEST_CASE("macros are left alone, and what surrounds them is not") {
    CHECK(
        edits_of("#define LESS(a, b) ((a) < (b))\nbool f(int a, int b) { return LESS(a + 1, b); }")
            .empty());
    CHECK(edits_of("boundary", "#define MOST 5\nbool f(int a) { return a < MOST; }") ==
          Words{"`<` is `<=`"});
    CHECK(edits_of("constant", "#define MOST 5\nbool f(int a) { return a < MOST; }").empty());
}

TEST_CASE("what the compiler has to know is left alone") {
    CHECK(edits_of("template <int N> struct A { int a[N + 1]; }; A<3> a; enum { two = 1 + 1 };")
              .empty());
    CHECK(edits_of("template <int N> void g(); void f() { g<3>(); }") ==
          Words{"deleted statement: `g<3>();` is ``"});
    CHECK(edits_of("constexpr int n = 3 + 4; const int m = 5; int a[n - m + 1];").empty());
    CHECK(edits_of("constexpr int f(int a) { return a + 1; } static_assert(1 < 2);").empty());
    CHECK(edits_of("int f(int a = 3); struct B { int bits : 4; }; using T = int[2 + 2];").empty());
    CHECK(edits_of("constant", "int f(int a) { switch (a) { case 3: return 1000; } return a; }") ==
          Words{"`1000` is `1001`"});
}

TEST_CASE("the body of a template is changed as any other") {
    CHECK(edits_of("boundary", "template <class T> bool f(T a, T b) { return a < b; }") ==
          Words{"`<` is `<=`"});
}

TEST_CASE("what the parser cannot take is told with its line, and the rest is changed") {
    const auto source = Source::parse(
        "solution.cpp", "int f(int a) {\n unknown b;\n return a - 1;\n}", {"-std=gnu++20"});
    REQUIRE(source);
    REQUIRE(source->complaints().size() == 1);
    CHECK(source->complaints().front().line == 2);
    CHECK(!find_edits(*source).empty());
}
