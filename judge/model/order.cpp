#include "model/order.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <compare>
#include <set>
#include <tuple>

#include "model/variable_rank.h"

namespace judge {
namespace {

/// Thousandths, but for thirds, which no decimal fraction writes. A power that was rounded once
/// stays as it is.
double rounded_power(double power) {
    const double thirds = std::round(power * 3);
    if (std::abs(power - thirds / 3) < 1e-6)
        return thirds / 3;
    return std::round(power * 1000) / 1000;
}

Term rounded(const Term& term) {
    Term result;
    for (const auto& [name, factor] : term) {
        Factor kept = factor;
        kept.base = std::round(factor.base * 1000) / 1000;
        kept.power = rounded_power(factor.power);
        if (kept != Factor{})
            result.emplace(name, kept);
    }
    return result;
}

std::strong_ordering growth_of(const Factor& left, const Factor& right) {
    const auto key = [](const Factor& factor) {
        return std::tuple(factor.factorial, factor.base, factor.power, factor.logs, factor.loglogs);
    };
    // No number here is a NaN.
    return key(left) < key(right)   ? std::strong_ordering::less
           : key(right) < key(left) ? std::strong_ordering::greater
                                    : std::strong_ordering::equal;
}

Factor factor_of(const Term& term, const std::string& name) {
    const auto found = term.find(name);
    return found == term.end() ? Factor{} : found->second;
}

/// Whether no variable alone makes `term` outgrow `other`.
bool dominates(const Term& other, const Term& term, const std::set<std::string>& names) {
    return std::ranges::all_of(names, [&](const std::string& name) {
        return growth_of(factor_of(term, name), factor_of(other, name)) <= 0;
    });
}

/// One way in which the variables may grow together, all driven by a number N: each stays, grows
/// as log N, or grows as N^c with c from this list.
constexpr std::array speeds = {4.0, 3.0, 2.0, 1.5, 1.0, 0.5, 0.25};
constexpr int stays = 0;
constexpr int as_log = 1;
constexpr int first_speed = 2;
constexpr int levels = first_speed + static_cast<int>(speeds.size());

/// How a term grows with N: the exponents of (N^c)! and 2^(N^c) for each speed, of (log N)!, N,
/// log N, log log N and log log log N. The first difference decides which term grows faster.
using Pace = std::array<double, 2 * speeds.size() + 5>;

Pace pace_of(const Term& term, const std::map<std::string, int>& regime) {
    Pace pace{};
    double* const slower = pace.data() + 2 * speeds.size();
    for (const auto& [name, factor] : term) {
        const int level = regime.at(name);
        if (level == as_log) {
            slower[0] += factor.factorial;
            slower[1] += std::log2(factor.base);
            slower[2] += factor.power;
            slower[3] += factor.logs;
            slower[4] += factor.loglogs;
        } else if (level != stays) {
            const auto speed = static_cast<std::size_t>(level - first_speed);
            pace[2 * speed] += factor.factorial;
            pace[2 * speed + 1] += std::log2(factor.base);
            slower[1] += factor.power * speeds[speed];
            slower[2] += factor.logs;
            slower[3] += factor.loglogs;
        }
    }
    return pace;
}

bool is_faster(const Pace& left, const Pace& right) {
    for (std::size_t i = 0; i < left.size(); ++i)
        if (std::abs(left[i] - right[i]) > 1e-9)
            return left[i] > right[i];
    return false;
}

/// Whether the sum of `others` outgrows `term` or keeps up with it, in each of the regimes: the
/// largest of them may be another one each time.
bool dominate_together(const std::vector<Term>& others, const Term& term,
                       const std::set<std::string>& names) {
    constexpr std::size_t most_names = 3;  // 9^3 regimes.
    if (std::ranges::any_of(others,
                            [&](const Term& other) { return dominates(other, term, names); }))
        return true;
    if (others.size() < 2 || names.size() < 2 || names.size() > most_names)
        return false;
    std::map<std::string, int> regime;
    for (const std::string& name : names)
        regime[name] = stays;
    while (true) {
        const Pace pace = pace_of(term, regime);
        if (std::ranges::all_of(
                others, [&](const Term& other) { return is_faster(pace, pace_of(other, regime)); }))
            return false;
        auto digit = regime.begin();
        while (digit != regime.end() && ++digit->second == levels) {
            digit->second = stays;
            ++digit;
        }
        if (digit == regime.end())
            return true;
    }
}

std::set<std::string> names_in(const std::vector<Term>& terms) {
    std::set<std::string> names;
    for (const Term& term : terms)
        for (const auto& [name, factor] : term)
            names.insert(name);
    return names;
}

/// Terms are named in the sequence of their variables, the higher growth first: what a variable
/// does as a factor of its own comes before its logarithms.
bool is_named_before(const Term& left, const Term& right) {
    std::set<std::string> all = names_in({left, right});
    std::vector<std::string> names(all.begin(), all.end());
    std::ranges::sort(names, is_variable_before);
    const auto main = [](Factor factor) {
        factor.logs = factor.loglogs = 0;
        return factor;
    };
    for (const std::string& name : names) {
        const auto order = growth_of(main(factor_of(left, name)), main(factor_of(right, name)));
        if (order != 0)
            return order > 0;
    }
    for (const std::string& name : names) {
        const auto order = growth_of(factor_of(left, name), factor_of(right, name));
        if (order != 0)
            return order > 0;
    }
    return false;
}

bool is_dominated(const Order& left, const Order& right) {
    std::vector<Term> all = left.terms;
    all.insert(all.end(), right.terms.begin(), right.terms.end());
    const std::set<std::string> names = names_in(all);
    return std::ranges::all_of(
        left.terms, [&](const Term& term) { return dominate_together(right.terms, term, names); });
}

}  // namespace

Order canonical(Order order) {
    std::vector<Term> terms = std::move(order.terms);
    for (Term& term : terms)
        term = rounded(term);
    if (terms.empty())
        terms.emplace_back();
    std::ranges::sort(terms, is_named_before);
    terms.erase(std::unique(terms.begin(), terms.end()), terms.end());
    const std::set<std::string> names = names_in(terms);
    for (std::size_t i = terms.size(); i-- > 0 && terms.size() > 1;) {
        std::vector<Term> others = terms;
        others.erase(others.begin() + static_cast<std::ptrdiff_t>(i));
        if (dominate_together(others, terms[i], names))
            terms = std::move(others);
    }
    return {terms};
}

std::vector<std::string> variables_of(const Order& order) {
    const std::set<std::string> names = names_in(order.terms);
    std::vector<std::string> sorted(names.begin(), names.end());
    std::ranges::sort(sorted, is_variable_before);
    return sorted;
}

OrderRelation compare(const Order& left, const Order& right) {
    const Order a = canonical(left);
    const Order b = canonical(right);
    const bool not_higher = is_dominated(a, b);
    const bool not_lower = is_dominated(b, a);
    return not_higher && not_lower ? OrderRelation::equal
           : not_higher            ? OrderRelation::lower
           : not_lower             ? OrderRelation::higher
                                   : OrderRelation::incomparable;
}

double value_at(const Term& term, const std::map<std::string, double>& sizes) {
    double value = 1;
    for (const auto& [name, factor] : term) {
        const auto size = sizes.find(name);
        const double v = size == sizes.end() ? 1 : std::max(1.0, size->second);
        const double log = std::max(1.0, std::log2(v));
        value *= std::pow(factor.base, v) * std::pow(v, factor.power) * std::pow(log, factor.logs) *
                 std::pow(std::max(1.0, std::log2(log)), factor.loglogs);
        if (factor.factorial)
            value *= std::tgamma(v + 1);
    }
    return value;
}

}  // namespace judge
