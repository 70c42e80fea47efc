#include "complexity/growth_class.h"

#include <algorithm>
#include <cmath>
#include <tuple>

#include "complexity/constants.h"

namespace judge {
namespace {

Factor poly(double power, int logs = 0, int loglogs = 0) {
    return {.base = 1, .power = power, .logs = logs, .loglogs = loglogs, .factorial = false};
}

Factor exponential(double base, double power = 0) {
    return {.base = base, .power = power, .logs = 0, .loglogs = 0, .factorial = false};
}

}  // namespace

const std::vector<GrowthClass>& polynomial_classes() {
    static const Factor one, log = poly(0, 1), root = poly(0.5), n = poly(1), n_log = poly(1, 1),
                             square = poly(2), cube = poly(3), slowing = poly(-0.5);
    static const std::vector<GrowthClass> classes = {
        {one, {slowing}, 0, 0},
        {log, {one}, 0, 0},
        {poly(0, 2), {log, one}, 6, 20},
        {root, {one}, 0, 10},
        {poly(0.5, 1), {root, one}, 8, 40},
        {n, {one}, 0, 0},
        {poly(1, 0, 1), {n, one}, 10, 40},
        {n_log, {n, one}, 0, 40},
        {poly(1, 2), {n_log, n}, 8, 40},
        {poly(1.5), {n, one}, 1, 20},
        {square, {n, one}, 0, 0},
        {poly(2, 1), {square, n}, 4, 40},
        {poly(2.5), {square, n}, 10, 40},
        {cube, {square, n, one}, 0, 0},
        {poly(3, 1), {cube, square}, 10, 40},
        {poly(4), {cube, square, n}, 4, 20},
    };
    return classes;
}

std::vector<GrowthClass> exponential_classes(double base) {
    // Recursion of Fibonacci's kind, subsets and ternary choices.
    std::vector<double> bases = {std::sqrt(2.0), (1 + std::sqrt(5.0)) / 2, 2, 3, 4};
    const auto near = [&](double usual) { return std::abs(base - usual) < 0.02 * usual; };
    const bool unusual = base > 1 && std::none_of(bases.begin(), bases.end(), near);
    if (unusual)
        bases.push_back(base);
    std::sort(bases.begin(), bases.end());
    const Factor one, n = poly(1), square = poly(2);
    std::vector<GrowthClass> classes;
    for (const double each : bases) {
        const double rare = each == 2 || each == 3 ? 0 : 3;
        if (unusual && each == base) {
            classes.push_back(
                {exponential(each), {one, n, square}, constants.rarity_of_bases, constants.rare});
            continue;
        }
        classes.push_back({exponential(each), {one, n, square}, rare, rare});
        classes.push_back({exponential(each, 1), {exponential(each), one, n}, rare + 1, rare + 1});
        classes.push_back({exponential(each, 2),
                           {exponential(each, 1), exponential(each), one},
                           rare + 2,
                           rare + 2});
    }
    Factor factorial, times_n;
    factorial.factorial = times_n.factorial = true;
    times_n.power = 1;
    classes.push_back({factorial, {one, n}, 0, 4});
    classes.push_back({times_n, {factorial, one, n}, 1, 8});
    return classes;
}

double value_at(const Factor& factor, double size) {
    double value = factor.factorial ? std::tgamma(size + 1) : 1;
    if (factor.power != 0)
        value *= std::pow(size, factor.power);
    if (factor.base != 1)
        value *= std::pow(factor.base, size);
    if (factor.logs != 0 || factor.loglogs != 0) {
        const double log = std::max(1.0, std::log2(std::max(size, 1.0)));
        value *= std::pow(log, factor.logs);
        value *= std::pow(std::max(1.0, std::log2(log)), factor.loglogs);
    }
    return value;
}

int compare_growth(const Factor& left, const Factor& right) {
    const auto rank = [](const Factor& factor) {
        return std::tuple(factor.factorial, factor.base, factor.power, factor.logs, factor.loglogs);
    };
    return rank(left) < rank(right) ? -1 : rank(left) > rank(right) ? 1 : 0;
}

bool is_constant(const Factor& factor) {
    return factor == Factor{};
}

}  // namespace judge
