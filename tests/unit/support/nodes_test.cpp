// How trees, lists, nodes of them and what may be null travel.

#include "support/nodes.h"

#include <doctest/doctest.h>

#include <optional>

#include "canonical.h"
#include "support/nullable.h"

using namespace judge::testing;

namespace {

/// With the constructors that people paste, and without.
struct Tree {
    int val;
    Tree *left, *right;
};
struct List {
    long long val;
    List* next;
    explicit List(int x) : val(x), next(nullptr) {}
};

template <class T>
T read(const std::string& text) {
    T value{};
    judge_wire::Reader in(text.data(), text.data() + text.size());
    in.read(value);
    CHECK(in.at_end());
    return value;
}

template <class T>
std::string again(const std::string& text) {
    return canonical(read<T>(text));
}

/// Why a value is none.
template <class T>
std::string why_broken(const T& value) {
    try {
        canonical(value);
    } catch (const judge_wire::BrokenAnswer& answer) {
        return answer.why;
    }
    return {};
}

}  // namespace

TEST_CASE("a tree is written level by level, without nulls at its end") {
    for (const char* text : {"[]", "[1]", "[5,1,8,null,null,6]", "[1,null,2,null,3]"})
        CHECK(again<Tree*>(text) == text);
    CHECK(again<Tree*>("[1,null,2,null,null]") == "[1,null,2]");
    CHECK(again<Tree*>("[null]") == "[]");
    CHECK(again<std::vector<Tree*>>("[[1,2],[]]") == "[[1,2],[]]");
}

TEST_CASE("a value below no node is no tree") {
    for (const char* text : {"[null,1]", "[1,null,null,2]", "[1,", "[1,a]", "1", "[1 2]"}) {
        CAPTURE(text);
        CHECK_THROWS_AS(read<Tree*>(text), judge_wire::BrokenInput);
    }
}

TEST_CASE("a list is written as an array") {
    for (const char* text : {"[]", "[1]", "[3,1,2]"})
        CHECK(again<List*>(text) == text);
    CHECK(again<std::vector<List*>>("[[1,2],[]]") == "[[1,2],[]]");
}

TEST_CASE("what may be null is null or what it is") {
    CHECK(again<std::optional<int>>("null") == "null");
    CHECK(again<std::optional<int>>("7") == "7");
    CHECK(again<std::vector<std::optional<std::string>>>("[\"null\",null]") == "[\"null\",null]");
    CHECK(again<std::optional<std::vector<int>>>("[1,2]") == "[1,2]");
}

TEST_CASE("chains that are deep are read and written without recursion") {
    std::string tree = "[0", list = "[0";
    for (int i = 1; i < 300'000; ++i) {
        tree += ",null," + std::to_string(i);
        list += "," + std::to_string(i);
    }
    CHECK(again<Tree*>(tree + "]") == tree + "]");
    CHECK(again<List*>(list + "]") == list + "]");
}

TEST_CASE("a tree that reaches a node twice is none, wherever that is") {
    for (int depth : {1, 2, 63, 64, 65, 1000}) {
        std::vector<Tree> nodes(static_cast<std::size_t>(depth) + 1, Tree{1, nullptr, nullptr});
        for (std::size_t i = 0; i + 1 < nodes.size(); ++i)
            nodes[i].right = &nodes[i + 1];
        CHECK(why_broken(&nodes[0]) == "");
        nodes.back().left = &nodes[0];
        CHECK(why_broken(&nodes[0]) ==
              "a node of the tree is reached twice: in a cycle, or below two others");
        nodes.back().left = nullptr;
        nodes[0].left = &nodes.back();
        CHECK(why_broken(&nodes[0]) ==
              "a node of the tree is reached twice: in a cycle, or below two others");
    }
}

TEST_CASE("a list that has no end is none, wherever it comes back to") {
    for (const std::size_t size : {1, 2, 3, 7, 8, 9, 1000})
        for (const std::size_t back : {std::size_t{0}, size / 2, size - 1}) {
            std::vector<List> nodes(size, List(1));
            for (std::size_t i = 0; i + 1 < size; ++i)
                nodes[i].next = &nodes[i + 1];
            CHECK(why_broken(&nodes[0]) == "");
            nodes.back().next = &nodes[back];
            CHECK(why_broken(&nodes[0]) == "the list has a cycle");
        }
}

TEST_CASE("nodes of an argument are their places, and those of something else are none") {
    Tree* const root = read<Tree*>("[5,1,8,null,null,6]");
    judge_wire::Places places = judge_wire::places_of(root);
    const std::string text = "[5,0,null]";
    std::vector<Tree*> nodes;
    judge_wire::Reader in(text.data(), text.data() + text.size());
    in.read(judge_wire::referring(nodes, places));
    REQUIRE(nodes.size() == 3);
    CHECK(nodes[0]->val == 6);
    CHECK(nodes[1] == root);
    CHECK(nodes[2] == nullptr);
    CHECK(canonical(judge_wire::referring(nodes, places)) == text);
    std::optional<std::vector<Tree*>> none;
    CHECK(canonical(judge_wire::referring(none, places)) == "null");
    Tree other = *root;
    Tree* const one = &other;
    CHECK(why_broken(judge_wire::referring(one, places)) ==
          "the node is none of those that were given");
    for (const char* nowhere : {"3", "6", "-1"}) {
        judge_wire::Reader wrong(nowhere, nowhere + std::string_view(nowhere).size());
        Tree* node = nullptr;
        CHECK_THROWS_AS(wrong.read(judge_wire::referring(node, places)), judge_wire::BrokenInput);
    }
}
