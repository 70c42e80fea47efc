#include "complexity/space_growth.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <map>
#include <numeric>
#include <optional>

#include "complexity/growth_class.h"
#include "complexity/least_squares.h"
#include "complexity/space_classes.h"

namespace judge {
namespace {

/// The runs of one family, as a curve of one variable.
struct Curve {
    std::vector<double> sizes, bytes;

    double growth() const { return bytes.back() - bytes.front(); }
};

Column column_of(const Factor& factor, const std::vector<double>& sizes) {
    Column column;
    for (const double size : sizes)
        column.push_back(value_at(factor, size));
    return column;
}

/// The greatest number of bytes that all differences are multiples of: a frame, an element.
double step_of(const Curve& curve) {
    std::uint64_t step = 0;
    for (const double bytes : curve.bytes)
        step = std::gcd(step, static_cast<std::uint64_t>(std::abs(bytes - curve.bytes.front())));
    return static_cast<double>(step);
}

/// How many of the largest runs follow the class to a ten-thousandth of their growth. The
/// coefficients come from just as many runs as there are coefficients.
std::size_t exact_suffix(const Curve& curve, const SpaceClass& growth, double least_each) {
    constexpr double tolerance = 1e-4, rounding_bytes = 0.5;
    // Few frames of a recursion, say, agree with a class by chance, unless many runs do.
    constexpr double fewest_steps = 16;
    constexpr std::size_t sure_runs = 6;
    const std::size_t count = curve.bytes.size();
    const std::size_t unknowns = 2 + growth.companions.size();
    if (count <= unknowns)
        return 0;
    std::vector<Column> columns = {column_of(growth.factor, curve.sizes)};
    for (const Factor& companion : growth.companions)
        columns.push_back(column_of(companion, curve.sizes));
    columns.emplace_back(count, 1.0);

    std::vector<Column> top(columns.size());
    std::vector<const Column*> pointers;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        top[i].assign(columns[i].end() - static_cast<std::ptrdiff_t>(unknowns), columns[i].end());
        pointers.push_back(&top[i]);
    }
    const std::vector<double> bytes(curve.bytes.end() - static_cast<std::ptrdiff_t>(unknowns),
                                    curve.bytes.end());
    const LinearFit fit = fit_linear(pointers, bytes, std::vector<double>(unknowns, 1.0));
    const double last = fit.coefficients[0] * columns[0].back();
    // No mere trace beside the lower terms.
    if (fit.coefficients[0] < least_each || last < 0.1 * curve.growth())
        return 0;
    std::size_t exact = 0;
    while (exact < count) {
        const std::size_t run = count - 1 - exact;
        double predicted = 0;
        for (std::size_t i = 0; i < columns.size(); ++i)
            predicted += fit.coefficients[i] * columns[i][run];
        const double above = std::abs(curve.bytes.back() - curve.bytes[run]);
        if (std::abs(predicted - curve.bytes[run]) > rounding_bytes + tolerance * above)
            break;
        ++exact;
    }
    if (exact == 0)
        return 0;
    const double followed = curve.bytes.back() - curve.bytes[count - exact];
    return exact >= sure_runs || followed >= fewest_steps * step_of(curve) ? exact : 0;
}

/// How many of the largest runs take up the same.
std::size_t level_suffix(const Curve& curve) {
    std::size_t level = 1;
    while (level < curve.bytes.size() &&
           curve.bytes[curve.bytes.size() - 1 - level] == curve.bytes.back())
        ++level;
    return level;
}

/// Whether growth with the size, and not just by chance, has come to a stop.
bool stopped(const Curve& curve) {
    constexpr double least_increase = 1.4;  // That of a root; a logarithm's is 1.
    const std::size_t count = curve.bytes.size();
    const std::size_t level = level_suffix(curve);
    if (level < 2 || level + 2 > count)
        return level >= 2;
    const std::size_t top = count - level;
    const double last = curve.bytes[top] - curve.bytes[top - 1];
    const double before = curve.bytes[top - 1] - curve.bytes[top - 2];
    return last >= least_increase * before && before > 0;
}

/// Doubling three times without any growth is level, and so is what grew with the size until then.
/// Where sizes go up one by one, a buffer may wait as long as the whole ladder lasts.
bool is_level(const Curve& curve, bool by_one) {
    if (by_one)
        return level_suffix(curve) == curve.bytes.size();
    return level_suffix(curve) >= 3 || stopped(curve);
}

/// All families as one, which what depends on no capacity follows too.
Curve merged(const std::vector<Curve>& curves) {
    std::map<double, double> bytes_by_size;
    for (const Curve& curve : curves)
        for (std::size_t i = 0; i < curve.sizes.size(); ++i)
            bytes_by_size[curve.sizes[i]] = curve.bytes[i];
    Curve merged;
    for (const auto& [size, bytes] : bytes_by_size) {
        merged.sizes.push_back(size);
        merged.bytes.push_back(bytes);
    }
    return merged;
}

/// The power that twice the size mostly goes with, where sizes go up one by one and capacities
/// jump; 0 when there is none.
double power_by_doubling(const Curve& curve) {
    constexpr std::size_t fewest = 4;
    constexpr double tolerance = 0.1;
    std::vector<double> powers;
    for (std::size_t i = 0; i < curve.sizes.size(); ++i) {
        const auto twice = std::find(curve.sizes.begin(), curve.sizes.end(), 2 * curve.sizes[i]);
        if (twice != curve.sizes.end() && curve.bytes[i] > 0)
            powers.push_back(
                std::log2(curve.bytes[static_cast<std::size_t>(twice - curve.sizes.begin())] /
                          curve.bytes[i]));
    }
    if (powers.size() < fewest)
        return 0;
    const auto middle = powers.begin() + static_cast<std::ptrdiff_t>(powers.size() / 2);
    std::nth_element(powers.begin(), middle, powers.end());
    return std::abs(*middle - std::round(*middle)) < tolerance ? std::round(*middle) : 0;
}

/// The class that the largest runs of every family follow exactly; 1 when they all stay level.
std::optional<Factor> exact_growth(const std::vector<Curve>& curves, bool by_one,
                                   double least_each) {
    if (std::all_of(curves.begin(), curves.end(),
                    [&](const Curve& curve) { return is_level(curve, by_one); }))
        return Factor{};
    constexpr std::size_t enough_together = 6;
    const Curve together = merged(curves);
    for (const SpaceClass& growth : by_one ? steep_space() : polynomial_space())
        if (exact_suffix(together, growth, least_each) >= enough_together ||
            std::all_of(curves.begin(), curves.end(), [&](const Curve& curve) {
                const std::size_t terms = 1 + growth.companions.size();
                // Lower terms can bend a class towards another one.
                const std::size_t spare = by_one || terms > 1 ? 2 : 1;
                return exact_suffix(curve, growth, least_each) >= terms + 1 + spare;
            }))
            return growth.factor;
    return {};
}

/// Leaves out small sizes where larger ones suffice. With several variables, a size that is small
/// beside the others is often not what decides; luck needs many octaves to be told from growth.
void keep_top(Curve& curve, std::size_t variables) {
    const double range = variables > 1 ? 16 : 128;
    constexpr double rounding = 1.01;
    constexpr std::size_t fewest = 4;
    std::size_t first = 0;
    while (curve.sizes.size() - first > fewest &&
           curve.sizes[first] * range * rounding < curve.sizes.back())
        ++first;
    const auto small = static_cast<std::ptrdiff_t>(first);
    curve.sizes.erase(curve.sizes.begin(), curve.sizes.begin() + small);
    curve.bytes.erase(curve.bytes.begin(), curve.bytes.begin() + small);
}

struct Likelihood {
    double squares = 0;
    std::size_t coefficients = 0;
    bool sound = true;  ///< The leading term makes up its part of the growth.
};

void add_family(Likelihood& sum, const Curve& curve, const std::vector<Column>& columns, bool level,
                double least_each) {
    const std::size_t count = curve.bytes.size();
    const Column one(count, 1.0), minus_one(count, -1.0);
    std::vector<const Column*> pointers;
    for (const Column& column : columns)
        pointers.push_back(&column);
    pointers.push_back(&one);
    pointers.push_back(&minus_one);
    const LinearFit fit = fit_non_negative(pointers, curve.bytes, space_weights(curve.bytes));
    sum.squares += fit.error * fit.error * static_cast<double>(count);
    sum.coefficients += 1 + columns.size();
    if (!level) {
        constexpr double least_growth = 0.4;
        const double growth = fit.coefficients[0] * (columns[0].back() - columns[0].front());
        sum.sound = sum.sound && fit.coefficients[0] > least_each &&
                    growth >= least_growth * curve.growth();
    }
}

}  // namespace

std::vector<LikelyFactor> likely_factors(const std::vector<SpaceRuns>& families,
                                         std::size_t variable, const SpaceMeasure& measure) {
    std::vector<Curve> curves;
    std::size_t runs = 0;
    for (const SpaceRuns& family : families) {
        Curve curve;
        for (const std::vector<double>& sizes : family.sizes)
            curve.sizes.push_back(sizes[variable]);
        curve.bytes = family.bytes;
        runs += curve.bytes.size();
        curves.push_back(std::move(curve));
    }
    if (curves.empty())
        return {};
    const bool by_one = goes_by_one(families.front(), variable);
    if (const auto exact = exact_growth(curves, by_one, measure.least_each)) {
        const Curve& curve = curves.front();
        const bool hidden = by_one && is_constant(*exact) && curve.bytes.back() > 0 &&
                            curve.sizes.back() < measure.grain;
        Factor n;
        n.power = 1;
        return hidden ? std::vector<LikelyFactor>{{*exact}, {n}}
                      : std::vector<LikelyFactor>{{*exact}};
    }

    if (!by_one) {
        runs = 0;
        for (Curve& curve : curves) {
            keep_top(curve, families.front().sizes.front().size());
            runs += curve.bytes.size();
        }
    }
    std::vector<LikelyFactor> likely;
    const auto consider = [&](const Factor& factor, double penalty,
                              const std::vector<Factor>& terms, double sign) {
        Likelihood sum;
        for (const Curve& curve : curves) {
            std::vector<Column> columns;
            for (const Factor& term : terms) {
                columns.push_back(column_of(term, curve.sizes));
                for (double& value : columns.back())
                    value *= sign;
            }
            add_family(sum, curve, columns, is_constant(factor), measure.least_each);
        }
        if (sum.sound)
            likely.push_back({factor, space_bic(sum.squares, runs, sum.coefficients) + penalty,
                              std::sqrt(sum.squares / static_cast<double>(runs))});
    };
    // Level, or coming to a stop: what is bounded by another size.
    constexpr double bounded_penalty = 6;
    Factor slowing;
    slowing.power = -0.5;
    consider(Factor{}, 0, {}, 1);
    if (!by_one)
        consider(Factor{}, bounded_penalty, {slowing}, -1);
    for (const SpaceClass& growth : by_one ? steep_space() : polynomial_space()) {
        std::vector<Factor> terms = {growth.factor};
        terms.insert(terms.end(), growth.companions.begin(), growth.companions.end());
        constexpr double agreement = 8;
        const bool agrees = by_one && growth.factor.base == 1 && growth.factor.power > 0 &&
                            growth.factor.power == power_by_doubling(curves.front());
        consider(growth.factor, growth.penalty - (agrees ? agreement : 0), terms, 1);
    }
    std::stable_sort(likely.begin(), likely.end(),
                     [](const auto& left, const auto& right) { return left.doubt < right.doubt; });
    std::vector<LikelyFactor> result;
    constexpr double hopeless = 40;
    const double best = likely.empty() ? 0 : likely.front().doubt;
    // Where even the likeliest is far off, the criterion knows less than it says.
    constexpr double fair = 4;
    const double error = likely.empty() ? 1 : likely.front().error;
    const double trust = std::min(1.0, fair / std::max(error, 1e-9));
    for (LikelyFactor& each : likely) {
        each.doubt = trust * (each.doubt - best);
        const bool known = std::any_of(result.begin(), result.end(), [&](const auto& other) {
            return other.factor == each.factor;
        });
        if (!known && each.doubt < hopeless)
            result.push_back(each);
    }
    return result;
}

}  // namespace judge
