#include "complexity/fit.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <cmath>

#include "synthetic_runs.h"

using namespace judge;
using namespace judge::testing;

namespace {

std::string time_in_n(const std::vector<Series>& series) {
    const Fit fit = fit_time({"n"}, series);
    return fit.order ? to_text(*fit.order) : "can't tell";
}

const Growth linear = [](const auto& s) { return s[0]; };
const Growth linear_log = [](const auto& s) { return s[0] * std::log2(s[0]); };
const Growth square = [](const auto& s) { return s[0] * s[0]; };
const Growth five = [](const auto&) { return 5.0; };

struct KnownInOne {
    std::string order;
    Growth growth;
};

const std::vector<KnownInOne> known_in_one = {
    {"O(log n)", [](const auto& s) { return 40 * std::log2(s[0]); }},
    {"O(sqrt n)", [](const auto& s) { return 30 * std::sqrt(s[0]); }},
    {"O(n)", linear},
    {"O(n log n)", linear_log},
    {"O(n sqrt n)", [](const auto& s) { return s[0] * std::sqrt(s[0]); }},
    {"O(n^2)", square},
    {"O(n^2 log n)", [](const auto& s) { return s[0] * s[0] * std::log2(s[0]); }},
    {"O(n^3)", [](const auto& s) { return s[0] * s[0] * s[0]; }},
};

}  // namespace

TEST_CASE("work that never changes is constant") {
    CHECK(time_in_n(families({{3, five, 0}})) == "O(1)");
}

TEST_CASE("a sort beside much more linear work is seen") {
    const std::vector<Block> blocks = {{3, [](const auto& s) { return 400 * s[0]; }, 0},
                                       {4, linear_log, 0.005}};
    CHECK(time_in_n(families(blocks)) == "O(n log n)");
}

TEST_CASE("exponential growth is seen on sizes that grow by one") {
    const Growth subsets = [](const auto& s) { return std::exp2(s[0]) - 1; };
    const Growth each = [](const auto& s) { return s[0] * std::exp2(s[0] - 1); };
    const Growth permutations = [](const auto& s) {
        return std::round(2.718281828 * std::tgamma(s[0] + 1));
    };
    CHECK(time_in_n(steps({{3, subsets, 0}, {4, linear, 0}}, 20)) == "O(2^n)");
    CHECK(time_in_n(steps({{3, subsets, 0}, {4, each, 0}}, 18)) == "O(n*2^n)");
    CHECK(time_in_n(steps({{3, permutations, 0}}, 9)) == "O(n!)");
}

TEST_CASE("what is done for each permutation is told from what is done at each of its places") {
    const Growth permutations = [](const auto& s) { return std::tgamma(s[0] + 1); };
    const Growth places = [](const auto& s) { return s[0] * std::tgamma(s[0] + 1); };
    CHECK(time_in_n(steps({{4, permutations, 0}}, 9)) == "O(n!)");
    CHECK(time_in_n(steps({{4, places, 0}, {5, permutations, 0}}, 9)) == "O(n*n!)");
}

TEST_CASE("polynomial growth is seen on sizes that grow by one") {
    const Growth cube = [](const auto& s) { return s[0] * s[0] * s[0]; };
    CHECK(time_in_n(steps({{3, cube, 0}, {4, square, 0}, {5, linear, 0}}, 26)) == "O(n^3)");
}

TEST_CASE("each line that carries the growth has its share, the greatest first") {
    const std::vector<Block> blocks = {
        {7, square, 0}, {8, [](const auto& s) { return 3 * s[0] * s[0]; }, 0}, {2, linear, 0}};
    const Fit fit = fit_time({"n"}, families(blocks));
    REQUIRE(fit.lines.size() == 2);
    CHECK(fit.lines[0].line == 8);
    CHECK(std::round(fit.lines[0].share * 100) == 75);
    CHECK(fit.lines[1].line == 7);
    CHECK(to_text(fit.lines[1].growth) == "O(n^2)");
    CHECK(fit.lines[1].variables == std::vector<std::string>{"n"});
}

TEST_CASE("the curve predicts work beyond the ladder") {
    const std::vector<Block> blocks = {{7, square, 0}, {2, linear, 0}, {1, five, 0}};
    const Fit fit = fit_time({"n"}, families(blocks));
    const double predicted = predict(fit.curve, {"n"}, {100000});
    CHECK(predicted == doctest::Approx(1e10 + 1e5 + 5).epsilon(1e-6));
}

TEST_CASE("growth between two classes is no answer but two neighbours") {
    // Wild enough for a linear and a slightly steeper curve to be equally likely.
    const Growth between = [](const auto& s) { return s[0] * std::pow(std::log2(s[0]), 0.5); };
    const Fit fit = fit_time({"n"}, families({{3, between, 0.3}}));
    CHECK_FALSE(fit.order);
    REQUIRE(fit.neighbours.size() == 2);
    CHECK(compare(fit.neighbours[0], fit.neighbours[1]) == OrderRelation::lower);
    CHECK(fit.confidence < 0.7);
}

TEST_CASE("of several shapes of input the one with the highest order counts") {
    std::vector<Series> series = families({{3, linear, 0}});
    for (Series& each : families({{3, square, 0}})) {
        each.shape = 1;
        series.push_back(each);
    }
    CHECK(time_in_n(series) == "O(n^2)");
}

TEST_CASE("without runs there is no answer") {
    CHECK_FALSE(fit_time({"n"}, {}).order);
    CHECK_FALSE(fit_space({"n"}, {Series{}}).order);
}

TEST_CASE("every class comes back from beneath lower terms and noise") {
    CHECK(rc::check("the order", [] {
        const KnownInOne truth = *rc::gen::elementOf(known_in_one);
        const double noise = *rc::gen::inRange(0, 11) / 1000.0;
        const double times = *rc::gen::inRange(1, 20);
        const double constant = *rc::gen::inRange(0, 20);
        const Growth leading = [&](const auto& s) { return times * truth.growth(s); };
        const Growth lower = [&](const auto&) { return constant; };
        RC_ASSERT(time_in_n(families({{3, leading, noise}, {4, lower, 0}})) == truth.order);
    }));
}

TEST_CASE("linear work beside a higher class does not hide it") {
    CHECK(rc::check("the order", [] {
        const KnownInOne truth = *rc::gen::elementOf(
            std::vector<KnownInOne>(known_in_one.begin() + 3, known_in_one.end()));
        const double noise = *rc::gen::inRange(0, 11) / 1000.0;
        const double times = *rc::gen::inRange(1, 20);
        const Growth lower = [&](const auto& s) { return times * s[0]; };
        RC_ASSERT(time_in_n(families({{3, truth.growth, noise}, {4, lower, noise}})) ==
                  truth.order);
    }));
}

TEST_CASE("counting every unit several times does not change the order") {
    CHECK(rc::check("the order", [] {
        const KnownInOne truth = *rc::gen::elementOf(known_in_one);
        const auto times = static_cast<std::uint64_t>(*rc::gen::inRange(2, 50));
        std::vector<Series> series = families({{3, truth.growth, 0.01}, {4, linear, 0}});
        const std::string before = time_in_n(series);
        for (Series& each : series) {
            for (Sample& sample : each.samples) {
                sample.units *= times;
                for (Cell& cell : sample.cells)
                    cell.units *= times;
            }
        }
        RC_ASSERT(time_in_n(series) == before);
    }));
}

TEST_CASE("the sequence of the cells has no influence") {
    CHECK(rc::check("the order", [] {
        const KnownInOne truth = *rc::gen::elementOf(known_in_one);
        std::vector<Series> series =
            families({{3, truth.growth, 0.01}, {3, linear, 0.01}, {4, linear_log, 0.01}});
        const Fit before = fit_time({"n"}, series);
        for (Series& each : series)
            for (Sample& sample : each.samples)
                std::reverse(sample.cells.begin(), sample.cells.end());
        const Fit after = fit_time({"n"}, series);
        RC_ASSERT(after.order == before.order);
        RC_ASSERT(after.confidence == before.confidence);
    }));
}

TEST_CASE("branches on two lines that are uneven each are as sure as their sum") {
    const auto part = [](const auto& s) { return 0.5 + 0.3 * scatter(7, s); };
    const Growth taken = [&](const auto& s) { return part(s) * 9 * std::log2(s[0]); };
    const Growth other = [&](const auto& s) { return (1 - part(s)) * 9 * std::log2(s[0]); };
    CHECK(time_in_n(families({{3, taken, 0}, {5, other, 0}})) == "O(log n)");
}

TEST_CASE("work that changes its regime once but stays within known_in_one work adds nothing") {
    const Growth jump = [](const auto& s) { return s[0] * (s[0] < 30000 ? 1 : 2.9); };
    CHECK(time_in_n(families({{3, linear_log, 0.01}, {4, jump, 0}})) == "O(n log n)");
}

TEST_CASE("a little work that grows in steps does not hide what the rest does") {
    const Growth steps = [](const auto& s) { return s[0] < 100 ? 0 : 60 * std::floor(s[0] / 90); };
    CHECK(time_in_n(families({{3, square, 0}, {4, steps, 0.4}})) == "O(n^2)");
}
