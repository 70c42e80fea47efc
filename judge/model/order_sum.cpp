#include "model/order_sum.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <optional>

namespace judge {
namespace {

constexpr std::size_t most_summands = 32;
constexpr double largest_number = 1e18;
constexpr double largest_power = 20;
constexpr double largest_base = 1000;

double constant_value(const Sum& sum) {
    double value = 0;
    for (const Summand& part : sum)
        value += part.coefficient;
    return value;
}

/// Nothing for the product of two factorials.
std::optional<Term> product_of(Term left, const Term& right) {
    for (const auto& [name, factor] : right) {
        Factor& product = left[name];
        if (product.factorial && factor.factorial)
            return std::nullopt;
        product.base *= factor.base;
        product.power += factor.power;
        product.logs += factor.logs;
        product.loglogs += factor.loglogs;
        product.factorial |= factor.factorial;
        if (!(product.base >= 1 / largest_base && product.base <= largest_base &&
              std::abs(product.power) <= largest_power && std::abs(product.logs) <= largest_power &&
              std::abs(product.loglogs) <= largest_power))
            return std::nullopt;
    }
    return left;
}

/// Nothing where a logarithm would get a broken exponent.
std::optional<Term> raised(const Term& term, double exponent) {
    Term result;
    for (const auto& [name, factor] : term) {
        const double logs = factor.logs * exponent;
        const double loglogs = factor.loglogs * exponent;
        if (factor.factorial || logs != std::round(logs) || loglogs != std::round(loglogs))
            return std::nullopt;
        result[name] = {std::pow(factor.base, exponent), factor.power * exponent,
                        static_cast<int>(logs), static_cast<int>(loglogs), false};
    }
    return product_of({}, result);
}

/// The one summand that is as large as the whole sum, if there is such.
std::optional<Summand> largest(const Sum& sum) {
    if (is_constant(sum)) {
        const double value = constant_value(sum);
        return value > 0 ? std::optional(Summand{value, {}}) : std::nullopt;
    }
    Order order;
    for (const Summand& part : positive(sum))
        order.terms.push_back(part.term);
    order = canonical(std::move(order));
    return order.terms.size() == 1 ? std::optional(Summand{1, order.terms.front()}) : std::nullopt;
}

/// A number to the power of a sum of variables: 2^(n + m).
Sum exponential(double base, const Sum& exponent) {
    Summand result;
    for (const Summand& part : exponent) {
        const double for_one = std::pow(base, part.coefficient);
        if (part.term.empty()) {
            result.coefficient *= for_one;
            continue;
        }
        const auto& [name, factor] = *part.term.begin();
        if (part.term.size() != 1 || factor != Factor{.power = 1})
            return {};
        auto product = product_of(std::move(result.term), {{name, {.base = for_one}}});
        if (!product)
            return {};
        result.term = std::move(*product);
    }
    if (!(result.coefficient > 0 && result.coefficient <= largest_number))
        return {};
    return {result};
}

/// Of one factor: log(n^2) is log n, log(2^n) is n, log(log n) is log log n.
bool add_logarithms(Order& sum, const std::string& name, const Factor& factor) {
    if (factor.factorial)
        sum.terms.push_back({{name, {.power = 1, .logs = 1}}});
    if (factor.base != 1)
        sum.terms.push_back({{name, {.power = 1}}});
    if (factor.power != 0)
        sum.terms.push_back({{name, {.logs = 1}}});
    if (factor.logs != 0)
        sum.terms.push_back({{name, {.loglogs = 1}}});
    // An Order has no log log log.
    return factor.loglogs == 0 || factor.power != 0 || factor.logs != 0;
}

}  // namespace

bool is_constant(const Sum& sum) {
    return std::ranges::all_of(sum, [](const Summand& part) { return part.term.empty(); });
}

Sum positive(const Sum& sum) {
    Sum kept;
    std::ranges::copy_if(sum, std::back_inserter(kept),
                         [](const Summand& part) { return part.coefficient > 0; });
    return kept;
}

Sum constant(double value) {
    if (!(std::abs(value) <= largest_number))
        return {};
    return {{value, {}}};
}

Sum variable(const std::string& name) {
    return {{1, {{name, {.power = 1}}}}};
}

Sum negated(Sum sum) {
    for (Summand& part : sum)
        part.coefficient = -part.coefficient;
    return sum;
}

Sum plus(Sum left, const Sum& right) {
    if (left.empty() || right.empty() || left.size() + right.size() > most_summands)
        return {};
    left.insert(left.end(), right.begin(), right.end());
    return left;
}

Sum times(const Sum& left, const Sum& right) {
    if (left.size() * right.size() > most_summands)
        return {};
    Sum product;
    for (const Summand& a : left) {
        for (const Summand& b : right) {
            auto term = product_of(a.term, b.term);
            const double coefficient = a.coefficient * b.coefficient;
            if (!term || !(std::abs(coefficient) <= largest_number))
                return {};
            product.push_back({coefficient, std::move(*term)});
        }
    }
    return product;
}

Sum divided(const Sum& sum, const Sum& by) {
    const auto divisor = largest(by);
    const auto inverse = divisor ? raised(divisor->term, -1) : std::nullopt;
    return inverse ? times(sum, {{1 / divisor->coefficient, *inverse}}) : Sum{};
}

Sum power(const Sum& base, const Sum& exponent) {
    if (base.empty() || exponent.empty())
        return {};
    if (is_constant(base)) {
        const double value = constant_value(base);
        return value > 0 ? exponential(value, exponent) : Sum{};
    }
    const double value = constant_value(exponent);
    if (!is_constant(exponent) || !(std::abs(value) <= largest_power))
        return {};
    if (value < 0)
        return divided(constant(1), power(base, constant(-value)));
    // The largest summand decides, whichever it is: (n + m)^2 is no more than 2n^2 + 2m^2.
    Sum result;
    for (const Summand& part : positive(base)) {
        auto term = raised(part.term, value);
        const double coefficient = std::pow(part.coefficient, value);
        if (!term || !(coefficient <= largest_number))
            return {};
        result.push_back({coefficient, std::move(*term)});
    }
    return result;
}

Sum logarithm(const Sum& argument) {
    if (argument.empty())
        return {};
    if (is_constant(argument)) {
        const double value = constant_value(argument);
        return constant(value > 1 ? std::log2(value) : 1);
    }
    Order sum;
    for (const Summand& part : positive(argument)) {
        for (const auto& [name, factor] : part.term)
            if (!add_logarithms(sum, name, factor))
                return {};
    }
    Sum result;
    for (const Term& term : canonical(std::move(sum)).terms)
        result.push_back({1, term});
    return result;
}

Sum factorial(const Sum& argument) {
    const auto only = largest(argument);
    if (!only)
        return {};
    if (only->term.empty())
        return constant(std::tgamma(only->coefficient + 1));
    const auto& [name, factor] = *only->term.begin();
    if (only->term.size() != 1 || factor != Factor{.power = 1})
        return {};
    return {{1, {{name, {.factorial = true}}}}};
}

}  // namespace judge
