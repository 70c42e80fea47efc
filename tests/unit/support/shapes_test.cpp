#include "support/shapes.h"

#include <doctest/doctest.h>

#include <set>

using namespace judge_tool;

namespace {

std::vector<int> arranged(std::vector<int> values, Way way) {
    arrange(values, way);
    return values;
}

unsigned hash_of(const std::string& name) {
    unsigned hash = 0;
    for (const char byte : name)
        hash = hash * 31 + static_cast<unsigned char>(byte);
    return hash;
}

/// One call of a class with a string and two numbers.
struct Call {
    std::string name;
    int key = 0;
    long long time = 0;
};

std::string renamed(const std::vector<Call>& calls, Way way, int part = -1) {
    RenamedCalls made(way, part);
    const auto tell = [&] {
        for (const Call& call : calls) {
            made.begin("f");
            made.argument(1, call.name);
            made.argument(1, call.key);
            made.argument(2, call.time);
            made.end();
        }
    };
    tell();
    made.choose();
    tell();
    return made.changed() ? made.text() : "";
}

}  // namespace

TEST_CASE("elements are put in order, up and down, or made alike") {
    const std::vector<int> values = {3, 1, 5, 2, 4};
    CHECK(arranged(values, Way::sorted) == std::vector{1, 2, 3, 4, 5});
    CHECK(arranged(values, Way::reversed) == std::vector{5, 4, 3, 2, 1});
    CHECK(arranged(values, Way::equal) == std::vector{5, 5, 5, 5, 5});
    CHECK(arranged(values, Way::organ_pipe) == std::vector{1, 3, 5, 4, 2});
    CHECK(arranged(values, way_of("no such way")) == values);
    CHECK(arranged({}, Way::organ_pipe).empty());
}

TEST_CASE("all arguments are rearranged, or one alone, and scalars stay") {
    std::vector<std::vector<int>> rows = {{2, 1}, {1, 9}};
    std::vector<bool> flags = {true, false};
    std::string text = "ba";
    double scalar = 7;
    CHECK(rearrange_arguments(Way::sorted, 1, rows, flags, text, scalar));
    CHECK(rows.front() == std::vector{2, 1});
    CHECK(flags == std::vector{false, true});
    CHECK(rearrange_arguments(Way::sorted, -1, rows, flags, text, scalar));
    CHECK(rows.front() == std::vector{1, 9});
    CHECK(text == "ab");
    CHECK(scalar == 7);
    CHECK_FALSE(rearrange_arguments(Way::sorted, -1, rows, flags, text, scalar));
}

TEST_CASE("names that collide are different, of one length, and have one hash") {
    for (const bool capitals : {false, true}) {
        const auto names = colliding_names(70000, capitals);
        CHECK(std::set<std::string>(names.begin(), names.end()).size() == names.size());
        for (const std::string& name : names) {
            REQUIRE(name.size() == names[0].size());
            REQUIRE(hash_of(name) == hash_of(names[0]));
        }
    }
    CHECK(colliding_names(3, false)[0].size() == colliding_names(60000, false)[0].size());
}

TEST_CASE("the same name gets the same name that collides, in all arguments; a text stays") {
    std::vector<std::string> names = {"ann", "bob", "ann"};
    std::vector<std::vector<std::string>> pairs = {{"bob", "eve"}};
    std::string text = "ann";
    CHECK(rearrange_arguments(Way::colliding, -1, names, pairs, text));
    CHECK(names[0] == names[2]);
    CHECK(names[1] == pairs[0][0]);
    CHECK(hash_of(names[0]) == hash_of(pairs[0][1]));
    CHECK(text == "ann");
}

TEST_CASE("calls name their strings and numbers by first appearance") {
    const std::vector<Call> calls = {{"b", 5, 1}, {"a", 5, 2}, {"b", 3, 2}};
    CHECK(renamed(calls, Way::sorted) ==
          "[\"f\",\"a\",3,1]\n[\"f\",\"b\",3,2]\n[\"f\",\"a\",5,2]\n");
    CHECK(renamed(calls, Way::reversed) ==
          "[\"f\",\"b\",5,2]\n[\"f\",\"a\",5,1]\n[\"f\",\"b\",3,1]\n");
    CHECK(renamed(calls, Way::equal, 1) ==
          "[\"f\",\"b\",5,1]\n[\"f\",\"a\",5,2]\n[\"f\",\"b\",5,2]\n");
}

TEST_CASE("a part alone is renamed, and what changes nothing is told") {
    const std::vector<Call> calls = {{"b", 5, 1}, {"a", 6, 2}};
    CHECK(renamed(calls, Way::sorted, 0) == "[\"f\",\"a\",5,1]\n[\"f\",\"b\",6,2]\n");
    CHECK(renamed(calls, Way::sorted, 1).empty());
    CHECK(renamed(calls, Way::colliding, 2).empty());
}

TEST_CASE("a list's values are arranged, a tree and pointers stay as they are") {
    struct List {
        int val;
        List* next;
    };
    struct Tree {
        int val;
        Tree *left, *right;
    };
    List last{1, nullptr}, first{2, &last};
    Tree left{9, nullptr, nullptr}, root{1, &left, nullptr};
    List* list = &first;
    Tree* tree = &root;
    std::vector<List*> lists = {&last, &first};
    CHECK(rearrange_arguments(Way::sorted, -1, tree, list, lists));
    CHECK(first.val == 1);
    CHECK(last.val == 2);
    CHECK(left.val == 9);
    CHECK(lists[0] == &last);
    CHECK_FALSE(rearrange_arguments(Way::sorted, -1, tree, list, lists));
}
