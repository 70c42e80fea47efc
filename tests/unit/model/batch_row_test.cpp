#include "model/batch_row.h"

#include <doctest/doctest.h>

using namespace judge;

TEST_CASE("a path is in one part, and in the same one for ever") {
    const auto part = [](std::string_view path, std::uint64_t of) {
        std::uint64_t found = 0;
        for (std::uint64_t number = 1; number <= of; ++number)
            if (Shard{number, of, 0}.holds(path)) {
                CHECK(found == 0);
                found = number;
            }
        return found;
    };
    // By FNV-1a of "" and "foobar", whose hashes are published: cbf29ce484222325, 85944171f73967e8.
    CHECK(part("", 8) == 0xcbf29ce484222325 % 8 + 1);
    CHECK(part("foobar", 8) == 0x85944171f73967e8 % 8 + 1);
    CHECK(part("foobar", 1000) == 0x85944171f73967e8 % 1000 + 1);
    CHECK(part("foobar", 1) == 1);
}

TEST_CASE("a shard is a number of a number") {
    CHECK(parse_shard("3/8") == Shard{3, 8, 0});
    for (const char* text : {"", "3", "0/8", "9/8", "3/", "/8", "3/8/1", " 3/8", "-1/8", "3/0",
                             "3/99999999999999999999"}) {
        CAPTURE(text);
        CHECK_FALSE(parse_shard(text));
    }
}
