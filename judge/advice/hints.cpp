#include "advice/hints.h"

#include <fmt/core.h>

#include <algorithm>
#include <utility>

#include "advice/hint_patterns.h"
#include "advice/hint_quote.h"
#include "advice/hint_sites.h"
#include "complexity/redundant_terms.h"

namespace judge {
namespace {

constexpr std::size_t most_hints = 3;
constexpr double least_share = 0.05;  // Of the work: what is below takes part by chance.

/// "n²" for O(n^2).
std::string plain_text(const Order& order) {
    std::string text = to_text(order);
    text = text.substr(2, text.size() - 3);
    for (const auto& [written, shown] : {std::pair{"^2", "²"}, {"^3", "³"}}) {
        for (std::size_t at = text.find(written); at != std::string::npos;
             at = text.find(written, at + 1)) {
            const std::size_t end = at + 2;
            const bool whole =
                end == text.size() || text[end] == ' ' || text[end] == '*' || text[end] == '/';
            if (whole)
                text.replace(at, 2, shown);
        }
    }
    return text;
}

/// Whether it is one that a person would say of a program, such as n*m log n, and no n^4*m^2.
bool is_usual(const Order& order) {
    return order.terms.size() <= 2 && std::ranges::all_of(order.terms, [](const Term& term) {
               double powers = 0;
               for (const auto& [name, factor] : term)
                   powers += factor.power;
               return powers <= 3;
           });
}

/// What was measured against what was wanted; empty when it does not exceed that.
std::string main_sentence(const Fit& fit, const std::optional<Order>& intended,
                          const std::vector<std::string>& variables, const Domain& where,
                          const std::string& on) {
    const auto exceeds = [&](const Order& order) {
        return exceeds_where(order, *intended, variables, where);
    };
    const std::string there = on.empty() ? "" : " " + on;
    const std::string wanted =
        there + (intended ? "; " + to_text(*intended) + " was wanted." : ".");
    if (fit.order) {
        return !intended || exceeds(*fit.order)
                   ? fmt::format("Time grows as {}{}", plain_text(*fit.order), wanted)
                   : "";
    }
    const bool all_exceed =
        intended && !fit.neighbours.empty() && std::ranges::all_of(fit.neighbours, exceeds);
    if (!all_exceed)
        return {};
    if (fit.neighbours.size() != 2 || !std::ranges::all_of(fit.neighbours, is_usual)) {
        return fmt::format(
            "Time grows faster{} than the {} that was wanted; how much faster could not be told.",
            there, to_text(*intended));
    }
    return fmt::format("Time grows faster than wanted: between {} and {}{}",
                       plain_text(fit.neighbours[0]), plain_text(fit.neighbours[1]), wanted);
}

/// What sorting the input takes: what a solution may cost of which nothing is known.
Order sorting(const Order& growth) {
    Order sum;
    for (const std::string& name : variables_of(growth))
        sum.terms.push_back({{name, {.power = 1, .logs = 1}}});
    return canonical(std::move(sum));
}

/// What can be said of a line that no pattern explains.
std::string plain_hint(const HintSite& site, const LineGrowth& line) {
    return site.loops >= 2 && !has_several_statements(site.code)
               ? fmt::format("Line {}, `{}`, is repeated by {} nested loops.", line.line,
                             quote(site), site.loops)
               : fmt::format("Line {}, `{}`, carries {:.0f} % of the work.", line.line, quote(site),
                             line.share * 100);
}

}  // namespace

std::vector<std::string> time_hints(std::string_view source, const Fit& time,
                                    const std::optional<Order>& intended,
                                    const std::vector<Series>& series,
                                    const std::vector<std::string>& variables, const Domain& where,
                                    const std::string& on) {
    const std::string summary = main_sentence(time, intended, variables, where, on);
    if (summary.empty())
        return {};
    const HintSites sites(source);
    std::vector<std::string> hints, said;
    for (const LineGrowth& line : time.lines) {
        const bool carries = line.line > 0 && line.share >= least_share &&
                             exceeds_where(line.growth, intended ? *intended : sorting(line.growth),
                                           variables, where);
        const auto site = carries ? sites.at(line, series) : std::nullopt;
        if (!site || hints.size() == most_hints)
            continue;
        const auto why = explain(*site);
        if (why) {
            // The same again is no news.
            if (std::ranges::find(said, why->says) == said.end()) {
                said.push_back(why->says);
                hints.push_back(
                    fmt::format("Line {}, `{}`, {}.", why->line, why->fragment, why->says));
            }
        } else if (hints.empty() && intended) {
            hints.push_back(plain_hint(*site, line));
        }
    }
    if (!hints.empty())
        hints.front() = summary + " " + hints.front();
    else if (!on.empty())
        hints.push_back(summary);
    return hints;
}

}  // namespace judge
