#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace judge {

/// How one variable v enters a term: base^v * v^power * (log v)^logs * (log log v)^loglogs, and
/// that times v! where `factorial` is set. Negative exponents divide: n/k.
struct Factor {
    double base = 1;
    double power = 0;
    int logs = 0;
    int loglogs = 0;
    bool factorial = false;

    auto operator<=>(const Factor&) const = default;
};

/// A product, such as n log k: the factor of each variable that occurs. Empty: 1.
using Term = std::map<std::string, Factor>;

/// An order of growth: a sum of terms of which the others dominate none. Constant factors and the
/// bases of logarithms have no part in it. Never empty: O(1) is one empty term.
struct Order {
    std::vector<Term> terms;

    bool operator==(const Order&) const = default;
};

/// Reads an order in any usual notation: `O(n log n)`, `nlogn`, `N*N`, `n^2`, `n²`, `2**n`,
/// `O(V + E)`, `O((n + m) log n)`, `O(sqrt(n))`, `√n`, `log(n*m)`, `max(n, m)`, `n!`, `linear`,
/// `amortized O(1) per call`. The inverse Ackermann function counts as constant, and of a
/// difference only what is added. With `variables`, a name that differs from one of them only in
/// its case is that variable, and a word such as `nm` is their product.
///
/// Nothing when it is no such text, when it grows as no Order can say (`n^k`, `min(n, m)`), or when
/// it is longer than 200 bytes. What is returned is canonical.
std::optional<Order> parse_order(std::string_view text,
                                 const std::vector<std::string>& variables = {});

/// The canonical form: "O(1)", "O(n log k)", "O(n*m)", "O(n + m log n)", "O(n^2 log n)",
/// "O(n sqrt n)", "O(n*2^n)". The text is the same for equal orders, and parse_order reads it.
std::string to_text(const Order& order);

/// Brings the terms into their one sequence, rounds bases and powers to thousandths (thirds stay)
/// and drops the terms that never outgrow the rest, however fast the variables grow against each
/// other: of n log n + n log m + m log m the middle one.
Order canonical(Order order);

/// The variables that occur, in the sequence in which a text names them: n, m, k, then the others.
std::vector<std::string> variables_of(const Order& order);

enum class OrderRelation { equal, lower, higher, incomparable };

/// How `left` grows against `right`: `lower` when right dominates it. Incomparable: each has a
/// term that the other does not dominate (n against m).
OrderRelation compare(const Order& left, const Order& right);

/// Its value up to a constant factor, at the values of the variables (1 for one that is not given);
/// logs are base 2 and at least 1, so that no term vanishes at 1.
double value_at(const Term& term, const std::map<std::string, double>& sizes);

}  // namespace judge
