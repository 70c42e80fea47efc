#include <algorithm>
#include <array>
#include <span>
#include <utility>

#include "base/text.h"
#include "model/order.h"
#include "model/order_sum.h"
#include "model/order_tokens.h"

namespace judge {
namespace {

using Kind = OrderToken::Kind;

constexpr std::size_t longest_text = 200;  // Bytes; bounds the depth of parentheses too.

/// Recursive descent; each function reads one level of precedence, and gives an empty sum for what
/// it cannot read.
class Parser {
  public:
    explicit Parser(std::span<const OrderToken> tokens) : tokens_(tokens) {}

    Sum read_all() {
        Sum result = sum();
        return now().kind == Kind::end ? result : Sum{};
    }

  private:
    const OrderToken& now() const { return tokens_[at_]; }
    const OrderToken& next() const { return tokens_[std::min(at_ + 1, tokens_.size() - 1)]; }

    bool take(char sign) {
        const bool taken = now().is(sign);
        at_ += taken;
        return taken;
    }

    Sum sum() {
        const bool negative = take('-');
        if (!negative)
            take('+');
        Sum result = negative ? negated(product()) : product();
        while (true)
            if (take('+'))
                result = plus(std::move(result), product());
            else if (take('-'))
                result = plus(std::move(result), negated(product()));
            else
                return result;
    }

    bool begins_operand() const {
        return now().kind == Kind::number || now().kind == Kind::name ||
               now().kind == Kind::function || now().kind == Kind::wrapper || now().is('(');
    }

    Sum product() {
        Sum result = raised_operand();
        while (true)
            if (take('/'))
                result = divided(result, raised_operand());
            else if (take('*') || begins_operand())
                result = times(result, raised_operand());
            else
                return result;
    }

    Sum raised_operand() {
        Sum base = operand();
        return take('^') ? power(base, exponent(is_constant(base))) : base;
    }

    /// n^1/2 means the root, and 2^2n means 4^n, whatever precedence says.
    Sum exponent(bool of_constant) {
        const bool negative = take('-');
        const bool one = now().kind == Kind::number && now().value == 1;
        const bool number = now().kind == Kind::number;
        Sum result = raised_operand();
        if (one && now().is('/') && next().kind == Kind::number && next().value != 0) {
            ++at_;
            result = constant(1 / now().value);
            ++at_;
        } else if (of_constant && number && now().kind == Kind::name && now().glued) {
            result = times(result, operand());
        }
        return negative ? negated(std::move(result)) : result;
    }

    Sum operand() {
        Sum result = atom();
        while (take('!'))
            result = factorial(result);
        return result;
    }

    Sum atom() {
        const OrderToken token = now();
        if (token.kind == Kind::end)
            return {};
        ++at_;
        switch (token.kind) {
            case Kind::number:
                return constant(token.value);
            case Kind::name:
                return variable(token.text);
            case Kind::wrapper:
                return now().is('(') ? atom() : Sum{};
            case Kind::function:
                return function(token.text);
            default:
                break;
        }
        if (!token.is('('))
            return {};
        Sum inner = sum();
        return take(')') ? inner : Sum{};
    }

    Sum function(const std::string& name) {
        if (name == "max")
            return maximum();
        if (name == "log" && take('*'))  // log* n, the iterated logarithm: at most 5.
            return raised_operand().empty() ? Sum{} : constant(1);
        const Sum times_over = take('^') ? exponent(false) : constant(1);
        // log(n)^2 is the square of the logarithm, log n^2 the logarithm of the square.
        const Sum argument = now().is('(') ? operand() : raised_operand();
        const Sum value = name == "log"      ? logarithm(argument)
                          : name == "sqrt"   ? power(argument, constant(0.5))
                          : name == "cbrt"   ? power(argument, constant(1.0 / 3))
                          : argument.empty() ? Sum{}
                                             : constant(1);
        return power(value, times_over);
    }

    Sum maximum() {
        if (!take('('))
            return {};
        Sum result = sum();
        while (take(','))
            result = plus(std::move(result), sum());
        return take(')') ? result : Sum{};
    }

    std::span<const OrderToken> tokens_;
    std::size_t at_ = 0;
};

/// Drops fillers from both ends: "amortized O(1) per call", "O(n) (expected)".
std::vector<OrderToken> without_fillers(std::vector<OrderToken> tokens) {
    const auto is_filler = [](const OrderToken& token) { return token.kind == Kind::filler; };
    tokens.erase(tokens.begin(), std::ranges::find_if_not(tokens, is_filler));
    tokens.pop_back();
    while (!tokens.empty()) {
        std::size_t kept = tokens.size();
        const bool closed = tokens.back().is(')');
        kept -= closed;
        const std::size_t before = kept;
        while (kept > 0 && is_filler(tokens[kept - 1]))
            --kept;
        if (kept == before || (closed && (kept == 0 || !tokens[kept - 1].is('('))))
            break;
        tokens.resize(closed ? kept - 1 : kept);
    }
    tokens.push_back({});
    return tokens;
}

struct Word {
    std::string_view name;
    Factor factor;
};

constexpr std::array words = {
    Word{"constant", {}},
    Word{"logarithmic", {.logs = 1}},
    Word{"linear", {.power = 1}},
    Word{"linearithmic", {.power = 1, .logs = 1}},
    Word{"loglinear", {.power = 1, .logs = 1}},
    Word{"quasilinear", {.power = 1, .logs = 1}},
    Word{"quadratic", {.power = 2}},
    Word{"cubic", {.power = 3}},
    Word{"exponential", {.base = 2}},
    Word{"factorial", {.factorial = true}},
};

const Word* find_word(const OrderToken& token) {
    const std::string name = lower_case(token.text);
    const auto word = std::ranges::find(words, name, &Word::name);
    return token.kind != Kind::name || word == words.end() ? nullptr : &*word;
}

/// "linear" and the like speak of the one variable, or of n.
std::optional<Order> order_of(const Word& word, const std::vector<std::string>& variables) {
    const bool has_n = std::ranges::find(variables, "n") != variables.end();
    if (word.factor == Factor{})
        return Order{{Term{}}};
    if (variables.size() > 1 && !has_n)
        return std::nullopt;
    return Order{{{{variables.size() == 1 ? variables.front() : "n", word.factor}}}};
}

}  // namespace

std::optional<Order> parse_order(std::string_view text, const std::vector<std::string>& variables) {
    if (text.size() > longest_text)
        return std::nullopt;
    const auto read = order_tokens(text, variables);
    if (!read)
        return std::nullopt;
    const std::vector<OrderToken> tokens = without_fillers(*read);
    if (const Word* const word = find_word(tokens.front()); word && tokens.size() == 2)
        return order_of(*word, variables);
    const Sum sum = positive(Parser(tokens).read_all());
    if (sum.empty())
        return std::nullopt;
    Order order;
    for (const Summand& part : sum)
        order.terms.push_back(part.term);
    return canonical(std::move(order));
}

}  // namespace judge
