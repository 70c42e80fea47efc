#include "complexity/quantity.h"

#include <algorithm>
#include <cmath>

#include "complexity/constants.h"
#include "complexity/growth_class.h"

namespace judge {

std::vector<double> weights_of(Quantity quantity, const std::vector<double>& values) {
    const auto [least, most] = std::ranges::minmax(values);
    std::vector<double> weights;
    for (const double value : values) {
        const double error = quantity == Quantity::work
                                 ? std::max(value, 1.0)
                                 : constants.small_buffers + (value - least) +
                                       constants.share_of_greatest * (most - least);
        weights.push_back(1 / error);
    }
    return weights;
}

double criterion(double squares, double runs, double coefficients) {
    const double floor = constants.noise_floor;
    return runs * std::log(squares / runs + floor * floor) + coefficients * std::log(runs);
}

double probability_of_first(const std::vector<double>& scores, double trust) {
    double sum = 0;
    for (const double score : scores)
        sum += std::exp(-trust * (score - scores.front()) / 2);
    return 1 / sum;
}

double rarity(Quantity quantity, const Factor& factor) {
    static const std::vector<GrowthClass> steep = exponential_classes(0);
    for (const std::vector<GrowthClass>* classes : {&polynomial_classes(), &steep})
        for (const GrowthClass& each : *classes)
            if (each.factor == factor)
                return quantity == Quantity::work ? each.rarity : each.rarity_of_space;
    // An unusual base is more often a power beside a usual one.
    return factor.base > 1 ? constants.rarity_of_bases : 0;
}

}  // namespace judge
