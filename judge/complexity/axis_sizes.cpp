#include "complexity/axis_sizes.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace judge {
namespace {

/// The tail of log(total) against size: the base of c^n, near 1 for anything polynomial.
double tail_base(const std::vector<double>& sizes, const std::vector<double>& total) {
    std::vector<double> x, y;
    const std::size_t first = sizes.size() > 8 ? sizes.size() - 8 : 0;
    for (std::size_t i = first; i < sizes.size(); ++i) {
        x.push_back(sizes[i]);
        y.push_back(std::log(std::max(total[i], 1.0)));
    }
    return std::exp(slope_of_line(x, y));
}

}  // namespace

AxisSizes::AxisSizes(const std::vector<double>& sizes, const std::vector<double>& total) {
    const double largest = sizes.back();
    const auto keep_from = [&](double least) {
        places_.clear();
        for (std::size_t i = 0; i < sizes.size(); ++i) {
            if (sizes[i] >= least) {
                places_.push_back(i);
            }
        }
    };
    const bool additive = largest <= sizes.front() + 1.5 * static_cast<double>(sizes.size());
    const double base = additive ? tail_base(sizes, total) : 0;
    const bool exponential = additive && base > 1.25;
    keep_from(exponential ? largest - 10 : largest / 260);
    if (!exponential && places_.size() > 9) {
        const std::vector<std::size_t> all = places_;
        keep_from(std::max(24.0, largest / 260));
        if (places_.size() < 8) {
            places_ = all;
        }
    }
    sizes_ = used(sizes);
    for (std::size_t place = 0; place < sizes_.size(); ++place) {
        if (sizes_[place] >= largest / 8.5) {
            top_places_.push_back(place);
        }
    }
    if (top_places_.size() < 3) {
        top_places_.resize(std::min<std::size_t>(3, sizes_.size()));
        std::iota(top_places_.begin(), top_places_.end(), sizes_.size() - top_places_.size());
    }
    for (const std::size_t place : top_places_) {
        top_logs_.push_back(std::log2(sizes_[place]));
    }

    classes_ = polynomial_classes();
    if (exponential) {
        for (GrowthClass& each : exponential_classes(base)) {
            classes_.push_back(std::move(each));
        }
    }
    const auto column_of = [&](const Factor& factor) {
        Column column;
        for (const double size : sizes_) {
            column.push_back(value_at(factor, size));
        }
        return column;
    };
    for (const GrowthClass& each : classes_) {
        columns_.push_back(column_of(each.factor));
        slopes_.push_back(slope(columns_.back()));
        std::vector<Column> companions;
        for (const Factor& companion : each.companions) {
            companions.push_back(column_of(companion));
        }
        companions_.push_back(std::move(companions));
    }
}

std::vector<double> AxisSizes::used(const std::vector<double>& values) const {
    std::vector<double> result;
    for (const std::size_t place : places_) {
        result.push_back(values[place]);
    }
    return result;
}

double AxisSizes::slope(const std::vector<double>& values) const {
    std::vector<double> logs;
    for (const std::size_t place : top_places_) {
        logs.push_back(std::log2(std::max(values[place], 0.5)));
    }
    return slope_of_line(top_logs_, logs);
}

}  // namespace judge
