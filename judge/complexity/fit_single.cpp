#include "complexity/fit_single.h"

#include <algorithm>
#include <map>
#include <optional>

#include "complexity/fit_one.h"

namespace judge {
namespace {

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

}  // namespace

std::vector<WorkPart> parts_of_single(const CellTable& table) {
    std::vector<double> sizes;
    for (const std::vector<double>& each : table.sizes) {
        sizes.push_back(each[0]);
    }
    const AxisSizes axis(sizes, table.units);
    // Many blocks of a loop run equally often.
    std::map<std::vector<double>, std::optional<OneFit>> known;
    std::vector<WorkPart> parts;
    std::map<int, std::vector<double>> noisy;
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
        if (found->second) {
            parts.push_back(to_part(row.line, *found->second));
            continue;
        }
        std::vector<double>& pool = noisy.try_emplace(row.line, units.size()).first->second;
        for (std::size_t i = 0; i < units.size(); ++i) {
            pool[i] += units[i];
        }
    }
    for (const auto& [line, units] : noisy) {
        parts.push_back(to_part(line, fit_one(axis, units)));
    }
    return parts;
}

}  // namespace judge
