#include "report/markdown.h"

#include <doctest/doctest.h>

#include "base/text.h"

using namespace judge;

namespace {

constexpr TerminalStyle forty_wide{.colour = false, .width = 40, .unicode = true};

}  // namespace

TEST_CASE("paragraphs are wrapped to the width, and to a usual one where it is unknown") {
    CHECK(markdown_page(forty_wide,
                        "Every service writes its events\ninto one stream.\n\n\nReturn the most "
                        "frequent.\n") ==
          "Every service writes its events into one\n"
          "stream.\n"
          "\n"
          "Return the most frequent.\n");
    CHECK(markdown_page(forty_wide, "Sums go from 0 up to the number 2,147,483,647.\n") ==
          "Sums go from 0 up to the number\n"
          "2,147,483,647.\n");
    const std::string words =
        "word word word word word word word word word word word word word "
        "word word word word word";
    CHECK(markdown_page({.colour = false, .width = 0}, words) ==
          "word word word word word word word word word word word word word word word word\n"
          "word word\n");
    CHECK(markdown_page(forty_wide,
                        "\u4f60\u4f60\u4f60\u4f60\u4f60\u4f60\u4f60\u4f60\u4f60\u4f60"
                        "\u4f60\u4f60\u4f60\u4f60\u4f60\u4f60\u4f60\u4f60\u4f60\u4f60"
                        "\u4f60") ==
          "\u4f60\u4f60\u4f60\u4f60\u4f60\u4f60\u4f60\u4f60\u4f60\u4f60"
          "\u4f60\u4f60\u4f60\u4f60\u4f60\u4f60\u4f60\u4f60\u4f60\u4f60\n"
          "\u4f60\n");
}

TEST_CASE("a page is no wider than a narrow terminal") {
    const std::string page = markdown_page({.colour = false, .width = 24},
                                           "some words that go on and on for a while\n\n- some "
                                           "more of them in a list that goes on");
    for (const std::string_view line : split_lines(page))
        CHECK(columns(line) <= 24);
}

TEST_CASE("lists are set in, tight or loose as they were written") {
    CHECK(markdown_page(forty_wide,
                        "1. one that is long enough to be wrapped once\n2. two\n   - within\n3. "
                        "three\n\n* loose\n\n* items\n\n  with a paragraph\n\n-\n- after an empty "
                        "one\n") ==
          "1. one that is long enough to be wrapped\n"
          "   once\n"
          "2. two\n"
          "   - within\n"
          "3. three\n"
          "\n"
          "- loose\n"
          "\n"
          "- items\n"
          "\n"
          "  with a paragraph\n"
          "\n"
          "-\n"
          "- after an empty one\n");
}

TEST_CASE("code keeps its signs without colours, its lines in blocks, and its spaces together") {
    const std::string text =
        "Call it at the time `time + window`, or\n\n```cpp\nint main() {\n    return 0;  // a "
        "line that is wider than the page\n}\n```\n";
    CHECK(markdown_page(forty_wide, text) ==
          "Call it at the time `time + window`, or\n"
          "\n"
          "    int main() {\n"
          "        return 0;  // a line that is wider than the page\n"
          "    }\n");
    CHECK(markdown_page(forty_wide, "Every one of them at `time + window`.") ==
          "Every one of them at `time + window`.\n");
    CHECK(markdown_page(forty_wide, "Every one of the calls at `time + window`.") ==
          "Every one of the calls at\n"
          "`time + window`.\n");
}

TEST_CASE("emphasis, code and headings have colours where there are some") {
    const std::string text = "# A *title*\n\n**Ties** go by `name`.\n";
    CHECK(markdown_page({.colour = true, .width = 40}, text) ==
          "\x1b[1mA \x1b[0m\x1b[4mtitle\x1b[0m\n"
          "=======\n"
          "\n"
          "\x1b[1mTies\x1b[0m go by \x1b[36mname\x1b[0m.\n");
    CHECK(markdown_page(forty_wide, text) ==
          "A title\n"
          "=======\n"
          "\n"
          "Ties go by `name`.\n");
}

TEST_CASE("tables have columns, or lines where the terminal is too narrow") {
    const std::string table =
        "| size | what is said of it |\n|---|---|\n| n | `events` |\n| k | "
        "kinds |\n\nAfter.\n";
    CHECK(markdown_page(forty_wide, table) ==
          "size  what is said of it\n"
          "----  ------------------\n"
          "n     `events`\n"
          "k     kinds\n"
          "\n"
          "After.\n");
    CHECK(markdown_page(forty_wide,
                        "| size | what |\n|---|---|\n| n | more than what has room in one "
                        "line of this page |\n| k | kinds |\n") ==
          "size: n\n"
          "what: more than what has room in one\n"
          "line of this page\n"
          "\n"
          "size: k\n"
          "what: kinds\n");
}

TEST_CASE("links say where they lead, quotations are marked, HTML is text") {
    CHECK(markdown_page(forty_wide,
                        "See [this](http://a.b/c), <http://d.e> &lt;&#955;&bogus;\n\n> quoted"
                        "\n> - twice\n\n***\n<b>x</b>") ==
          "See this <http://a.b/c>, http://d.e\n"
          "<\u03bb&bogus;\n"
          "\n"
          "> quoted\n"
          ">\n"
          "> - twice\n"
          "\n"
          "----------------------------------------\n"
          "\n"
          "<b>x</b>\n");
}

TEST_CASE("nothing in a statement is obeyed by a terminal, however it is written") {
    const std::string hostile =
        "\x1b[31m \u202e \x9b &#27;[2J &#x202e; `\x1b]0;a\x07` "
        "[a\x1b[1m](http://\x1b[2J) ![\u2066](\r)\n\n    \x1b[32m\n\n"
        "| \x1b[1m |\n|--|\n| \u202d |\n";
    const std::string page = markdown_page(forty_wide, hostile);
    CHECK(screen_text(forty_wide, page) == page);
    CHECK(page.find("\\x1b[31m \\u202e \\x9b \\x1b[2J \\u202e") == 0);
}

TEST_CASE("no depth of lists and quotations leaves less than a few words of room") {
    std::string deep;
    for (int i = 0; i < 200; ++i)
        deep += "> - ";
    const std::string page = markdown_page(forty_wide, deep + "some words here");
    for (const std::string_view line : split_lines(page))
        CHECK(columns(line) <= 40);
}
