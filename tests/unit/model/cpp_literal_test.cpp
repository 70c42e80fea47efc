#include "model/cpp_literal.h"

#include <doctest/doctest.h>

#include "model/type.h"

using namespace judge;

namespace {

std::string literal(const char* type, const char* value) {
    return cpp_literal(*parse_type(type), value);
}

}  // namespace

TEST_CASE("values are spelt as C++ spells them") {
    CHECK(literal("int", "-5") == "-5");
    CHECK(literal("int", "-2147483648") == "(-2147483647 - 1)");
    CHECK(literal("long", "7") == "7LL");
    CHECK(literal("long", "-9223372036854775808") == "(-9223372036854775807LL - 1)");
    CHECK(literal("long", "-2147483648") == "-2147483648LL");
    CHECK(literal("bool", "true") == "true");
    CHECK(literal("double", "2") == "2.0");
    CHECK(literal("double", "1e+300") == "1e+300");
    CHECK(literal("double", "\"-Infinity\"") == "-std::numeric_limits<double>::infinity()");
    CHECK(literal("char", "\"'\"") == "'\\''");
    CHECK(literal("int?", "null") == "std::nullopt");
    CHECK(literal("int?", "3") == "3");
}

TEST_CASE("texts keep every byte") {
    CHECK(literal("string", R"("a\"b\\c\n")") == R"("a\"b\\c\n")");
    CHECK(literal("string", R"("\udcff1\u0001")") == R"("\3771\001")");
    CHECK(literal("string", R"("a\u0000b")") == R"(std::string("a\000b", 3))");
}

TEST_CASE("what is nested stays so") {
    CHECK(literal("int[][]", "[[1,-2],[],[3]]") == "{{1, -2}, {}, {3}}");
    CHECK(literal("string[]", R"(["a,b","]"])") == R"({"a,b", "]"})");
    CHECK(literal("tree", "[5,3,null,4]") == "repro::tree_of<TreeNode>({5, 3, {}, 4})");
    CHECK(literal("list", "[]") == "repro::list_of<ListNode>({})");
}
