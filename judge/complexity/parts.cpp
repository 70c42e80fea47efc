#include "complexity/parts.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <numeric>
#include <optional>

#include "complexity/constants.h"
#include "complexity/fit_paths.h"
#include "complexity/fit_polynomial.h"
#include "complexity/following_work.h"
#include "complexity/run_grid.h"
#include "complexity/sum_fit.h"

namespace judge {
namespace {

WorkPart to_part(int line, SumFit fit, double confidence) {
    return {line, std::move(fit.leading), std::move(fit.curve), confidence, true, {}};
}

/// What follows no sum: only that there is so much of it is known.
WorkPart unknown_part(int line, std::size_t variables, const std::vector<double>& amounts) {
    WorkPart part;
    part.line = line;
    part.leading = {Product(variables)};
    part.curve = {{part.leading.front(), std::ranges::max(amounts)}};
    part.known = false;
    return part;
}

std::optional<WorkPart> fit_exactly(const RunGrid& grid, int line,
                                    const std::vector<double>& amounts, Quantity quantity) {
    if (std::optional<SumFit> sum = fit_sum_exactly(grid, amounts, quantity))
        return to_part(line, std::move(*sum), 1);
    if (std::optional<SumFit> sum = fit_polynomial(grid, amounts))
        return to_part(line, std::move(*sum), 1);
    std::optional<WorkPart> paths = fit_paths(grid, line, amounts);
    return paths && paths->confidence == 1 ? paths : std::nullopt;
}

WorkPart fit_inexactly(const RunGrid& grid, int line, const std::vector<double>& amounts,
                       Quantity quantity) {
    if (std::optional<WorkPart> paths = fit_paths(grid, line, amounts))
        return *paths;
    const std::vector<SumFit> sums = likeliest_sums(grid, amounts, quantity);
    if (sums.empty())
        return unknown_part(line, grid.variables(), amounts);
    std::vector<double> scores;
    for (const SumFit& sum : sums)
        scores.push_back(sum.score);
    // Where even the likeliest sum of several sizes is far off, the criterion knows less than it
    // says: no simple sum holds where regimes meet, as a graph's degree moves with both its sizes.
    const double error = sums.front().error;
    const bool regimes = quantity == Quantity::work && grid.variables() > 1;
    const double fair = regimes ? std::min(1.0, constants.fair_error / std::max(error, 1e-9)) : 1;
    WorkPart part =
        to_part(line, sums.front(),
                probability_of_first(scores, constants.trust * fair) * sums.front().closeness);
    if (sums.size() > 1)
        part.alternative = sums[1].leading;
    return part;
}

double sum_of(const std::vector<double>& amounts) {
    return std::accumulate(amounts.begin(), amounts.end(), 0.0);
}

struct LineWork {
    std::vector<WorkPart> exact;  ///< The blocks that follow a sum of products exactly.
    std::vector<double> noisy;    ///< The sum of the others; empty when there are none.
    std::vector<double> all;
};

std::map<int, LineWork> work_by_line(const CellTable& table, const RunGrid& grid) {
    // Many blocks of a loop run equally often.
    std::map<std::vector<double>, std::optional<WorkPart>> known;
    std::map<int, LineWork> lines;
    for (const CellTable::Row& row : table.rows) {
        if (greatest_ratio(row.units, table.units) < constants.least_share_of_block)
            continue;
        const auto [found, fresh] = known.try_emplace(row.units);
        if (fresh)
            found->second = fit_exactly(grid, row.line, row.units, Quantity::work);
        LineWork& line = lines[row.line];
        add_to(line.all, row.units);
        if (found->second) {
            line.exact.push_back(*found->second);
            line.exact.back().line = row.line;
        } else {
            add_to(line.noisy, row.units);
        }
    }
    return lines;
}

/// What the parts of a line are, given what is noisy in it. The branches of a loop can be noisy
/// each where their sum is not: what one does not do, another does.
std::vector<WorkPart> parts_of(const RunGrid& grid, int number, const LineWork& line,
                               const std::vector<double>& whole) {
    std::vector<WorkPart> parts = line.exact;
    if (line.noisy.empty() || greatest_ratio(line.noisy, whole) < constants.least_share_of_noisy)
        return parts;
    WorkPart noisy = fit_inexactly(grid, number, line.noisy, Quantity::work);
    if (noisy.confidence < constants.sure && !line.exact.empty()) {
        const auto exact = fit_exactly(grid, number, line.all, Quantity::work);
        WorkPart all = exact ? *exact : fit_inexactly(grid, number, line.all, Quantity::work);
        if (all.confidence >= constants.sure)
            return {std::move(all)};
    }
    parts.push_back(std::move(noisy));
    return parts;
}

/// So it is with branches on several lines: what is noisy in each may be surer as a whole.
void pool_doubtful(const RunGrid& grid, const std::map<int, LineWork>& lines,
                   std::map<int, std::vector<WorkPart>>& parts) {
    std::vector<int> doubtful;
    std::vector<double> together;
    double surest = 0;
    for (const auto& [number, own] : parts) {
        if (own.empty() || own.back().confidence >= constants.sure)
            continue;
        doubtful.push_back(number);
        add_to(together, lines.at(number).noisy);
        surest = std::max(surest, own.back().confidence);
    }
    if (doubtful.size() < 2)
        return;
    const WorkPart pooled = fit_inexactly(grid, 0, together, Quantity::work);
    if (pooled.confidence <= surest)
        return;
    for (const int number : doubtful) {
        WorkPart& part = parts[number].back();
        part = pooled;
        part.confidence = std::min(pooled.confidence, constants.trust_in_following);
        part.line = number;
        for (WeightedProduct& each : part.curve)
            each.coefficient *= sum_of(lines.at(number).noisy) / sum_of(together);
    }
}

/// The terms of all parts that are sure, as much as there is of each.
std::vector<WeightedProduct> sure_terms(const std::map<int, std::vector<WorkPart>>& parts) {
    std::map<Product, double> sums;
    for (const auto& [line, own] : parts)
        for (const WorkPart& part : own)
            for (const WeightedProduct& each : part.curve)
                sums[each.product] += part.confidence >= constants.sure ? each.coefficient : 0;
    std::vector<WeightedProduct> terms;
    for (const auto& [product, coefficient] : sums)
        if (coefficient > 0)
            terms.push_back({product, coefficient});
    return terms;
}

}  // namespace

std::vector<WorkPart> parts_of_work(const CellTable& table, std::size_t variables) {
    const RunGrid grid(table, variables, table.units, false);
    const std::map<int, LineWork> lines = work_by_line(table, grid);
    std::map<int, std::vector<WorkPart>> parts;
    for (const auto& [number, line] : lines)
        parts[number] = parts_of(grid, number, line, table.units);
    pool_doubtful(grid, lines, parts);
    const std::vector<WeightedProduct> terms = sure_terms(parts);
    std::vector<WorkPart> result;
    for (auto& [number, own] : parts) {
        const std::vector<double>& noisy = lines.at(number).noisy;
        if (!own.empty() && !noisy.empty() && own.back().confidence < constants.sure &&
            adds_no_term(grid, table, noisy, terms)) {
            std::vector<Product> products;
            for (const WeightedProduct& term : terms)
                products.push_back(term.product);
            own.back() = to_part(number, fit_given_terms(grid, noisy, products, Quantity::work),
                                 constants.trust_in_following);
        }
        std::move(own.begin(), own.end(), std::back_inserter(result));
    }
    return result;
}

std::vector<WorkPart> parts_of_space(const CellTable& table, std::size_t variables) {
    std::vector<WorkPart> parts;
    for (const std::vector<double>& bytes : table.space) {
        const RunGrid grid(table, variables, bytes, true);
        const auto exact = fit_exactly(grid, 0, bytes, Quantity::space);
        parts.push_back(exact ? *exact : fit_inexactly(grid, 0, bytes, Quantity::space));
    }
    return parts;
}

}  // namespace judge
