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
