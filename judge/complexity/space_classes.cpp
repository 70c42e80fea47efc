#include "complexity/space_classes.h"

namespace judge {
namespace {

Factor power(double exponent, int logs = 0) {
    Factor factor;
    factor.power = exponent;
    factor.logs = logs;
    return factor;
}

Factor exponential(double base, double exponent = 0) {
    Factor factor = power(exponent);
    factor.base = base;
    return factor;
}

}  // namespace

const std::vector<SpaceClass>& polynomial_space() {
    static const Factor n = power(1), square = power(2);
    static const std::vector<SpaceClass> classes = {
        {power(0, 1), {}, 0},       {power(0.5), {}, 10}, {n, {}, 0},
        {power(1, 1), {n}, 40},     {power(1.5), {}, 20}, {square, {n}, 0},
        {power(3), {square, n}, 0},
    };
    return classes;
}

const std::vector<SpaceClass>& steep_space() {
    static const std::vector<SpaceClass> classes = [] {
        Factor factorial;
        factorial.factorial = true;
        const Factor n = power(1), square = power(2);
        return std::vector<SpaceClass>{
            {power(0, 1), {}, 0},    {n, {}, 0},
            {square, {n}, 0},        {power(3), {square, n}, 4},
            {exponential(2), {}, 0}, {exponential(2, 1), {exponential(2)}, 2},
            {exponential(3), {}, 4}, {exponential(3, 1), {exponential(3)}, 6},
            {exponential(4), {}, 6}, {factorial, {}, 4},
        };
    }();
    return classes;
}

double rarity(const Factor& factor) {
    for (const auto* classes : {&polynomial_space(), &steep_space()})
        for (const SpaceClass& each : *classes)
            if (each.factor == factor)
                return each.penalty;
    return 0;
}

}  // namespace judge
