#include "model/type.h"

#include <doctest/doctest.h>

using namespace judge;

TEST_CASE("every scalar, alone and in arrays, is written as it was read") {
    for (const std::string& name : scalar_names()) {
        for (const char* brackets : {"", "[]", "[][]", "[][][]"}) {
            const std::string text = name + brackets;
            CAPTURE(text);
            const std::optional<Type> type = parse_type(text);
            REQUIRE(type);
            CHECK(to_text(*type) == text);
        }
    }
}

TEST_CASE("an array type knows its scalar and its depth") {
    CHECK(parse_type("string[][]") == Type{Type::Scalar::string, 2});
    CHECK(parse_type("long") == Type{Type::Scalar::long_integer, 0});
}

TEST_CASE("unknown names and misplaced brackets are no types") {
    for (const char* text :
         {"", "[]", "strings", "int[", "int]", "int [] ", "[]int", "int[3]", "String", "tree"}) {
        CAPTURE(text);
        CHECK_FALSE(parse_type(text));
    }
}

TEST_CASE("the C++ name is qualified or as written under using namespace std") {
    const Type words{Type::Scalar::string, 2};
    CHECK(cpp_name(words, true) == "std::vector<std::vector<std::string>>");
    CHECK(cpp_name(words, false) == "vector<vector<string>>");
    CHECK(cpp_name({Type::Scalar::long_integer, 0}, true) == "long long");
    CHECK(cpp_name({Type::Scalar::boolean, 1}, true) == "std::vector<bool>");
}

TEST_CASE("a type is described in words") {
    CHECK(described({Type::Scalar::integer, 0}) == "a whole number");
    CHECK(described({Type::Scalar::string, 1}) == "an array of strings");
    CHECK(described({Type::Scalar::real, 2}) == "an array of arrays of numbers");
    CHECK(described({Type::Scalar::boolean, 0}) == "true or false");
}
