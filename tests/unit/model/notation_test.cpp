#include "model/notation.h"

#include <doctest/doctest.h>

using namespace judge;

TEST_CASE("a long value is cut between elements, outside of quotes") {
    CHECK(elide_value("[1,2,3]", 20) == "[1,2,3]");
    CHECK(elide_value("[\"view\",\"cart\",\"login\",\"login\",\"pay\",\"view\"]", 30) ==
          "[\"view\", ... \"view\"]");
}

TEST_CASE("a long text is closed before the dots and opened after them") {
    CHECK(elide_value("[\"" + std::string(100, 'a') + "\"]", 40) ==
          "[\"aaaaaaaaaaaaaaa\" ... \"aaaaaaaaaaaaaaa\"]");
}

TEST_CASE("no escape and no character is cut") {
    for (std::size_t limit = 20; limit < 60; ++limit) {
        const std::string text =
            elide_value("\"" + std::string(30, '\\') + "\\u001b\u00e9\u00e9\u00e9\\udc80" +
                            std::string(40, '"') + "\"",
                        limit);
        CAPTURE(text);
        CHECK(text.find(" ... ") != text.npos);
        CHECK(text.find("\xc3\"") == text.npos);
        const std::size_t slashes = text.find_first_not_of('\\', 1) - 1;
        CHECK(slashes % 2 == 0);
    }
}

TEST_CASE("a call that may return null is shown with it, one that returns nothing is not") {
    const ClassInterface described{
        "Store", {}, {{"get", {}, parse_type("int?")}, {"put", {}, std::nullopt}}};
    CHECK(in_notation(described, "[\"Store\"]\n[\"get\"]\n[\"put\"]\n", "null\nnull\nnull\n") ==
          "Store()\nget() -> null\nput()\n");
}
