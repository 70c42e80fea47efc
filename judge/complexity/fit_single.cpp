#include "complexity/fit_single.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <optional>

#include "complexity/fit_one.h"
#include "complexity/following_work.h"
#include "complexity/growth_class.h"

namespace judge {
namespace {

/// Below this the blocks of a line, or the lines of a loop, are looked at together.
constexpr double sure = 0.9;
/// Doubtful work that nowhere makes up this share of the whole is left out.
constexpr double least_share_of_doubtful = 0.01;

WorkPart to_part(int line, const OneFit& fit) {
    WorkPart part;
    part.line = line;
    part.leading = {{fit.growth}};
    for (std::size_t i = 0; i < fit.basis.size(); ++i) {
        part.curve.push_back({{fit.basis[i]}, fit.coefficients[i]});
    }
    part.confidence = fit.confidence;
    part.known = fit.known;
    if (fit.second) {
        part.alternative = {{*fit.second}};
    }
    return part;
}

struct LineWork {
    std::vector<OneFit> exact;  ///< Of the blocks that follow a class exactly.
    std::vector<double> noisy;  ///< The sum of the others; empty when there are none.
    std::vector<double> all;
};

std::map<int, LineWork> work_by_line(const CellTable& table, const AxisSizes& axis) {
    // Many blocks of a loop run equally often.
    std::map<std::vector<double>, std::optional<OneFit>> known;
    std::map<int, LineWork> lines;
    for (const CellTable::Row& row : table.rows) {
        const std::vector<double> units = axis.used(row.units);
        if (*std::max_element(units.end() - std::min<std::ptrdiff_t>(3, std::ssize(units)),
                              units.end()) <= 0) {
            continue;
        }
        const auto [found, fresh] = known.try_emplace(units);
        if (fresh) {
            found->second = fit_exactly(axis, units);
        }
        LineWork& line = lines[row.line];
        add_to(line.all, units);
        if (found->second) {
            line.exact.push_back(*found->second);
        } else {
            add_to(line.noisy, units);
        }
    }
    return lines;
}

/// The fits that a line is the sum of. The branches of a loop can be noisy each where their sum is
/// not: what one does not do, another does.
std::vector<OneFit> fits_of(const LineWork& line, const AxisSizes& axis) {
    std::vector<OneFit> fits = line.exact;
    if (line.noisy.empty()) {
        return fits;
    }
    OneFit noisy = fit_one(axis, line.noisy);
    if (noisy.confidence < sure) {
        OneFit all = fit_one(axis, line.all);
        if (all.confidence > noisy.confidence) {
            return {std::move(all)};
        }
    }
    fits.push_back(std::move(noisy));
    return fits;
}

double sum_of(const std::vector<double>& values) {
    return std::accumulate(values.begin(), values.end(), 0.0);
}

/// The slowest of the growths that the line keeps up with, though it is not known how it grows
/// itself.
std::optional<OneFit> fit_to_known(const AxisSizes& axis, const LineWork& line,
                                   const std::vector<OneFit>& known) {
    std::optional<OneFit> slowest;
    for (const OneFit& other : known) {
        if (slowest && compare_growth(other.growth, slowest->growth) >= 0) {
            continue;
        }
        std::vector<double> reference;
        for (const double size : axis.sizes()) {
            reference.push_back(other.coefficients[0] * value_at(other.growth, size));
        }
        if (follows(axis.sizes(), line.all, reference)) {
            slowest = OneFit{};
            slowest->growth = other.growth;
            slowest->basis = {other.growth};
            slowest->coefficients = {line.all.back() / value_at(other.growth, axis.sizes().back())};
            slowest->confidence = trust_in_following;
        }
    }
    return slowest;
}

}  // namespace

std::vector<WorkPart> parts_of_single(const CellTable& table) {
    std::vector<double> sizes;
    for (const std::vector<double>& each : table.sizes) {
        sizes.push_back(each[0]);
    }
    const AxisSizes axis(sizes, table.units);
    const std::vector<double> whole = axis.used(table.units);
    const std::map<int, LineWork> lines = work_by_line(table, axis);
    std::map<int, std::vector<OneFit>> fits;
    std::vector<int> doubtful;
    std::vector<OneFit> known;
    std::vector<double> together;
    double surest = 0;
    for (const auto& [number, line] : lines) {
        fits[number] = fits_of(line, axis);
        const OneFit& last = fits[number].back();
        if (last.confidence >= sure) {
            known.insert(known.end(), fits[number].begin(), fits[number].end());
            continue;
        }
        doubtful.push_back(number);
        add_to(together, line.all);
        surest = std::max(surest, last.confidence);
    }
    // So it is with branches on several lines.
    if (doubtful.size() > 1) {
        const OneFit fit = fit_one(axis, together);
        if (fit.confidence > surest) {
            for (const int number : doubtful) {
                OneFit share = fit;
                for (double& coefficient : share.coefficients) {
                    coefficient *= sum_of(lines.at(number).all) / sum_of(together);
                }
                fits[number] = {share};
            }
        }
    }
    for (const int number : doubtful) {
        if (fits[number].back().confidence < trust_in_following) {
            if (auto fit = fit_to_known(axis, lines.at(number), known)) {
                fits[number] = {*fit};
            } else if (greatest_ratio(lines.at(number).noisy, whole) < least_share_of_doubtful) {
                fits[number].pop_back();
            }
        }
    }
    std::vector<WorkPart> parts;
    for (const auto& [number, own] : fits) {
        for (const OneFit& fit : own) {
            parts.push_back(to_part(number, fit));
        }
    }
    return parts;
}

}  // namespace judge
