#include <fmt/core.h>

#include <algorithm>
#include <cmath>

#include "base/text.h"
#include "model/order.h"

namespace judge {
namespace {

/// Pieces of a product, in the sequence in which they are written.
struct Pieces {
    std::vector<std::string> joined;   ///< With `*` between them: n, m^2, 2^n.
    std::vector<std::string> spaced;   ///< After a space: sqrt n, log n.
    std::vector<std::string> divided;  ///< After a slash.
};

std::string power_text(const std::string& name, double power) {
    if (power == 1)
        return name;
    if (power == std::floor(power))
        return fmt::format("{}^{}", name, power);
    const double thirds = std::round(power * 3);
    return power == thirds / 3 ? fmt::format("{}^({}/3)", name, thirds)
                               : fmt::format("{}^{}", name, power);
}

std::string logs_text(const std::string& name, int logs) {
    return logs == 1 ? "log " + name : fmt::format("log^{} {}", logs, name);
}

std::string loglogs_text(const std::string& name, int loglogs) {
    return loglogs == 1 ? "log log " + name : fmt::format("(log log {})^{}", name, loglogs);
}

void add_powers(Pieces& pieces, const std::string& name, double power) {
    if (power == 0.5) {
        pieces.spaced.push_back("sqrt " + name);
    } else if (power == -0.5) {
        pieces.divided.push_back("sqrt " + name);
    } else if (power > 0 && power - std::floor(power) == 0.5) {
        pieces.joined.push_back(power_text(name, std::floor(power)));
        pieces.spaced.push_back("sqrt " + name);
    } else if (power != 0) {
        (power > 0 ? pieces.joined : pieces.divided).push_back(power_text(name, std::abs(power)));
    }
}

/// base^(n + m) for the variables that share it. The root of a small number is written as half an
/// exponent: 2^(n/2).
std::string exponential_text(double base, const std::vector<std::string>& names) {
    const std::string sum = joined(names, " + ");
    for (const double radicand : {2.0, 3.0, 5.0}) {
        if (base == std::round(std::sqrt(radicand) * 1000) / 1000) {
            return names.size() == 1 ? fmt::format("{}^({}/2)", radicand, sum)
                                     : fmt::format("{}^(({})/2)", radicand, sum);
        }
    }
    return names.size() == 1 ? fmt::format("{}^{}", base, sum) : fmt::format("{}^({})", base, sum);
}

void add_exponentials(Pieces& pieces, const Term& term, const std::vector<std::string>& names) {
    std::vector<double> bases;
    for (const std::string& name : names) {
        const double base = term.at(name).base;
        if (base != 1 && std::ranges::find(bases, base) == bases.end())
            bases.push_back(base);
    }
    for (const double base : bases) {
        std::vector<std::string> sharing;
        for (const std::string& name : names)
            if (term.at(name).base == base)
                sharing.push_back(name);
        pieces.joined.push_back(exponential_text(base, sharing));
    }
}

std::string term_text(const Term& term) {
    const std::vector<std::string> names = variables_of({{term}});
    Pieces pieces;
    for (const std::string& name : names)
        add_powers(pieces, name, term.at(name).power);
    add_exponentials(pieces, term, names);
    for (const std::string& name : names)
        if (term.at(name).factorial)
            pieces.joined.push_back(name + "!");
    for (const std::string& name : names) {
        const Factor& factor = term.at(name);
        if (factor.logs != 0) {
            (factor.logs > 0 ? pieces.spaced : pieces.divided)
                .push_back(logs_text(name, std::abs(factor.logs)));
        }
        if (factor.loglogs != 0) {
            (factor.loglogs > 0 ? pieces.spaced : pieces.divided)
                .push_back(loglogs_text(name, std::abs(factor.loglogs)));
        }
    }
    std::string text = joined(pieces.joined, "*");
    for (const std::string& piece : pieces.spaced)
        text += (text.empty() ? "" : " ") + piece;
    if (text.empty())
        text = "1";
    for (const std::string& piece : pieces.divided)
        text += "/" + piece;
    return text;
}

}  // namespace

std::string to_text(const Order& order) {
    std::string text;
    for (const Term& term : canonical(order).terms)
        text += (text.empty() ? "" : " + ") + term_text(term);
    return "O(" + text + ")";
}

}  // namespace judge
