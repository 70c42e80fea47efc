#include "complexity/ladder.h"

#include <doctest/doctest.h>

using namespace judge;

namespace {

/// A run that makes `units` of work.
Counted made(std::uint64_t units) {
    Counted counted;
    counted.sample.units = units;
    return counted;
}

Counted ended(Counted::End end, std::string why = {}) {
    Counted counted;
    counted.end = end;
    counted.why = std::move(why);
    return counted;
}

std::vector<std::uint64_t> units_of(const Climbed& climbed) {
    std::vector<std::uint64_t> units;
    for (const Sample& sample : climbed.samples)
        units.push_back(sample.units);
    return units;
}

}  // namespace

TEST_CASE("a ladder ends before the rung that is foreseen to take too much") {
    const auto climbed = climb(20, 1000, [](std::size_t i) { return made(10 << i); });
    REQUIRE(climbed);
    CHECK(units_of(*climbed) == std::vector<std::uint64_t>{10, 20, 40, 80, 160, 320, 640});
}

TEST_CASE("a run that was stopped for too much work is no rung") {
    const auto climbed = climb(
        5, 1000, [](std::size_t i) { return i < 2 ? made(10) : ended(Counted::End::too_much); });
    REQUIRE(climbed);
    CHECK(units_of(*climbed) == std::vector<std::uint64_t>{10, 10});
    CHECK(climbed->why == "");
}

TEST_CASE("sizes below the constraints are passed over, and those above end the ladder") {
    const auto climbed = climb(6, 1000, [](std::size_t i) {
        return i < 2 || i == 4 ? ended(Counted::End::outside) : made(i);
    });
    REQUIRE(climbed);
    CHECK(units_of(*climbed) == std::vector<std::uint64_t>{2, 3});
}

TEST_CASE("a run that fails says why") {
    const auto climbed = climb(6, 1000, [](std::size_t i) {
        return i == 1 ? ended(Counted::End::failed, "it crashes") : made(7);
    });
    REQUIRE(climbed);
    CHECK(units_of(*climbed) == std::vector<std::uint64_t>{7});
    CHECK(climbed->why == "it crashes");
}

TEST_CASE("a run that fails beyond enough others only ends the ladder") {
    const auto climbed = climb(9, 1000, [](std::size_t i) {
        return i == 6 ? ended(Counted::End::failed, "its arrays end") : made(7);
    });
    REQUIRE(climbed);
    CHECK(climbed->samples.size() == 6);
    CHECK(climbed->why == "");
}

TEST_CASE("sizes double up to the largest, or go on by one") {
    CHECK(doubling_sizes(12, 100) == std::vector<long long>{12, 24, 48, 96});
    CHECK(successive_sizes(6) == std::vector<long long>{3, 4, 5, 6});
    CHECK(successive_sizes(1000).back() == 26);
}
