#include "judging/input_edits.h"

#include <doctest/doctest.h>

#include <set>

using namespace judge;

namespace {

/// What many small changes make of a text.
std::set<std::string> changed(const std::string& text) {
    std::mt19937_64 random(1);
    std::set<std::string> texts;
    for (int i = 0; i < 2000; ++i)
        texts.insert(with_small_changes(text, random));
    return texts;
}

}  // namespace

TEST_CASE("the same seed makes the same changes") {
    std::mt19937_64 one(3), other(3);
    for (int i = 0; i < 100; ++i)
        CHECK(with_small_changes("[1,2,3]\n7\n", one) == with_small_changes("[1,2,3]\n7\n", other));
}

TEST_CASE("numbers change, and parts of lists go, come twice or change places") {
    const auto texts = changed("[1,2,9]\n7\n");
    for (const char* one : {"[1,2,9]\n8\n", "[1,2,9]\n9\n", "[1,2,9]\n-7\n", "[1,2]\n7\n",
                            "[2,9]\n7\n", "[1,1,2,9]\n7\n", "[9,2,1]\n7\n"})
        CHECK_MESSAGE(texts.contains(one), one);
}

TEST_CASE("lines are parts as well, brackets within texts are none") {
    const auto texts = changed("one\ntwo\n\"[a,b]\"\n");
    for (const char* one :
         {"two\n\"[a,b]\"\n", "one\none\ntwo\n\"[a,b]\"\n", "two\none\n\"[a,b]\"\n", "one\ntwo\n"})
        CHECK_MESSAGE(texts.contains(one), one);
    CHECK(!texts.contains("one\ntwo\n\"[b]\"\n"));
}

TEST_CASE("the fields of a struct stay, and structs are parts of lists") {
    const auto texts = changed("[{\"a\":1,\"b\":[2]},{\"a\":3,\"b\":[]}]\n");
    CHECK(texts.contains("[{\"a\":3,\"b\":[]}]\n"));
    CHECK(texts.contains("[{\"a\":1,\"b\":[]},{\"a\":3,\"b\":[]}]\n"));
    CHECK(!texts.contains("[{\"b\":[2]},{\"a\":3,\"b\":[]}]\n"));
}

TEST_CASE("any text can be changed") {
    for (const char* text : {"", "\n", "[]\n", "[[],[]]\n", "]][[,,\"", "\\", "-\n-"})
        CHECK(!changed(text).empty());
}
