#include "model/domain.h"

#include <fmt/core.h>

#include <algorithm>
#include <cctype>
#include <charconv>
#include <cmath>
#include <optional>

namespace judge {
namespace {

/// The operation of a comparison with any power of two, whose right side is its left.
constexpr const char* power_of_two = "2^";

}  // namespace

/// Recursive descent: comparison = sum operator sum | sum = 2^ name; sum = product {+- product};
/// product = atom {*/ atom | atom}; atom = number | variable | ( sum ).
class DomainParser {
  public:
    DomainParser(std::string_view text, const std::vector<std::string>& variables)
        : text_(text), variables_(variables) {}

    Result<Domain> parse() {
        do {
            const int left = sum();
            std::string operation = comparison();
            const bool power = operation == "==" && take_power_of_two();
            const int right = power ? left : sum();
            domain_.comparisons_.push_back({power ? power_of_two : operation, left, right});
        } while (!mistake_ && (take(",") || take("&&")));
        skip_spaces();
        if (!mistake_ && at_ < text_.size())
            mistake("what follows is no condition");
        if (mistake_)
            return usage_error(*mistake_,
                               "write conditions such as `m >= 2*n, k <= n/64` or `n = 2^i`");
        return std::move(domain_);
    }

  private:
    using Node = Domain::Node;

    void skip_spaces() {
        while (at_ < text_.size() && std::isspace(static_cast<unsigned char>(text_[at_])))
            ++at_;
    }

    bool take(std::string_view word) {
        skip_spaces();
        if (!text_.substr(at_).starts_with(word))
            return false;
        at_ += word.size();
        return true;
    }

    int mistake(std::string what) {
        if (!mistake_)
            mistake_ = fmt::format("cannot read the sizes' conditions at `{}`: {}",
                                   text_.substr(at_), what);
        return add({.operation = 'n'});
    }

    int add(Node node) {
        domain_.nodes_.push_back(node);
        return static_cast<int>(domain_.nodes_.size()) - 1;
    }

    std::string comparison() {
        for (const char* operation : {"<=", ">=", "==", "<", ">"})
            if (take(operation))
                return operation;
        if (take("="))
            return "==";
        mistake("a comparison such as `<=` is missing");
        return "==";
    }

    /// `2^i`, whatever the exponent is called that is no size.
    bool take_power_of_two() {
        const std::size_t before = at_;
        if (take("2") && (take("^") || take("**"))) {
            skip_spaces();
            if (const std::string_view exponent = name(); !exponent.empty()) {
                if (is_size(exponent))
                    mistake(fmt::format(
                        "the exponent of a power of two is no size, and `{}` is one", exponent));
                at_ += exponent.size();
                return true;
            }
        }
        at_ = before;
        return false;
    }

    /// The letters, digits and underscores that follow, where a letter or an underscore begins
    /// them.
    std::string_view name() const {
        const std::string_view rest = text_.substr(at_);
        std::size_t length = 0;
        while (length < rest.size() &&
               (std::isalnum(static_cast<unsigned char>(rest[length])) || rest[length] == '_'))
            ++length;
        const bool digit = length > 0 && std::isdigit(static_cast<unsigned char>(rest.front()));
        return rest.substr(0, digit ? 0 : length);
    }

    bool is_size(std::string_view name) const {
        return std::ranges::find(variables_, name) != variables_.end();
    }

    int sum() {
        int left = product();
        for (;;) {
            const bool minus = take("-");
            if (mistake_ || (!minus && !take("+")))
                return left;
            left = add({.operation = minus ? '-' : '+', .left = left, .right = product()});
        }
    }

    int product() {
        int left = atom();
        for (;;) {
            const bool divides = take("/");
            if (mistake_ || (!divides && !take("*") && !begins_atom()))
                return left;
            left = add({.operation = divides ? '/' : '*', .left = left, .right = atom()});
        }
    }

    bool begins_atom() {
        skip_spaces();
        return at_ < text_.size() &&
               (text_[at_] == '(' || std::isalnum(static_cast<unsigned char>(text_[at_])));
    }

    int atom() {
        skip_spaces();
        constexpr int deepest = 100;
        if (take("(")) {
            if (++depth_ > deepest)
                return mistake("too many parentheses");
            const int inner = sum();
            --depth_;
            return take(")") ? inner : mistake("a `)` is missing");
        }
        const std::string_view rest = text_.substr(at_);
        double number = 0;
        const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), number);
        if (error == std::errc{} && !rest.starts_with('-')) {
            at_ += static_cast<std::size_t>(end - rest.data());
            return add({.operation = 'n', .number = number});
        }
        const std::string_view size = name();
        const auto found = std::ranges::find(variables_, size);
        if (found == variables_.end())
            return mistake(size.empty() ? "a size or a number is missing"
                                        : fmt::format("no size is called `{}`", size));
        at_ += size.size();
        return add(
            {.operation = 'v', .variable = static_cast<std::size_t>(found - variables_.begin())});
    }

    std::string_view text_;
    const std::vector<std::string>& variables_;
    std::size_t at_ = 0;
    int depth_ = 0;
    std::optional<std::string> mistake_;
    Domain domain_;
};

Result<Domain> Domain::parse(std::string_view text, const std::vector<std::string>& variables) {
    return text.empty() ? Result<Domain>(Domain()) : DomainParser(text, variables).parse();
}

double Domain::value(int index, const std::vector<long long>& sizes) const {
    const Node& node = nodes_[static_cast<std::size_t>(index)];
    switch (node.operation) {
        case 'n':
            return node.number;
        case 'v':
            return static_cast<double>(sizes[node.variable]);
        case '+':
            return value(node.left, sizes) + value(node.right, sizes);
        case '-':
            return value(node.left, sizes) - value(node.right, sizes);
        case '*':
            return value(node.left, sizes) * value(node.right, sizes);
        default:
            return value(node.left, sizes) / value(node.right, sizes);
    }
}

bool Domain::contains(const std::vector<long long>& sizes) const {
    return std::all_of(comparisons_.begin(), comparisons_.end(), [&](const Comparison& each) {
        const double left = value(each.left, sizes);
        const double right = value(each.right, sizes);
        if (each.operation == power_of_two)
            return left >= 1 && std::exp2(std::round(std::log2(left))) == left;
        return each.operation == "<="   ? left <= right
               : each.operation == ">=" ? left >= right
               : each.operation == "<"  ? left < right
               : each.operation == ">"  ? left > right
                                        : left == right;
    });
}

bool Domain::wants_powers_of_two() const {
    return std::ranges::any_of(
        comparisons_, [](const Comparison& each) { return each.operation == power_of_two; });
}

std::vector<long long> Domain::diagonal(std::size_t variables) const {
    constexpr long long base = 64;  // Large enough that added constants do not matter.
    constexpr int most_doublings = 10;
    std::vector<long long> equal(variables, 1);
    // With room for each size to shrink and grow by itself: as much as can be had.
    for (const long long room : {4, 2, 1}) {
        const auto has_room = [&](const std::vector<long long>& multiples) {
            for (std::size_t i = 0; i < variables; ++i)
                for (const bool grows : {false, true}) {
                    std::vector<long long> sizes;
                    for (const long long multiple : multiples)
                        sizes.push_back(base * multiple);
                    sizes[i] = grows ? sizes[i] * room : sizes[i] / room;
                    if (!contains(sizes))
                        return false;
                }
            return true;
        };
        // By growing sum of doublings: the least distorted first.
        for (int sum = 0; sum <= most_doublings * static_cast<int>(variables); ++sum) {
            std::vector<int> doublings(variables, 0);
            std::optional<std::vector<long long>> found;
            const auto search = [&](const auto& self, std::size_t i, int left) -> void {
                if (found)
                    return;
                if (i + 1 == variables) {
                    if (left > most_doublings)
                        return;
                    doublings[i] = left;
                    std::vector<long long> multiples;
                    for (const int each : doublings)
                        multiples.push_back(1LL << each);
                    if (has_room(multiples))
                        found = multiples;
                    return;
                }
                for (int each = 0; each <= std::min(left, most_doublings); ++each) {
                    doublings[i] = each;
                    self(self, i + 1, left - each);
                }
            };
            search(search, 0, sum);
            if (found)
                return *found;
        }
    }
    return equal;
}

}  // namespace judge
