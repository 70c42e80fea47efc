#include "check/cursor.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace judge;

namespace {

using Views = std::vector<std::string_view>;

struct Walked {
    Views elements;
    bool malformed;
    bool operator==(const Walked&) const = default;
};

Walked walk(std::string_view array) {
    Elements elements(array);
    Views found;
    while (const auto element = elements.next())
        found.push_back(*element);
    return {found, elements.malformed()};
}

}  // namespace

TEST_CASE("the elements of an array are its outermost values") {
    CHECK(walk("[]") == Walked{{}, false});
    CHECK(walk("[1,-2.5e300,true,null]") == Walked{{"1", "-2.5e300", "true", "null"}, false});
    CHECK(walk("[[1,2],[],[[3]]]") == Walked{{"[1,2]", "[]", "[[3]]"}, false});
}

TEST_CASE("brackets, commas and quotes inside a string belong to the string") {
    CHECK(walk(R"(["a],[","\"","\\",["]"]])") ==
          Walked{{R"("a],[")", R"("\"")", R"("\\")", R"(["]"])"}, false});
}

TEST_CASE("an array that is broken anywhere is malformed") {
    for (const char* text : {"", "x", "[", "[1", "[1,", "[1,]", "[,1]", "[1]]", "[]x", "[1][2]",
                             "[\"a]", "[\"a\\\"]", "[\"a\"b]", "[[1]", "]", "[1,2]\n"}) {
        CAPTURE(text);
        CHECK(walk(text).malformed);
    }
}

TEST_CASE("a walk that has ended stays ended") {
    Elements elements("[1]");
    CHECK(elements.next() == "1");
    CHECK_FALSE(elements.next());
    CHECK_FALSE(elements.next());
    CHECK_FALSE(elements.malformed());
}

TEST_CASE("a million brackets cost no stack") {
    const std::string open(1'000'000, '['), close(1'000'000, ']');
    CHECK(walk(open).malformed);
    CHECK(walk(open + close).elements.size() == 1);
}

TEST_CASE("a value is whole and nothing else") {
    for (const char* text :
         {"0", "-1", "1.5e-7", "true", "null", "\"\"", "\"a\\\"b\"", "[]", "[[1],\"]\"]"}) {
        CAPTURE(text);
        CHECK(is_value(text));
    }
    for (const char* text : {"", "abc", "nan", "-", "1 ", "\"a", "\"a\"b", "[1", "[1,,2]", "[]]"}) {
        CAPTURE(text);
        CHECK_FALSE(is_value(text));
    }
}

TEST_CASE("lines are taken off one by one, the last with or without its line feed") {
    std::string_view text = "a\r\n\nb";
    CHECK(take_line(text) == "a\r");
    CHECK(take_line(text) == "");
    CHECK(take_line(text) == "b");
    CHECK_FALSE(take_line(text));
}
