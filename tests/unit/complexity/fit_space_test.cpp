#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <cmath>

#include "complexity/fit.h"
#include "synthetic_runs.h"

using namespace judge;
using namespace judge::testing;

namespace {

std::string space_of(const std::vector<std::string>& variables, const std::vector<Series>& series) {
    const Fit fit = fit_space(variables, series);
    return fit.order ? to_text(*fit.order) : "can't tell";
}

std::string space_of(const Growth& bytes) {
    return space_of({"n"}, families({{1, [](const auto& s) { return s[0]; }, 0}}, bytes));
}

std::string space_of_two(const Growth& bytes, double n, double m) {
    return space_of({"n", "m"},
                    cross({{1, [](const auto& s) { return s[0] + s[1]; }, 0}}, {n, m}, bytes));
}

double doubled_until(double size) {
    return std::exp2(std::ceil(std::log2(size)));
}

}  // namespace

TEST_CASE("a few bytes more or less are no growth") {
    CHECK(space_of([](const auto& s) { return 4000 + std::fmod(s[0], 60); }) == "O(1)");
}

TEST_CASE("a vector that doubles its capacity is linear") {
    CHECK(space_of([](const auto& s) { return 208 + 4 * doubled_until(s[0]); }) == "O(n)");
}

TEST_CASE("globals that are touched page by page are linear") {
    CHECK(space_of([](const auto& s) { return 96 + 4096 * std::ceil(s[0] * 8 / 4096); }) == "O(n)");
}

TEST_CASE("the depth of a recursion by halves is logarithmic") {
    CHECK(space_of([](const auto& s) { return 300 + 112 * std::floor(std::log2(s[0])); }) ==
          "O(log n)");
}

TEST_CASE("a table of n by n is quadratic") {
    CHECK(space_of([](const auto& s) { return 500 + s[0] * (24 + 8 * s[0]); }) == "O(n^2)");
}

TEST_CASE("space in several variables is a sum or a product") {
    CHECK(space_of_two([](const auto& s) { return 500 + 24 * s[0] + 4 * doubled_until(s[1]); },
                       4096, 4096) == "O(n + m)");
    CHECK(space_of_two([](const auto& s) { return 500 + s[0] * (40 + 4 * s[1]); }, 256, 256) ==
          "O(n*m)");
    CHECK(space_of_two([](const auto& s) { return 500 + 8 * s[1]; }, 4096, 4096) == "O(m)");
}

TEST_CASE("the curve of space predicts bytes beyond the ladder") {
    const Fit fit = fit_space({"n"}, families({{1, [](const auto& s) { return s[0]; }, 0}},
                                              [](const auto& s) { return 1000 + 8 * s[0]; }));
    CHECK(predict(fit.curve, {"n"}, {1e6}) == doctest::Approx(8001000).epsilon(0.001));
}

TEST_CASE("where sizes go up one by one, exact growth is known") {
    const auto in_steps = [](const Growth& bytes, double last = 20) {
        return space_of(
            {"n"}, steps({{1, [](const auto& s) { return std::exp2(s[0]); }, 0}}, last, bytes));
    };
    CHECK(in_steps([](const auto& s) { return 16 + 4 * std::exp2(s[0]); }) == "O(2^n)");
    CHECK(in_steps([](const auto& s) { return 24 + s[0] * std::exp2(s[0]); }) == "O(n*2^n)");
    CHECK(in_steps([](const auto& s) { return 96 + 4 * s[0]; }, 9) == "O(n)");
    CHECK(in_steps([](const auto& s) { return 96 + s[0] * (24 + 8 * s[0]); }) == "O(n^2)");
    CHECK(in_steps([](const auto&) { return 400; }) == "O(1)");
    CHECK(in_steps([](const auto& s) { return 4 * doubled_until(s[0]); }, 9) == "can't tell");
}

TEST_CASE("a buffer that is larger than the rest at small sizes does not bend the growth") {
    CHECK(space_of([](const auto& s) {
              return std::max(4096 + 4 * doubled_until(s[0]), 6 * doubled_until(s[0]));
          }) == "O(n)");
}

TEST_CASE("a hash table's primes are no logarithm") {
    CHECK(space_of([](const auto& s) {
              double buckets = 13;
              while (buckets < s[0])
                  buckets = std::floor(buckets * (2.04 + 0.3 / std::log2(buckets)));
              return 16 * s[0] + 8 * buckets;
          }) == "O(n)");
}

TEST_CASE("a table of n log n is told from a linear one") {
    CHECK(space_of([](const auto& s) {
              return 24 + 4 * s[0] * (std::floor(std::log2(s[0])) + 1);
          }) == "O(n log n)");
}

TEST_CASE("a depth that luck changes by a few frames is logarithmic") {
    const auto depth = [](const auto& s) {
        return 112 * std::floor(2 * std::log2(s[0]) + 2 * scatter(1, s));
    };
    CHECK(space_of(depth) == "O(log n)");
}

TEST_CASE("heap, stack and globals are fitted each by itself") {
    auto series = families({{1, [](const auto& s) { return s[0]; }, 0}},
                           [](const auto& s) { return 300 + 8 * doubled_until(s[0]); });
    for (Series& one : series)
        for (Sample& sample : one.samples) {
            sample.space.stack = 112 * static_cast<std::uint64_t>(std::log2(sample.sizes[0]));
            sample.space.globals = 64 * (1 + static_cast<std::uint64_t>(sample.sizes[0]) / 16);
        }
    CHECK(space_of({"n"}, series) == "O(n)");
    for (Series& one : series)
        for (Sample& sample : one.samples)
            sample.space.heap = sample.space.globals = 0;
    CHECK(space_of({"n"}, series) == "O(log n)");
}

TEST_CASE("small growth beside large growth with another size is seen") {
    CHECK(space_of_two([](const auto& s) { return 24 * doubled_until(s[0]) + 12 * s[1]; }, 4096,
                       64) == "O(n + m)");
}

TEST_CASE("what two sizes bound is in neither of them alone") {
    auto series = cross({{1, [](const auto& s) { return s[0] + s[1]; }, 0}}, {4096, 4096},
                        [](const auto& s) { return 80 * std::min(s[0], s[1]); });
    for (Series& one : series)
        for (Sample& sample : one.samples)
            sample.space.globals = 64 * (1 + static_cast<std::uint64_t>(sample.sizes[0]) / 16);
    CHECK(space_of({"n", "m"}, series) == "O(n)");
}

TEST_CASE("space that follows a sum to the byte is that sum, however few the sizes are") {
    std::vector<Series> series;
    for (int axis = -1; axis < 2; ++axis) {
        series.emplace_back().axis = axis;
        for (double size = 3; size <= 8; ++size) {
            const std::vector<double> sizes = {axis == 1 ? 5 : size, axis == 0 ? 16 : 2 * size};
            series.back().samples.push_back(
                run_of({{1, [](const auto& s) { return s[0] + s[1]; }, 0}}, sizes,
                       [](const auto& s) { return 8192 + 63 * s[0] + 63 * s[1]; }));
        }
    }
    CHECK(space_of({"n", "m"}, series) == "O(n + m)");
}

TEST_CASE("the stack of a sort stays beside no heap") {
    auto series = cross({{1, [](const auto& s) { return s[0] + s[1]; }, 0}}, {4096, 4096},
                        [](const auto& s) { return 24 * s[0]; });
    for (Series& one : series)
        for (Sample& sample : one.samples)
            sample.space.stack = 300 + 112 * static_cast<std::uint64_t>(std::log2(sample.sizes[1]));
    CHECK(space_of({"n", "m"}, series) == "O(n)");
}
