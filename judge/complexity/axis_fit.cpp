#include "complexity/axis_fit.h"

#include <algorithm>
#include <cmath>

#include "complexity/constants.h"

namespace judge {
namespace {

/// A class with the first so many of its companions.
struct Trial {
    std::size_t growth;
    std::size_t companions;
};

/// A trial fitted to every group.
struct GroupedFit {
    AxisFit fit;
    double lead = 1;   ///< The least part of a group's largest value that the growth makes up.
    double taken = 0;  ///< The most of such a value that companions take away.
};

/// What an axis has of some values, group by group.
struct AxisValues {
    std::vector<std::vector<double>> values, weights;
    double runs = 0;
    std::size_t fewest = 0;

    AxisValues(const std::vector<AxisRuns>& axis, const std::vector<double>& all,
               Quantity quantity) {
        for (const AxisRuns& group : axis) {
            values.push_back(group.of(all));
            weights.push_back(weights_of(quantity, values.back()));
            runs += static_cast<double>(values.back().size());
            fewest = fewest == 0 ? values.back().size() : std::min(fewest, values.back().size());
        }
    }
};

/// `last`: how many of the largest runs of each group count; 0 for all.
GroupedFit try_fit(const std::vector<AxisRuns>& axis, const AxisValues& data, const Trial& trial,
                   std::size_t last = 0) {
    const GrowthClass& growth = axis.front().classes()[trial.growth];
    GroupedFit result;
    AxisFit& fit = result.fit;
    fit.growth = growth.factor;
    fit.basis = {growth.factor};
    fit.basis.insert(fit.basis.end(), growth.companions.begin(),
                     growth.companions.begin() + static_cast<std::ptrdiff_t>(trial.companions));
    fit.coefficients.resize(fit.basis.size());
    double squares = 0, runs = 0;
    const auto top_of = [&](const std::vector<double>& all) {
        return std::vector<double>(last == 0 ? all.begin() : all.end() - std::ptrdiff_t(last),
                                   all.end());
    };
    for (std::size_t group = 0; group < axis.size(); ++group) {
        std::vector<Column> kept = {top_of(axis[group].column(trial.growth))};
        for (std::size_t place = 0; place < trial.companions; ++place)
            kept.push_back(top_of(axis[group].companion(trial.growth, place)));
        std::vector<const Column*> columns;
        for (const Column& column : kept)
            columns.push_back(&column);
        const std::vector<double> values = top_of(data.values[group]);
        const LinearFit linear = fit_linear(columns, values, top_of(data.weights[group]));
        runs += static_cast<double>(values.size());
        squares += linear.error * linear.error * static_cast<double>(values.size());
        const double top = std::max(values.back(), 1.0);
        double taken = 0;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const double coefficient = linear.coefficients[i];
            fit.coefficients[i] += coefficient / static_cast<double>(axis.size());
            const double share = coefficient * columns[i]->back() / top;
            if (i == 0)
                result.lead = std::min(result.lead, share);
            else
                taken -= std::min(0.0, share);
        }
        result.taken = std::max(result.taken, taken);
    }
    fit.error = std::sqrt(squares / runs);
    fit.score = criterion(squares, runs, static_cast<double>(fit.basis.size() * axis.size()));
    return result;
}

double rarity_of(const GrowthClass& growth, Quantity quantity) {
    return quantity == Quantity::work ? growth.rarity : growth.rarity_of_space;
}

/// The classes and companions that the slope at the top allows, the simplest first. What grows may
/// be little beside what stays, such as a stream's buffer or the work for another size: then the
/// slope of the rise alone is the lower bound, if it is to be `exact`; or, of bytes, where the rise
/// is as steep as the class.
std::vector<Trial> trials(const std::vector<AxisRuns>& axis,
                          const std::vector<std::vector<double>>& values, std::size_t fewest,
                          Quantity quantity, bool exact) {
    const auto groups = static_cast<double>(axis.size());
    double slope = 0, rise = 0;
    for (std::size_t group = 0; group < axis.size(); ++group) {
        slope += axis[group].slope(values[group]) / groups;
        rise += axis[group].slope_of_rise(values[group]) / groups;
    }
    const AxisRuns& first = axis.front();
    std::vector<Trial> result;
    for (std::size_t growth = 0; growth < first.classes().size(); ++growth) {
        const GrowthClass& candidate = first.classes()[growth];
        const double usual = first.class_slope(growth);
        const bool constant = is_constant(candidate.factor);
        const bool bent = candidate.factor.logs == 1 || candidate.factor.base > 1;
        const double above = bent ? constants.slope_above_bent : constants.slope_above;
        const double own_rise = first.slope_of_rise(first.column(growth));
        const bool as_steep = quantity == Quantity::space && std::abs(rise - own_rise) < above;
        if (!constant && (slope > usual + above ||
                          ((exact ? rise : slope) < usual - constants.slope_below && !as_steep)))
            continue;
        for (std::size_t count = 0; count <= candidate.companions.size(); ++count)
            if (count + 3 <= fewest &&
                (!constant || count == 0 || slope <= constants.slope_of_halting))
                result.push_back({growth, count});
    }
    std::ranges::stable_sort(result, {}, [&](const Trial& trial) {
        return static_cast<double>(trial.growth + 2 * trial.companions) +
               rarity_of(first.classes()[trial.growth], quantity);
    });
    return result;
}

double root_mean_square(const std::vector<double>& values) {
    double squares = 0;
    for (const double value : values)
        squares += value * value;
    return std::sqrt(squares / static_cast<double>(values.size()));
}

/// From 0 to 1: scatter around the curve does not speak against it, as it comes with random input
/// and with the sizes of hash tables. What is left when neighbours are averaged does, where it is
/// more than scatter would leave.
double closeness(const AxisRuns& axis, const std::vector<double>& values, const AxisFit& fit) {
    std::vector<double> residual, smoothed;
    for (std::size_t i = 0; i < values.size(); ++i) {
        double expected = 0;
        for (std::size_t term = 0; term < fit.basis.size(); ++term)
            expected += fit.coefficients[term] * value_at(fit.basis[term], axis.sizes()[i]);
        residual.push_back((values[i] - expected) / std::max(values[i], 1.0));
    }
    for (std::size_t i = 1; i + 1 < residual.size(); ++i)
        smoothed.push_back((residual[i - 1] + residual[i] + residual[i + 1]) / 3);
    // Averages of three leave a third of the variance of scatter.
    const double excess = std::sqrt(std::max(0.0, std::pow(root_mean_square(smoothed), 2) -
                                                      std::pow(root_mean_square(residual), 2) / 2));
    return std::clamp(1 - (excess - constants.excess_free) / constants.excess_span, 0.0, 1.0);
}

/// Whether bytes grew with the size, by more each time, and then stayed: it was another size, or
/// what counts at a time, that came to bound them.
bool has_stopped(const std::vector<double>& bytes) {
    constexpr double least_increase = 1.4;  // That of a root; a logarithm's is 1.
    const std::size_t count = bytes.size();
    return count >= 4 && bytes[count - 1] == bytes[count - 2] &&
           bytes[count - 3] > bytes[count - 4] &&
           bytes[count - 2] - bytes[count - 3] >=
               least_increase * (bytes[count - 3] - bytes[count - 4]);
}

}  // namespace

std::optional<AxisFit> fit_exactly(const std::vector<AxisRuns>& axis,
                                   const std::vector<double>& all, Quantity quantity) {
    const AxisValues data(axis, all, quantity);
    const auto is_level = [&](const std::vector<double>& values) {
        return std::ranges::all_of(values, [&](double value) { return value == values[0]; }) ||
               (quantity == Quantity::space && has_stopped(values));
    };
    if (std::ranges::all_of(data.values, is_level))
        return AxisFit{Factor{}, {Factor{}}, {data.values.front().back()}};
    for (const Trial& trial : trials(axis, data.values, data.fewest, quantity, true)) {
        const GrowthClass& growth = axis.front().classes()[trial.growth];
        if (trial.companions + 4 > data.fewest || rarity_of(growth, quantity) >= constants.rare)
            continue;
        // At smaller sizes another buffer may be the largest. Lower terms can bend a class towards
        // another one: but for a constant beside n, one run more has to agree.
        const bool linear = trial.companions == 1 && is_constant(growth.companions.front());
        const std::size_t top = trial.companions + (linear ? 2 : 3);
        const std::size_t last =
            quantity == Quantity::space && !axis.front().goes_by_one() ? top : 0;
        GroupedFit tried = try_fit(axis, data, trial, last);
        const double most =
            quantity == Quantity::work ? constants.exact_error : constants.exact_error_of_space;
        if (tried.fit.error < most && tried.lead > 0)
            return std::move(tried.fit);
    }
    return std::nullopt;
}

std::vector<AxisFit> fit_likeliest(const std::vector<AxisRuns>& axis,
                                   const std::vector<double>& all, Quantity quantity) {
    const AxisValues data(axis, all, quantity);
    std::vector<AxisFit> best;
    for (const Trial& trial : trials(axis, data.values, data.fewest, quantity, false)) {
        GroupedFit tried = try_fit(axis, data, trial);
        const GrowthClass& growth = axis.front().classes()[trial.growth];
        if (tried.lead <= constants.least_lead ||
            (tried.taken >= constants.most_taken && growth.factor.logs != 1))
            continue;
        tried.fit.score += rarity_of(growth, quantity);
        const auto same = std::ranges::find(best, tried.fit.growth, &AxisFit::growth);
        if (same == best.end())
            best.push_back(std::move(tried.fit));
        else if (tried.fit.score < same->score)
            *same = std::move(tried.fit);
    }
    std::ranges::stable_sort(best, {}, &AxisFit::score);
    if (!best.empty() && quantity == Quantity::work)
        best.front().closeness = closeness(axis.front(), data.values.front(), best.front());
    return best;
}

}  // namespace judge
