#include "advice/costly_lines.h"

#include <algorithm>
#include <utility>

#include "advice/hint_patterns.h"
#include "advice/hint_quote.h"
#include "advice/hint_sites.h"
#include "complexity/redundant_terms.h"

namespace judge {
namespace {

constexpr std::size_t most_lines = 3;
constexpr double least_share = 0.05;  // Of the work: what is below takes part by chance.

/// What sorting the input takes: what a solution may cost of which nothing is known.
Order sorting(const Order& growth) {
    Order sum;
    for (const std::string& name : variables_of(growth))
        sum.terms.push_back({{name, {.power = 1, .logs = 1}}});
    return canonical(std::move(sum));
}

/// One that no pattern explains.
CostlyLine unexplained(const HintSite& site, const LineGrowth& line) {
    const bool is_one = site.loops >= 2 && !has_several_statements(site.code);
    return {line.line, quote(site), "", is_one ? site.loops : 0, line.share};
}

}  // namespace

std::vector<CostlyLine> costly_lines(std::string_view source, const MeasuredLines& measured) {
    const std::optional<Order>& intended = measured.intended;
    const HintSites sites(source);
    std::vector<CostlyLine> costly;
    for (const LineGrowth& line : measured.lines) {
        const bool carries = line.line > 0 && line.share >= least_share &&
                             exceeds_where(line.growth, intended ? *intended : sorting(line.growth),
                                           measured.variables, measured.where);
        const auto site = carries ? sites.at(line, measured.series) : std::nullopt;
        if (!site || costly.size() == most_lines)
            continue;
        if (const auto why = explain(*site)) {
            const auto is_said = [&](const CostlyLine& other) { return other.cause == why->says; };
            if (std::ranges::none_of(costly, is_said))
                costly.push_back({why->line, why->fragment, why->says, 0, line.share});
        } else if (costly.empty() && intended) {
            costly.push_back(unexplained(*site, line));
        }
    }
    return costly;
}

}  // namespace judge
