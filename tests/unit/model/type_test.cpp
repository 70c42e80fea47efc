#include "model/type.h"

#include <doctest/doctest.h>

using namespace judge;

namespace {

constexpr Type::Around array = Type::Around::array, nullable = Type::Around::nullable;

const Structures structures = {
    std::make_shared<const Structure>(Structure{"Entry", {{"at", Type{Type::Base::integer}}}})};

std::string in_words(std::string_view text) {
    return described(*parse_type(text, structures));
}

}  // namespace

TEST_CASE("every type, alone and in arrays, is written as it was read") {
    for (const std::string& name : type_names()) {
        for (const char* brackets : {"", "[]", "[][]", "[][][]"}) {
            const std::string text = name + brackets;
            CAPTURE(text);
            const std::optional<Type> type = parse_type(text);
            REQUIRE(type);
            CHECK(to_text(*type) == text);
        }
    }
}

TEST_CASE("an array type knows its base and what is around it") {
    CHECK(parse_type("string[][]") == Type{Type::Base::string, {array, array}});
    CHECK(parse_type("long") == Type{Type::Base::long_integer});
}

TEST_CASE("unknown names and misplaced brackets are no types") {
    for (const char* text :
         {"", "[]", "strings", "int[", "int]", "int [] ", "[]int", "int[3]", "String", "Tree",
          "node", "node()", "int??", "tree?", "list?", "Entry"}) {
        CAPTURE(text);
        CHECK_FALSE(parse_type(text));
    }
}

TEST_CASE("the C++ name is qualified or as written under using namespace std") {
    const Type words = *parse_type("string[][]");
    CHECK(cpp_name(words, true) == "std::vector<std::vector<std::string>>");
    CHECK(cpp_name(words, false) == "vector<vector<string>>");
    CHECK(cpp_name(*parse_type("long"), true) == "long long");
    CHECK(cpp_name(*parse_type("bool[]"), true) == "std::vector<bool>");
}

TEST_CASE("a type is described in words") {
    CHECK(in_words("int") == "a whole number");
    CHECK(in_words("string[]") == "an array of strings");
    CHECK(in_words("double[][]") == "an array of arrays of numbers");
    CHECK(in_words("bool") == "true or false");
}

TEST_CASE("what may be null is written around what it is") {
    CHECK(parse_type("int?") == Type{Type::Base::integer, {nullable}});
    CHECK(parse_type("int[]?") == Type{Type::Base::integer, {array, nullable}});
    CHECK(to_text(*parse_type("int?[]")) == "int?[]");
    CHECK(cpp_name(*parse_type("int?[]"), true) == "std::vector<std::optional<int>>");
    CHECK(cpp_name(*parse_type("string[]?"), false) == "optional<vector<string>>");
    CHECK(in_words("int?") == "a whole number, or null");
    CHECK(in_words("int?[]") == "an array of whole numbers or nulls");
}

TEST_CASE("a node is a pointer, null where it may be") {
    CHECK(to_text(*parse_type("node(root)?[]")) == "node(root)?[]");
    CHECK(cpp_name(*parse_type("node(root)"), true) == "TreeNode*");
    CHECK(cpp_name(*parse_type("node(root)?"), true) == "TreeNode*");
    CHECK(cpp_name(*parse_type("node(root)?[]"), true) == "std::vector<TreeNode*>");
    CHECK(cpp_name(*parse_type("node(root)[]?"), true) == "std::optional<std::vector<TreeNode*>>");
    CHECK(in_words("node(root)[]") == "an array of places of nodes in `root`");
}

TEST_CASE("a struct is known by its name") {
    CHECK(to_text(*parse_type("Entry[]", structures)) == "Entry[]");
    CHECK(cpp_name(*parse_type("Entry?", structures), true) == "std::optional<Entry>");
    CHECK(in_words("Entry") == "a struct of `Entry`");
    CHECK(in_words("Entry[][]") == "an array of arrays of structs of `Entry`");
}
