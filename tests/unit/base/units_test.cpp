#include "base/units.h"

#include <doctest/doctest.h>

using namespace judge;
using namespace std::chrono_literals;

TEST_CASE("an amount of data is read with any binary unit, with or without a space") {
    CHECK(parse_bytes("256 MiB") == mebibytes(256));
    CHECK(parse_bytes("64KiB") == kibibytes(64));
    CHECK(parse_bytes("1.5 GiB") == mebibytes(1536));
    CHECK(parse_bytes("800 B") == Bytes{800});
    CHECK(parse_bytes("18446744073709551615 B") == Bytes{18446744073709551615u});
}

TEST_CASE("what is not a plain number and a binary unit is no amount of data") {
    for (const char* text : {"", "256", "MiB", "256 MB", "-1 B", "1e3 B", "1. B", ".5 B", "1.2.3 B",
                             "nan B", "0x10 B", "1 B B", "1 mib"}) {
        CAPTURE(text);
        CHECK_FALSE(parse_bytes(text));
    }
}

TEST_CASE("an amount of data that does not fit 64 bits is refused") {
    CHECK_FALSE(parse_bytes("18446744073709551616 B"));
    CHECK_FALSE(parse_bytes("17179869184 GiB"));
    CHECK(parse_bytes("17179869183 GiB"));
}

TEST_CASE("an amount of data is written with its largest unit and at most one decimal") {
    CHECK(to_text(mebibytes(256)) == "256 MiB");
    CHECK(to_text(Bytes{1441792}) == "1.4 MiB");
    CHECK(to_text(Bytes{800}) == "800 B");
    CHECK(to_text(Bytes{0}) == "0 B");
    CHECK(to_text(Bytes{1023}) == "1023 B");
    CHECK(to_text(gibibytes(4)) == "4 GiB");
}

TEST_CASE("an amount just below a unit is written as one of that unit") {
    CHECK(to_text(Bytes{(1u << 20) - 1}) == "1 MiB");
}

TEST_CASE("a duration is read in seconds and milliseconds") {
    CHECK(parse_duration("2s") == 2s);
    CHECK(parse_duration("200 ms") == 200ms);
    CHECK(parse_duration("1.5 s") == 1500ms);
    CHECK(parse_duration("0.001 ms") == 1us);
}

TEST_CASE("what is not a positive duration is refused") {
    for (const char* text : {"", "2", "s", "-2 s", "0 s", "2 min", "1e9 s", "10000000000 s"}) {
        CAPTURE(text);
        CHECK_FALSE(parse_duration(text));
    }
}

TEST_CASE("a duration is written with three digits at most") {
    CHECK(to_text(310ms) == "310 ms");
    CHECK(to_text(std::chrono::nanoseconds(1250ms)) == "1.25 s");
    CHECK(to_text(std::chrono::nanoseconds(42s)) == "42 s");
    CHECK(to_text(std::chrono::nanoseconds(400us)) == "0.4 ms");
    CHECK(to_text(std::chrono::nanoseconds(12'345us)) == "12.3 ms");
    CHECK(to_text(std::chrono::nanoseconds(0)) == "0 ms");
}

TEST_CASE("a duration that rounds up to a second is written in seconds") {
    CHECK(to_text(std::chrono::nanoseconds(999'600us)) == "1 s");
    CHECK(to_text(std::chrono::nanoseconds(999'400us)) == "999 ms");
}
