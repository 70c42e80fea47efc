#include "judging/describe_growth.h"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>
#include <map>

#include "advice/costly_lines.h"
#include "advice/judge_claim.h"
#include "base/text.h"
#include "claims/claims.h"
#include "complexity/fit.h"
#include "complexity/redundant_terms.h"
#include "model/order.h"

namespace judge {
namespace {

double rounded(double value) {
    return std::round(value * 100) / 100;
}

/// Whether a fit says nothing at all.
bool is_silent(const Fit& fit) {
    return !fit.order && fit.neighbours.empty();
}

/// What one call costs on average, if all `calls` of them grow as `order`: each of its terms
/// divided by their number. Nothing when one of them does not grow with it.
std::optional<Order> cost_per_call(Order order, const std::string& calls) {
    for (Term& term : order.terms) {
        const auto factor = term.find(calls);
        if (factor == term.end() || factor->second.power < 1)
            return std::nullopt;
        factor->second.power -= 1;
    }
    return canonical(std::move(order));
}

/// What is claimed of all calls together.
std::optional<Order> whole(const std::optional<ClaimedOrder>& claimed, const std::string& calls) {
    if (!claimed || !claimed->order || !claimed->per_call)
        return claimed ? claimed->order : std::nullopt;
    Order order = *claimed->order;
    for (Term& term : order.terms)
        term[calls].power += 1;
    return canonical(std::move(order));
}

/// Of the ways to write an order, which the sizes' conditions make the same, the one that the
/// solution or the problem uses.
void write_alike(std::optional<Order>& order, const std::optional<Order>& claimed,
                 const std::optional<Order>& intended, const Measurements& measured) {
    for (const std::optional<Order>& stated : {claimed, intended})
        if (order && stated && equal_where(*order, *stated, measured.variables, measured.where)) {
            order = stated;
            return;
        }
}

/// A claim that cannot be read, or is in names of the solution's own, cannot be judged.
ClaimVerdict verdict_on(const std::optional<Order>& claimed, const Fit& fit,
                        const Measurements& measured) {
    const std::vector<std::string>& variables = measured.variables;
    const auto is_size = [&](const std::string& name) {
        return std::find(variables.begin(), variables.end(), name) != variables.end();
    };
    if (!claimed)
        return ClaimVerdict::undecidable;
    const std::vector<std::string> names = variables_of(*claimed);
    if (!std::all_of(names.begin(), names.end(), is_size))
        return ClaimVerdict::undecidable;
    return fit.order ? judge_claim(*claimed, *fit.order, variables, measured.where)
                     : judge_claim(*claimed, fit.neighbours, variables, measured.where);
}

std::optional<OrderRelation> against_intended(const GrowthReport& growth,
                                              const Measurements& measured) {
    if (!growth.intended || !growth.is_measured())
        return std::nullopt;
    const auto relation = [&](const Order& order) {
        return compare_where(order, *growth.intended, measured.variables, measured.where);
    };
    if (growth.measured)
        return relation(*growth.measured);
    const auto exceeds = [&](const Order& order) {
        return exceeds_where(order, *growth.intended, measured.variables, measured.where);
    };
    return std::ranges::all_of(growth.between, exceeds)    ? OrderRelation::higher
           : std::ranges::none_of(growth.between, exceeds) ? OrderRelation::lower
                                                           : std::optional<OrderRelation>();
}

/// `calls` is empty where there are none, and of space: that is not their sum.
GrowthReport report_on(Fit& fit, const std::optional<Order>& intended,
                       std::optional<ClaimedOrder> claimed, const std::string& calls,
                       const Measurements& measured) {
    if (claimed && calls.empty())
        claimed->per_call = false;
    const std::optional<Order> claim = whole(claimed, calls);
    write_alike(fit.order, claim, intended, measured);
    GrowthReport report;
    report.intended = intended;
    report.confidence = rounded(fit.confidence);
    report.measured = fit.order;
    if (!fit.order)
        report.between = fit.neighbours;
    report.against_intended = against_intended(report, measured);
    if (fit.order && !calls.empty())
        report.per_call = cost_per_call(*fit.order, calls);
    if (claimed) {
        // Whether it speaks of one call may be left to the reader.
        const bool is_of_one = report.per_call && claimed->order == report.per_call;
        report.claim = is_of_one ? ClaimVerdict::right : verdict_on(claim, fit, measured);
        report.claimed = std::move(claimed);
    }
    for (const LineGrowth& line : fit.lines)
        if (line.line > 0)
            report.lines.push_back({line.line, rounded(line.share), line.growth});
    return report;
}

/// The runs of a shape along one variable.
std::vector<const Sample*> runs_along(const std::vector<Series>& series, int axis, int shape) {
    std::vector<const Sample*> runs;
    for (const Series& one : series)
        if (one.axis == axis && one.shape == shape)
            for (const Sample& sample : one.samples)
                runs.push_back(&sample);
    std::stable_sort(runs.begin(), runs.end(), [&](const Sample* a, const Sample* b) {
        return a->sizes[static_cast<std::size_t>(axis)] < b->sizes[static_cast<std::size_t>(axis)];
    });
    return runs;
}

double value_of(const Order& order, const std::vector<std::string>& variables,
                const std::vector<double>& sizes) {
    std::map<std::string, double> values;
    for (std::size_t i = 0; i < variables.size(); ++i)
        values[variables[i]] = sizes[i];
    double value = 0;
    for (const Term& term : order.terms)
        value += value_at(term, values);
    return value;
}

/// How many times more work the last run does than the first.
double rise(const std::vector<const Sample*>& runs) {
    return runs.size() < 2 ? 0
                           : static_cast<double>(runs.back()->units) /
                                 std::max(1.0, static_cast<double>(runs.front()->units));
}

/// Along the variable with which the work rises most.
std::optional<GrowthPlot> plot_of(const Measurements& measured, const Fit& fit,
                                  const std::optional<Order>& intended) {
    std::size_t axis = 0;
    std::vector<const Sample*> runs;
    for (std::size_t i = 0; i < measured.variables.size(); ++i)
        if (auto along = runs_along(measured.series, static_cast<int>(i), fit.shape);
            rise(along) > rise(runs)) {
            axis = i;
            runs = std::move(along);
        }
    if (runs.size() < 2)
        return std::nullopt;
    GrowthPlot plot;
    plot.variable = measured.variables[axis];
    std::vector<std::string> others;
    for (std::size_t i = 0; i < measured.variables.size(); ++i)
        if (i != axis && runs.front()->sizes[i] == runs.back()->sizes[i])
            others.push_back(fmt::format("{} = {}", measured.variables[i], runs.front()->sizes[i]));
    plot.others = joined(others, ", ");
    const double scale =
        intended ? static_cast<double>(runs.front()->units) /
                       std::max(1.0, value_of(*intended, measured.variables, runs.front()->sizes))
                 : 0;
    for (const Sample* run : runs) {
        GrowthPlot::Point point{run->sizes[axis], static_cast<double>(run->units),
                                std::round(predict(fit.curve, measured.variables, run->sizes)),
                                std::nullopt};
        if (intended)
            point.intended =
                std::round(scale * value_of(*intended, measured.variables, run->sizes));
        plot.points.push_back(point);
    }
    return plot;
}

/// On what input it grows as fitted, where that is none of the problem's own shapes; else empty.
std::string worse_input(const Fit& fit, const Measurements& measured, const WantedGrowth& wanted) {
    for (const WorseShape& one : measured.worse)
        if (one.number == fit.shape)
            return in_words(one.rearranged, wanted.takes_calls);
    return {};
}

}  // namespace

DescribedGrowth describe_growth(const Measurements& measured, std::string_view source,
                                const WantedGrowth& wanted) {
    DescribedGrowth described;
    ComplexityReport& report = described.report;
    report.sizes = measured.variables;
    described.largest = measured.largest;
    const Claims claims = read_claims(source, measured.variables);
    const bool none = std::all_of(measured.series.begin(), measured.series.end(),
                                  [](const Series& one) { return one.samples.empty(); });
    Fit time, space;
    if (none) {
        report.not_measured =
            !measured.why.empty()
                ? measured.why
                : "even the smallest input takes too much work, or none lies within "
                  "the constraints";
    } else {
        time = fit_time(measured.variables, measured.series, measured.where);
        space = fit_space(measured.variables, measured.series, measured.where);
        if (is_silent(time) && is_silent(space))
            report.not_measured =
                "each size has to grow while the others stay, in more runs than "
                "its conditions and its work allow";
    }
    report.time = report_on(time, wanted.time, claims.time, wanted.calls, measured);
    report.space = report_on(space, wanted.space, claims.space, {}, measured);
    report.space.lines.clear();
    if (none) {
        report.time.confidence.reset();
        report.space.confidence.reset();
        return described;
    }
    report.time.on = worse_input(time, measured, wanted);
    report.space.on = worse_input(space, measured, wanted);
    if (report.time.exceeds_intended() || (report.time.measured && !wanted.time))
        report.time.costly = costly_lines(
            source, {time.lines, wanted.time, measured.series, measured.variables, measured.where});
    report.plot = plot_of(measured, time, wanted.time);
    described.curve = std::move(time.curve);
    return described;
}

}  // namespace judge
