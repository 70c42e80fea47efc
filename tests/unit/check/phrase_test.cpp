#include "check/phrase.h"

#include <doctest/doctest.h>

#include "base/text.h"

using namespace judge;

TEST_CASE("canonical values are shown as they are and raw text in quotes") {
    CHECK(shown("\"b\"", Notation::canonical) == "\"b\"");
    CHECK(shown("", Notation::canonical) == "nothing");
    CHECK(shown("a\t\"b\"\r\n", Notation::raw) == R"("a\t\"b\"\r\n")");
    CHECK(shown("\x1b[2J", Notation::raw) == R"("\x1b[2J")");
}

TEST_CASE("a long value is elided in the middle") {
    CHECK(shown(std::string(50, 'a') + std::string(50, 'b'), Notation::canonical) ==
          std::string(29, 'a') + "..." + std::string(28, 'b'));
}

TEST_CASE("a difference that eliding would hide is shown with what stands around it") {
    const std::string same(1000, 'a');
    CHECK(expected_but_got(same + "x" + same, same + "y", Notation::raw) ==
          "expected \"..." + std::string(20, 'a') + "x" + std::string(39, 'a') +
              "...\", got \"..." + std::string(20, 'a') + "y\"");
}

TEST_CASE("a window never cuts through a UTF-8 sequence") {
    for (int shift = 0; shift < 2; ++shift) {
        std::string same(static_cast<std::size_t>(shift), 'a');
        for (int i = 0; i < 100; ++i)
            same += "\u00e9";
        const std::string text =
            expected_but_got(same + "x" + same, same + "y" + same, Notation::raw);
        CHECK(text.find("\\x") == std::string::npos);
        CHECK(is_utf8(text));
    }
}
