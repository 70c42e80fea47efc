#include "base/text.h"

#include <doctest/doctest.h>

#include <set>

using namespace judge;

using Lines = std::vector<std::string_view>;

TEST_CASE("trimming takes white space from both ends only") {
    CHECK(trim(" \t a b\r\n") == "a b");
    CHECK(trim(" \n ") == "");
    CHECK(trim("") == "");
}

TEST_CASE("a final line break adds no empty line") {
    CHECK(split_lines("a\nb\n") == Lines{"a", "b"});
    CHECK(split_lines("a\nb") == Lines{"a", "b"});
    CHECK(split_lines("\n") == Lines{""});
    CHECK(split_lines("").empty());
}

TEST_CASE("a carriage return belongs to a line break only before a line feed") {
    CHECK(split_lines("a\r\nb\rc\r") == Lines{"a", "b\rc\r"});
}

TEST_CASE("a swapped, missing, added or wrong letter is recognised") {
    const std::vector<std::string> keys = {"title", "time_limit", "tests"};
    CHECK(nearest("time_limt", keys) == "time_limit");
    CHECK(nearest("tiem_limit", keys) == "time_limit");
    CHECK(nearest("testss", keys) == "tests");
    CHECK(nearest("tutle", keys) == "title");
}

TEST_CASE("a word that is far from every candidate has no nearest one") {
    CHECK_FALSE(nearest("memory", {"title", "tests"}));
    CHECK_FALSE(nearest("abc", {}));
}

TEST_CASE("the first of equally near candidates is chosen") {
    CHECK(nearest("bat", {"cat", "hat"}) == "cat");
}

TEST_CASE("a text that fits is not elided") {
    CHECK(elide_middle("abcdefg", 7) == "abcdefg");
}

TEST_CASE("an elided text keeps its beginning and its end") {
    CHECK(elide_middle("abcdefghij", 7) == "ab...ij");
    CHECK(elide_middle("abcdefghij", 8) == "abc...ij");
    CHECK(elide_middle("abcdefghij", 2) == "..");
}

TEST_CASE("eliding never cuts through a UTF-8 sequence") {
    const std::string text = "\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9";
    for (std::size_t limit = 3; limit < text.size(); ++limit) {
        CAPTURE(limit);
        CHECK(is_utf8(elide_middle(text, limit)));
        CHECK(elide_middle(text, limit).size() <= limit);
    }
}

TEST_CASE("Windows line ends and a missing last line break are mended") {
    const auto mended = [](std::initializer_list<const char*> pieces) {
        UnixLines lines;
        std::string text;
        for (const char* piece : pieces)
            text += lines.next(piece);
        return text + lines.end();
    };
    CHECK(mended({"3 4\r\n5\r6"}) == "3 4\n5\r6\n");
    CHECK(mended({"3 4\r", "", "\n5\r", "6\n"}) == "3 4\n5\r6\n");
    CHECK(mended({"3\r"}) == "3\r\n");
    CHECK(mended({"", ""}) == "");
}

TEST_CASE("control characters and stray bytes are shown by number") {
    CHECK(printable("a\tb\nc") == "a\tb\nc");
    CHECK(printable("\x1b[31m\r\x7f") == "\\x1b[31m\\x0d\\x7f");
    CHECK(printable("\xff\xc3(") == "\\xff\\xc3(");
    CHECK(printable("na\u00efve \u2713") == "na\u00efve \u2713");
    CHECK(printable(std::string_view("\0", 1)) == "\\x00");
}

TEST_CASE("control characters above 127 are shown by number as well") {
    CHECK(printable("\u009b1m") == "\\u009b1m");
}

TEST_CASE("overlong forms, surrogates and numbers above U+10FFFF are not UTF-8") {
    CHECK(is_utf8("a\u00e9\u20ac\U0001f600"));
    CHECK(is_utf8(""));
    for (const char* text : {"\xc0\x80", "\xe0\x9f\xbf", "\xed\xa0\x80", "\xf0\x8f\xbf\xbf",
                             "\xf4\x90\x80\x80", "\xf5\x80\x80\x80", "\x80", "\xe2\x82", "\xff"}) {
        CAPTURE(text);
        CHECK_FALSE(is_utf8(text));
    }
}

TEST_CASE("only one of a thing is written without s") {
    CHECK(counted(1, "test") == "1 test");
    CHECK(counted(0, "test") == "0 tests");
    CHECK(counted(3, "test") == "3 tests");
}

TEST_CASE("a slug has lower-case letters, digits and single hyphens between them") {
    CHECK(is_slug(std::string(64, 'a')));
    CHECK_FALSE(is_slug(std::string(65, 'a')));
    CHECK(is_slug("top-k-events"));
    CHECK(is_slug("3sum"));
    for (const char* text : {"", "-a", "a-", "a--b", "A", "a_b", "a b", "\u00e9"}) {
        CAPTURE(text);
        CHECK_FALSE(is_slug(text));
    }
}

TEST_CASE("keywords and reserved names are no identifiers") {
    CHECK(is_identifier("topKEvents"));
    CHECK(is_identifier("n_2"));
    for (const char* text : {"", "2n", "class", "xor_eq", "alignas", "co_await", "while", "a__b",
                             "_Upper", "_lower", "a-b", "\u00e9t\u00e9"}) {
        CAPTURE(text);
        CHECK_FALSE(is_identifier(text));
    }
}

TEST_CASE("what turns the direction of text or ends its lines is shown by number") {
    CHECK(printable("a\u202eb\u2066c\u200e\u061c\u2028") ==
          "a\\u202eb\\u2066c\\u200e\\u061c\\u2028");
    CHECK(printable("\u200d\u2065\u206a") == "\u200d\u2065\u206a");
    CHECK(printable(printable("\x1b\u202e")) == printable("\x1b\u202e"));
    CHECK(printable_line("a\n\tb") == "a\\n\\tb");
}

TEST_CASE("what takes no place is shown, since two answers would look the same") {
    CHECK(printable("a\u200bb\u2060c\ufeff\u00ad") == "a\\u200bb\\u2060c\\ufeff\\u00ad");
}

TEST_CASE("columns are those of a terminal: wide characters take two, combining ones none") {
    CHECK(columns("na\u00efve") == 5);
    CHECK(columns("\u4f60\u597d") == 4);
    CHECK(columns("e\u0301") == 1);
    CHECK(columns("\U0001f600") == 2);
    CHECK(first_columns("\u4f60\u597d", 3) == "\u4f60");
    CHECK(first_columns("e\u0301e", 1) == "e\u0301");
    CHECK(first_columns("abc", 9) == "abc");
}

TEST_CASE("a number is written as its UTF-8, and what is none as U+FFFD") {
    for (const char* const text : {"a", "\u00e9", "\u20ac", "\U0001f600"})
        CHECK(utf8(code_point(text)) == text);
    CHECK(utf8(0xD800) == "\uFFFD");
    CHECK(utf8(0x110000) == "\uFFFD");
    CHECK(utf8(0) == "\uFFFD");
}

TEST_CASE("parts are joined with the separator between them only") {
    CHECK(joined(std::vector<std::string>{}, ", ").empty());
    CHECK(joined(std::vector<std::string>{"", "b", ""}, ", ") == ", b, ");
    CHECK(joined(std::set<std::string_view>{"a"}, ", ") == "a");
}

TEST_CASE("a word stands before the last of several") {
    CHECK(listed({}, "or").empty());
    CHECK(listed({"a"}, "or") == "a");
    CHECK(listed({"a", "b"}, "or") == "a or b");
    CHECK(listed({"a", "b", "c"}, "and") == "a, b and c");
}
