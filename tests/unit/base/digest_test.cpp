#include "base/digest.h"

#include <doctest/doctest.h>

#include <utility>

using namespace judge;

TEST_CASE("bytes that move from one field to the next change the digest") {
    Digest apart, joined;
    apart.field("argument", "-I").field("argument", "-O2");
    joined.field("argument", "-I-O2").field("argument", "");
    CHECK(apart.hex() != joined.hex());
}

TEST_CASE("the same bytes under another label have another digest") {
    Digest solution, harness;
    solution.field("solution", "x");
    harness.field("harness", "x");
    CHECK(solution.hex() != harness.hex());
}

TEST_CASE("reading a digest does not end it") {
    Digest interrupted, whole;
    interrupted.field("a", "1");
    const std::string first = interrupted.hex();
    interrupted.field("b", "2");
    whole.field("a", "1").field("b", "2");
    CHECK(first != whole.hex());
    CHECK(interrupted.hex() == whole.hex());
}

TEST_CASE("a moved digest goes on where it was") {
    Digest original, whole;
    original.field("a", "1");
    Digest moved = std::move(original);
    moved.field("b", "2");
    whole.field("a", "1").field("b", "2");
    CHECK(moved.hex() == whole.hex());
}

// Caches and generated tests depend on these numbers: they must never change.
TEST_CASE("digests and seeds are the same on every machine") {
    Digest fields;
    CHECK(fields.field("name", "value").hex() == "78b24b7a5a633b50a892945d3ff5ed36");
    CHECK(digest_of("") == "99aa06d3014798d86001c324468d497f");
    CHECK(digest_of("judge") == "3cc54824189766c53580c147e7bd0eac");
    CHECK(seed_of("many kinds", 0) == 1498786193236161501u);
    CHECK(seed_of("many kinds", 1) == 10609732070996505208u);
}
