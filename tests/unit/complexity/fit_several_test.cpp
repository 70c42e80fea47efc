#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <cmath>

#include "complexity/fit.h"
#include "synthetic_runs.h"

using namespace judge;
using namespace judge::testing;

namespace {

const std::vector<std::string> names = {"n", "m"};

std::string time_of(const std::vector<Series>& series) {
    const Fit fit = fit_time(names, series);
    return fit.order ? to_text(*fit.order) : "can't tell";
}

/// n grows beside few of m, and m beside many of n, as for a problem; nowhere both.
std::vector<Series> apart(const std::vector<Block>& blocks, double few, double many,
                          const Growth& space = {}) {
    std::vector<Series> result = families(blocks, 0, {0, few}, space);
    for (Series& each : families(blocks, 1, {many, 0}, space))
        result.push_back(std::move(each));
    return result;
}

const Growth n = [](const auto& s) { return s[0]; };
const Growth m = [](const auto& s) { return s[1]; };
const Growth product = [](const auto& s) { return s[0] * s[1]; };
const Growth n_log_m = [](const auto& s) { return s[0] * std::log2(s[1]); };
const Growth m_log_m = [](const auto& s) { return s[1] * std::log2(s[1]); };
const Growth n_square = [](const auto& s) { return s[0] * s[0]; };

struct Known {
    std::string order;
    std::vector<Growth> blocks;
    std::vector<double> middle;
};

const std::vector<Known> known = {
    {"O(n)", {n}, {4096, 4096}},
    {"O(n + m)", {n, m}, {16384, 16384}},
    {"O(n*m)", {product, n, m}, {512, 512}},
    {"O(n log m)", {n_log_m, n}, {8192, 8192}},
    {"O(n + m log m)", {n, m_log_m}, {4096, 4096}},
    {"O(n^2 + m)", {n_square, m}, {256, 2048}},
};

std::vector<Block> blocks_of(const Known& truth, double noise) {
    std::vector<Block> blocks;
    for (const Growth& each : truth.blocks) {
        const Growth thrice = [&each](const auto& s) { return 3 * each(s); };
        blocks.push_back({static_cast<int>(blocks.size()) + 1, thrice, noise});
    }
    return blocks;
}

}  // namespace

TEST_CASE("sums and products are told apart where all sizes also grow together") {
    for (const Known& truth : known) {
        CAPTURE(truth.order);
        CHECK(time_of(cross(blocks_of(truth, 0), truth.middle)) == truth.order);
    }
}

TEST_CASE("sums and products come back from beneath noise") {
    CHECK(rc::check("the order", [] {
        const Known truth = *rc::gen::elementOf(known);
        const double noise = *rc::gen::inRange(0, 11) / 1000.0;
        RC_ASSERT(time_of(cross(blocks_of(truth, noise), truth.middle)) == truth.order);
    }));
}

TEST_CASE("sums and products are told apart where only one size grows at a time") {
    CHECK(rc::check("the order", [] {
        const Known truth =
            *rc::gen::elementOf(std::vector<Known>(known.begin() + 1, known.end() - 1));
        const double noise = *rc::gen::inRange(0, 11) / 1000.0;
        RC_ASSERT(time_of(apart(blocks_of(truth, noise), 100, 20000)) == truth.order);
    }));
}

TEST_CASE("a block that adds a little of the second variable to much of the first is a sum") {
    const Growth sum = [](const auto& s) { return s[0] + s[1] + 1; };
    CHECK(time_of(apart({{1, sum, 0}}, 100, 100000)) == "O(n + m)");
}

TEST_CASE("each line grows with its own variables") {
    const Fit fit = fit_time(names, cross({{4, n, 0}, {9, m, 0}}, {16384, 16384}));
    REQUIRE(fit.lines.size() == 2);
    CHECK(fit.lines[0].variables.size() == 1);
    CHECK(fit.lines[1].variables.size() == 1);
    CHECK(fit.lines[0].variables != fit.lines[1].variables);
}

TEST_CASE("noisy work that comes to a halt at the second variable adds no term") {
    // At most m different keys among n: 3 n steps, and some for each new key.
    const Growth keys = [](const auto& s) { return 2 * s[1] * (1 - std::exp(-s[0] / s[1])); };
    const std::vector<Block> blocks = {{4, n, 0}, {5, m, 0}, {6, keys, 0.01}};
    CHECK(time_of(cross(blocks, {16384, 16384})) == "O(n + m)");
}

TEST_CASE("three variables multiply") {
    const Growth all = [](const auto& s) { return s[0] * s[1] * s[2]; };
    const Growth two = [](const auto& s) { return s[0] * s[2]; };
    const Fit fit = fit_time({"n", "m", "k"}, cross({{4, all, 0}, {3, two, 0}}, {64, 64, 64}));
    REQUIRE(fit.order);
    CHECK(to_text(*fit.order) == "O(n*m*k)");
}

TEST_CASE("four variables add up") {
    const Growth all = [](const auto& s) { return s[0] + s[1] + s[2] + s[3]; };
    const Fit fit = fit_time({"a", "b", "c", "d"}, cross({{4, all, 0}}, {4096, 4096, 4096, 4096}));
    REQUIRE(fit.order);
    CHECK(to_text(*fit.order) == "O(a + b + c + d)");
}

TEST_CASE("an exponential variable beside a linear one is seen") {
    const Growth masks = [](const auto& s) { return s[1] * std::exp2(s[0]); };
    const Growth rows = [](const auto& s) { return s[1]; };
    const std::vector<Block> blocks = {{4, masks, 0}, {3, rows, 0}};
    std::vector<Series> series = families(blocks, 1, {6, 0});
    Series steep;
    for (double size = 3; size <= 14; ++size)
        steep.samples.push_back(run_of(blocks, {size, 20}));
    series.push_back(steep);
    CHECK(time_of(series) == "O(m*2^n)");
}

TEST_CASE("a variable that was not seen to grow leaves no answer") {
    const Fit fit = fit_time(names, families({{4, product, 0}}, 0, {0, 100}));
    CHECK_FALSE(fit.order);
    CHECK(fit.confidence == 0);
}

TEST_CASE("a term that the sizes never let outgrow another one is left out") {
    const auto series = cross({{3, n, 0}, {4, m_log_m, 0}}, {4096, 16384});
    CHECK(time_of(series) == "O(n + m log m)");
    const Domain where = *Domain::parse("m >= 2*n", names);
    CHECK(to_text(*fit_time(names, series, where).order) == "O(m log m)");
}

TEST_CASE("a square that a product covers within the sizes is left out") {
    const auto series = cross({{3, n_square, 0}, {4, product, 0}}, {256, 1024});
    CHECK(time_of(series) == "O(n^2 + n*m)");
    const Domain where = *Domain::parse("m >= 2*n", names);
    CHECK(to_text(*fit_time(names, series, where).order) == "O(n*m)");
}

TEST_CASE("plain sizes stay beside each other even where one bounds the other") {
    const auto series = cross({{3, n, 0}, {4, m, 0}}, {4096, 16384});
    const Domain where = *Domain::parse("m >= 2*n", names);
    CHECK(to_text(*fit_time(names, series, where).order) == "O(n + m)");
}

TEST_CASE("noisy work that comes to a halt with a variable does not grow with its logarithm") {
    const Growth halting = [](const auto& s) { return s[0] * (3 + s[1] / (s[1] + 3000)); };
    CHECK(time_of(cross({{3, halting, 0.01}, {4, n, 0}, {5, m, 0}}, {8192, 8192})) == "O(n + m)");
}

namespace {

/// All sizes together, then each alone from a middle, all by small steps: for what grows steeply.
std::vector<Series> small_cross(const std::vector<Block>& blocks, double middle, double last) {
    std::vector<Series> result(3);
    for (int axis = -1; axis < 2; ++axis) {
        Series& series = result[static_cast<std::size_t>(axis + 1)];
        series.axis = axis;
        for (double size = 3; size <= (axis < 0 ? middle : last); ++size) {
            series.samples.push_back(
                run_of(blocks, {axis == 1 ? middle : size, axis == 0 ? middle : size}));
        }
    }
    return result;
}

/// How often a naive recursion over two sequences calls itself, and with `diagonal` steps.
double calls(double left, double right, bool diagonal) {
    if (left == 0 || right == 0)
        return 1;
    return 1 + calls(left - 1, right, diagonal) + calls(left, right - 1, diagonal) +
           (diagonal ? calls(left - 1, right - 1, diagonal) : 0);
}

}  // namespace

TEST_CASE("a naive recursion over two sequences is exponential in both") {
    const Growth straight = [](const auto& s) { return calls(s[0], s[1], false); };
    const Growth diagonal = [](const auto& s) { return calls(s[0], s[1], true); };
    CHECK(time_of(small_cross({{7, straight, 0}}, 7, 9)) == "O(2^(n + m))");
    CHECK(time_of(small_cross({{7, diagonal, 0}}, 5, 7)) == "O(3^(n + m))");
}

TEST_CASE("a table over two sequences is not taken for the recursion that it replaces") {
    CHECK(time_of(small_cross({{7, product, 0}}, 9, 14)) == "O(n*m)");
}

TEST_CASE("what is taken away from a product is no part of its growth") {
    // The windows of m among n; the difference of two sizes, squared.
    const Growth windows = [](const auto& s) { return 4 * s[1] * (8 * s[0] - s[1] + 1); };
    const Growth difference = [](const auto& s) { return std::pow(s[0] - s[1], 2); };
    CHECK(time_of(cross({{5, windows, 0}}, {512, 128})) == "O(n*m)");
    CHECK(time_of(cross({{5, difference, 0}}, {64, 2048})) == "O(n^2 + m^2)");
}

TEST_CASE("where one shape is exponential and another cannot be told, the exponential one counts") {
    const Growth paths = [](const auto& s) { return s[0] * std::exp2(s[0]); };
    const Growth reading = [](const auto& s) { return 40 * s[1]; };
    const Growth uneven = [](const auto& s) {
        return std::pow(s[1], 2 + std::fmod(7 * s[0] + 3 * s[1], 5) / 3);
    };
    std::vector<Series> series = small_cross({{5, paths, 0}, {6, reading, 0}}, 9, 13);
    for (Series& each : small_cross({{5, uneven, 0}}, 9, 13)) {
        each.shape = 1;
        series.push_back(std::move(each));
    }
    CHECK(time_of(series) == "O(n*2^n + m)");
}
