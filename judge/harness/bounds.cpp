#include "harness/bounds.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <string_view>

#include "base/cpp_lexer.h"
#include "base/text.h"

namespace judge {
namespace {

/// A comparison taken apart: `left < right`.
struct Comparison {
    std::string_view left, right;
    char sign = 0;  ///< < or >.
    bool or_equal = false;
};

/// The parts of `code` between `&&` outside of brackets; none where `||` or `?` may put them aside.
std::vector<std::string_view> conjuncts(std::string_view code) {
    std::vector<std::string_view> parts;
    std::size_t begin = 0;
    int depth = 0;
    for (std::size_t i = 0; i < code.size(); ++i) {
        const char c = code[i];
        depth += c == '(' || c == '[' || c == '{' ? 1 : 0;
        depth -= c == ')' || c == ']' || c == '}' ? 1 : 0;
        if (depth > 0)
            continue;
        if (c == '|' || c == '?' || c == '"' || c == '\'')
            return {};
        if (code.substr(i).starts_with("&&")) {
            parts.push_back(code.substr(begin, i - begin));
            begin = ++i + 1;
        }
    }
    parts.push_back(code.substr(begin));
    return parts;
}

/// Nothing where there is not exactly one comparison of size.
std::optional<Comparison> comparison_in(std::string_view part) {
    const std::size_t at = part.find_first_of("<>");
    if (at == part.npos || part.find_first_of("<>", at + 1) != part.npos)
        return std::nullopt;
    const bool or_equal = at + 1 < part.size() && part[at + 1] == '=';
    return Comparison{trim(part.substr(0, at)), trim(part.substr(at + (or_equal ? 2 : 1))),
                      part[at], or_equal};
}

std::optional<long long> number_in(std::string_view text) {
    std::string digits;
    for (const char c : text)
        if (c != '\'')
            digits += c;
    while (digits.size() > 1 && (digits.back() == 'L' || digits.back() == 'l'))
        digits.pop_back();
    long long value = 0;
    const char* const end = digits.data() + digits.size();
    const auto [stop, failure] = std::from_chars(digits.data(), end, value);
    return stop == end && failure == std::errc{} && !digits.empty() ? std::optional(value)
                                                                    : std::nullopt;
}

/// A parameter or a part of one, or what `size()` or `length()` of it says, or `size(root)` and
/// `height(root)` of nodes.
bool can_be_bounded(std::string_view expression) {
    for (const std::string_view call : {"size(", "height("})
        if (expression.starts_with(call) && expression.ends_with(')'))
            return is_identifier(
                trim(expression.substr(call.size(), expression.size() - call.size() - 1)));
    for (const std::string_view call : {".size()", ".length()"})
        if (expression.ends_with(call))
            expression.remove_suffix(call.size());
    return !expression.empty() && is_identifier(expression);
}

std::optional<Bound> bound_in(std::string_view part, std::size_t constraint) {
    auto comparison = comparison_in(part);
    if (!comparison)
        return std::nullopt;
    if (number_in(comparison->left)) {
        std::swap(comparison->left, comparison->right);
        comparison->sign = comparison->sign == '<' ? '>' : '<';
    }
    const auto number = number_in(comparison->right);
    if (!number || *number > largest_bound || *number < -largest_bound ||
        !can_be_bounded(comparison->left))
        return std::nullopt;
    const long long inside = comparison->or_equal ? 0 : comparison->sign == '<' ? -1 : 1;
    return Bound{constraint, std::string(comparison->left), *number + inside,
                 comparison->sign == '>'};
}

}  // namespace

std::vector<Bound> bounds_of(const Problem& problem) {
    std::vector<Bound> bounds;
    for (std::size_t i = 0; i < problem.constraints.size(); ++i) {
        std::string code;
        for (const CppToken& token : lex_cpp(problem.constraints[i].condition.code))
            code += token.is_comment() ? " " : std::string(token.text);
        for (const std::string_view part : conjuncts(code))
            if (auto bound = bound_in(part, i))
                bounds.push_back(std::move(*bound));
    }
    return bounds;
}

}  // namespace judge
