#include "check/number.h"

#include <doctest/doctest.h>

#include <cmath>
#include <limits>
#include <string_view>
#include <vector>

using namespace judge;

TEST_CASE("a token is a number only as a whole") {
    CHECK(parse_number("7") == 7.0L);
    CHECK(parse_number("+7") == 7.0L);
    CHECK(parse_number("-.5") == -0.5L);
    CHECK(parse_number("1.") == 1.0L);
    CHECK(parse_number("1e3") == 1000.0L);
    for (const char* text : {"", "+", "-", "+-1", "++1", "1x", "x1", "1,5", "0x10", "1e", " 1"}) {
        CAPTURE(text);
        CHECK_FALSE(parse_number(text));
    }
}

TEST_CASE("neighbouring 64-bit integers are different numbers") {
    CHECK(parse_number("9223372036854775807") != parse_number("9223372036854775806"));
}

TEST_CASE("a number too small for a double is still a number") {
    CHECK(parse_number("1e-400"));
    CHECK(parse_number("1e400"));
}

TEST_CASE("a word is read to its end and no further") {
    for (const std::string_view text : {"nay", "inn", "-Nil", "nan", "-inf"}) {
        const std::vector<char> word(text.begin(), text.end());  // No zero byte behind it.
        CHECK(parse_number({word.data(), word.size()}).has_value() ==
              (text == "nan" || text == "-inf"));
    }
}

TEST_CASE("only the canonical spellings of NaN and the infinities are canonical numbers") {
    CHECK(std::isnan(*parse_canonical_number("\"NaN\"")));
    CHECK(*parse_canonical_number("\"-Infinity\"") < 0);
    for (const char* text : {"nan", "inf", "\"nan\"", "\"1\"", "+1", "-", "-inf", ".5", "true"}) {
        CAPTURE(text);
        CHECK_FALSE(parse_canonical_number(text));
    }
}

TEST_CASE("either tolerance is enough, and the relative one is to the expected number") {
    CHECK(Closeness{0.5, {}}.allows(10, 10.5L));
    CHECK_FALSE(Closeness{0.5, {}}.allows(10, 10.6L));
    CHECK(Closeness{{}, 0.5}.allows(10, 15));
    CHECK_FALSE(Closeness{{}, 0.5}.allows(10, 20));
    CHECK(Closeness{0.001, 0.5}.allows(10, 15));
    CHECK_FALSE(Closeness{}.allows(10, 10));
}

TEST_CASE("NaN is close to NaN and an infinity to itself only") {
    constexpr long double nan = std::numeric_limits<long double>::quiet_NaN();
    constexpr long double infinity = std::numeric_limits<long double>::infinity();
    const Closeness wide{1e300, 1e300};
    CHECK(wide.allows(nan, nan));
    CHECK_FALSE(wide.allows(nan, 1));
    CHECK_FALSE(wide.allows(1, nan));
    CHECK(wide.allows(infinity, infinity));
    CHECK_FALSE(wide.allows(infinity, -infinity));
    CHECK_FALSE(wide.allows(infinity, 1));
    CHECK_FALSE(wide.allows(1, infinity));
}
