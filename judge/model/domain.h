#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace judge {

/// Conditions on the sizes of a program's input, such as `m >= 2*n, k <= n/64`.
class Domain {
  public:
    /// Comparisons of sums and products of the variables and whole numbers (`2n` is `2*n`), joined
    /// by `,` or `&&`; `n = 2^i` lets n be powers of two only; an empty text sets none. A text that
    /// is none is an Error that quotes the place.
    static Result<Domain> parse(std::string_view text, const std::vector<std::string>& variables);

    /// Whether all conditions hold for these values of the variables.
    bool contains(const std::vector<long long>& sizes) const;

    /// Whether a size has to be a power of two.
    bool wants_powers_of_two() const;

    /// Multiples, one for each variable, by which sizes that grow together stay well inside: each
    /// may then also become a few times smaller or larger on its own.
    std::vector<long long> diagonal(std::size_t variables) const;

  private:
    /// A polynomial in the making: values are computed as real numbers.
    struct Node {
        char operation;  ///< + - * / for the two below; n: a number; v: a variable.
        double number = 0;
        std::size_t variable = 0;
        int left = -1, right = -1;  ///< Indices of nodes.
    };
    struct Comparison {
        std::string operation;  ///< <= >= < > ==, or 2^ for a power of two.
        int left, right;
    };
    friend class DomainParser;

    double value(int node, const std::vector<long long>& sizes) const;

    std::vector<Node> nodes_;
    std::vector<Comparison> comparisons_;
};

}  // namespace judge
