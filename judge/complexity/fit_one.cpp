#include "complexity/fit_one.h"

#include <algorithm>
#include <cmath>

namespace judge {
namespace {

/// Counts whose relative error is below this follow the class exactly.
constexpr double exact_error = 4e-4;
/// What an inexact count may be off without losing to a class with more terms.
constexpr double noise_floor = 0.004;

struct Trial {
    std::size_t growth;
    std::size_t companions;
};

OneFit try_fit(const AxisSizes& axis, const std::vector<double>& values,
               const std::vector<double>& weights, const Trial& trial) {
    const GrowthClass& growth = axis.classes()[trial.growth];
    std::vector<const Column*> columns = {&axis.column(trial.growth)};
    OneFit fit;
    fit.growth = growth.factor;
    fit.basis = {growth.factor};
    for (std::size_t place = 0; place < trial.companions; ++place) {
        columns.push_back(&axis.companion(trial.growth, place));
        fit.basis.push_back(growth.companions[place]);
    }
    LinearFit linear = fit_linear(columns, values, weights);
    fit.coefficients = std::move(linear.coefficients);
    fit.error = linear.error;
    return fit;
}

/// The part of the largest value that the growth itself makes up, and that which negative
/// companions take away from it.
struct Weight {
    double leading = 0;
    double negative = 0;
};

Weight weight_at_top(const AxisSizes& axis, const std::vector<double>& values, const OneFit& fit) {
    const double top = std::max(values.back(), 1.0);
    Weight weight{fit.coefficients[0] * value_at(fit.growth, axis.sizes().back()) / top, 0};
    for (std::size_t i = 1; i < fit.basis.size(); ++i) {
        weight.negative +=
            std::min(0.0, fit.coefficients[i]) * value_at(fit.basis[i], axis.sizes().back()) / top;
    }
    return weight;
}

/// The classes and companions that the slope at the top allows, the simplest first.
std::vector<Trial> trials(const AxisSizes& axis, const std::vector<double>& values) {
    const double slope = axis.slope(values);
    std::vector<Trial> result;
    for (std::size_t growth = 0; growth < axis.classes().size(); ++growth) {
        const GrowthClass& candidate = axis.classes()[growth];
        if (is_constant(candidate.factor) ? slope > 0.12
                                          : slope < axis.class_slope(growth) - 0.65 ||
                                                slope > axis.class_slope(growth) + 0.30) {
            continue;
        }
        for (std::size_t count = 0; count <= candidate.companions.size(); ++count) {
            if (count + 3 <= values.size()) {
                result.push_back({growth, count});
            }
        }
    }
    std::stable_sort(result.begin(), result.end(), [](const Trial& left, const Trial& right) {
        return left.growth + 2 * left.companions < right.growth + 2 * right.companions;
    });
    return result;
}

double predicted(const OneFit& fit, double size) {
    double sum = 0;
    for (std::size_t term = 0; term < fit.basis.size(); ++term) {
        sum += fit.coefficients[term] * value_at(fit.basis[term], size);
    }
    return sum;
}

double root_mean_square(const std::vector<double>& values) {
    double squares = 0;
    for (const double value : values) {
        squares += value * value;
    }
    return std::sqrt(squares / static_cast<double>(values.size()));
}

/// The mean of each value and its neighbours: of one from each of the three families, which see the
/// sizes of hash tables and buffers in different phases.
std::vector<double> smoothed(const std::vector<double>& values) {
    std::vector<double> result;
    for (std::size_t i = 1; i + 1 < values.size(); ++i) {
        result.push_back((values[i - 1] + values[i] + values[i + 1]) / 3);
    }
    return result;
}

/// From 0 to 1: scatter around the curve counts little against it, as it comes with random input
/// and with the sizes of hash tables. What is left when neighbours are averaged counts more, and
/// more still when that is not less than scatter would leave, or when there is a trend at the top.
double closeness(const AxisSizes& axis, const std::vector<double>& values, const OneFit& fit) {
    std::vector<double> ratio, residual;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const double expected = std::max(predicted(fit, axis.sizes()[i]), 0.5);
        // slope() takes nothing below 0.5.
        ratio.push_back(1000 * std::max(values[i], 0.5) / expected);
        residual.push_back((values[i] - expected) / std::max(values[i], 1.0));
    }
    const double trend = std::abs(axis.slope(ratio));
    const double systematic = root_mean_square(smoothed(residual));
    // Averages of three leave a third of the variance of scatter.
    const double excess = std::sqrt(
        std::max(0.0, systematic * systematic - std::pow(root_mean_square(residual), 2) / 2));
    const auto tolerate = [](double value, double free, double span) {
        return std::clamp(1 - (value - free) / span, 0.0, 1.0);
    };
    return tolerate(systematic, 0.08, 0.4) * tolerate(excess, 0.01, 0.05) *
           tolerate(trend, 0.03, 0.15);
}

/// The best fit of each class, the likeliest first.
std::vector<OneFit> ranked_fits(const AxisSizes& axis, const std::vector<double>& values,
                                const std::vector<double>& weights) {
    const double count = static_cast<double>(values.size());
    std::vector<OneFit> best;
    for (const Trial& trial : trials(axis, values)) {
        OneFit fit = try_fit(axis, values, weights, trial);
        const Weight weight = weight_at_top(axis, values, fit);
        if (fit.coefficients[0] <= 0 || weight.leading <= 0.25 || weight.negative <= -0.6) {
            continue;
        }
        fit.bic = count * std::log(fit.error * fit.error + noise_floor * noise_floor) +
                  static_cast<double>(fit.basis.size()) * std::log(count) +
                  axis.classes()[trial.growth].penalty;
        const auto same = std::find_if(best.begin(), best.end(), [&](const OneFit& other) {
            return other.growth == fit.growth;
        });
        if (same == best.end()) {
            best.push_back(std::move(fit));
        } else if (fit.bic < same->bic) {
            *same = std::move(fit);
        }
    }
    std::stable_sort(best.begin(), best.end(),
                     [](const OneFit& left, const OneFit& right) { return left.bic < right.bic; });
    return best;
}

/// The scatter of random input falls as sizes grow. Where it does, the weights follow it, so that
/// large sizes, which say more, are not drowned out by small ones.
bool scatter_falls_with_size(const AxisSizes& axis, const std::vector<double>& values,
                             const OneFit& fit, std::vector<double>& weights) {
    constexpr std::size_t fewest = 12;
    constexpr double clearly = 2, steepest = 0.6;
    if (values.size() < fewest) {
        return false;
    }
    double squares[2] = {0, 0}, logs[2] = {0, 0}, count[2] = {0, 0};
    for (std::size_t i = 0; i < values.size(); ++i) {
        const int upper = 2 * i >= values.size();
        squares[upper] += std::pow((predicted(fit, axis.sizes()[i]) - values[i]) * weights[i], 2);
        logs[upper] += std::log(axis.sizes()[i]);
        count[upper] += 1;
    }
    const double lower_scatter = std::sqrt(squares[0] / count[0]);
    const double upper_scatter = std::max(noise_floor, std::sqrt(squares[1] / count[1]));
    if (lower_scatter < clearly * upper_scatter) {
        return false;
    }
    const double power = std::min(steepest, std::log(lower_scatter / upper_scatter) /
                                                (logs[1] / count[1] - logs[0] / count[0]));
    double mean = 0;
    for (const double size : axis.sizes()) {
        mean += std::pow(size, 2 * power) / static_cast<double>(values.size());
    }
    for (std::size_t i = 0; i < values.size(); ++i) {
        weights[i] *= std::pow(axis.sizes()[i], power) / std::sqrt(mean);
    }
    return true;
}

OneFit constant_fit(double value) {
    OneFit fit;
    fit.basis = {Factor{}};
    fit.coefficients = {value};
    fit.confidence = 1;
    fit.exact = true;
    return fit;
}

OneFit bare_power(const AxisSizes& axis, const std::vector<double>& values) {
    OneFit fit;
    fit.known = false;
    fit.growth.power = std::clamp(axis.slope(values), 0.0, 6.0);
    fit.basis = {fit.growth};
    fit.coefficients = {values.back() / value_at(fit.growth, axis.sizes().back())};
    fit.error = 9;
    return fit;
}

bool is_level(const std::vector<double>& values) {
    return std::equal(values.begin() + 1, values.end(), values.begin());
}

/// Over few doublings a logarithm is hard to tell from a root, and n^3 from n^2 log n.
constexpr double short_span = 0.85;  // Of confidence, at most.
bool spans_enough(const AxisSizes& axis, const Factor& growth) {
    constexpr double least = 16;
    return growth.base > 1 || growth.factorial ||
           axis.sizes().back() >= least * axis.sizes().front();
}

/// Whether the growth is not even half of uneven work: its lower terms may have bent it.
bool is_minor(const AxisSizes& axis, const std::vector<double>& values, const OneFit& fit) {
    return fit.error > 0.02 && weight_at_top(axis, values, fit).leading < 0.5;
}

/// What grows a little slower than c^n looks like a smaller base.
constexpr double unusual_base = 0.65;  // Of confidence, at most.
bool has_unusual_base(const Factor& growth) {
    const std::vector<GrowthClass> usual = exponential_classes(0);
    return growth.base > 1 && std::none_of(usual.begin(), usual.end(), [&](const auto& each) {
               return each.factor.base == growth.base;
           });
}

/// The first of the trials that fits exactly, with at least this share of its leading term.
std::optional<OneFit> first_exact(const AxisSizes& axis, const std::vector<double>& values,
                                  const std::vector<Trial>& tried, double least_share) {
    const std::vector<double> weights = relative_weights(values, 1);
    for (const Trial& trial : tried) {
        if (trial.companions + 4 > values.size()) {
            continue;
        }
        OneFit fit = try_fit(axis, values, weights, trial);
        if (fit.error < exact_error && fit.coefficients[0] > 0 &&
            weight_at_top(axis, values, fit).leading > least_share) {
            fit.exact = true;
            fit.confidence = 1;
            return fit;
        }
    }
    return std::nullopt;
}

}  // namespace

std::optional<OneFit> fit_exactly(const AxisSizes& axis, const std::vector<double>& values,
                                  double least_share) {
    if (is_level(values)) {
        return constant_fit(values.back());
    }
    if (auto exact = first_exact(axis, values, trials(axis, values), least_share)) {
        return exact;
    }
    // Beside much that stays the same, as the work for another size does, the slope says nothing:
    // that of the rise alone does.
    constexpr double least_share_of_rise = 0.05;
    const double least = *std::min_element(values.begin(), values.end());
    std::vector<double> rise = values;
    for (double& each : rise) {
        each -= least;
    }
    return first_exact(axis, values, trials(axis, rise),
                       std::max(least_share, least_share_of_rise));
}

std::vector<OneFit> fit_likeliest(const AxisSizes& axis, const std::vector<double>& values) {
    std::vector<double> weights = relative_weights(values, 1);
    std::vector<OneFit> best = ranked_fits(axis, values, weights);
    if (!best.empty() && scatter_falls_with_size(axis, values, best.front(), weights)) {
        best = ranked_fits(axis, values, weights);
    }
    for (std::size_t i = 0; i < best.size(); ++i) {
        const double gap = i + 1 < best.size() ? best[i + 1].bic - best[i].bic : 60;
        const double separated = 1 - std::exp(-std::max(0.0, gap) / 4);
        const double confidence = separated * closeness(axis, values, best[i]);
        const bool clear = spans_enough(axis, best[i].growth) && !is_minor(axis, values, best[i]);
        best[i].confidence = i > 0 ? 0 : clear ? confidence : std::min(confidence, short_span);
        if (has_unusual_base(best[i].growth)) {
            best[i].confidence = std::min(best[i].confidence, unusual_base);
        }
        if (i + 1 < best.size()) {
            best[i].second = best[i + 1].growth;
        }
    }
    return best;
}

OneFit fit_one(const AxisSizes& axis, const std::vector<double>& values) {
    if (std::optional<OneFit> exact = fit_exactly(axis, values)) {
        return *exact;
    }
    const std::vector<OneFit> likeliest = fit_likeliest(axis, values);
    return likeliest.empty() ? bare_power(axis, values) : likeliest.front();
}

}  // namespace judge
