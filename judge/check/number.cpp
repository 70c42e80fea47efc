#include "check/number.h"

#include <charconv>
#include <cmath>
#include <cstdint>
#include <limits>

namespace judge {
namespace {

template <class Number>
std::optional<Number> parse_whole(std::string_view text) {
    Number number{};
    const char* end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, number);
    if (stop != end || error != std::errc{})
        return std::nullopt;
    return number;
}

}  // namespace

bool Closeness::allows(long double expected, long double actual) const {
    if (std::isnan(expected) || std::isnan(actual))
        return std::isnan(expected) && std::isnan(actual);
    if (std::isinf(expected) || std::isinf(actual))
        return expected == actual;
    const long double distance = std::fabs(expected - actual);
    return (absolute && distance <= *absolute) ||
           (relative && distance <= *relative * std::fabs(expected));
}

std::optional<long double> parse_number(std::string_view token) {
    if (token.starts_with('+') && !token.starts_with("+-"))
        token.remove_prefix(1);
    if (const std::optional<std::int64_t> integer = parse_whole<std::int64_t>(token))
        return static_cast<long double>(*integer);
    if (const std::optional<double> real = parse_whole<double>(token))
        return static_cast<long double>(*real);
    // Slower; holds what is too large or too small for a double. No words: libstdc++ 12 reads those
    // beyond their end, up to a zero byte.
    const std::size_t sign = token.starts_with('-') ? 1 : 0;
    if (token.size() == sign || std::string_view("0123456789.").find(token[sign]) == token.npos)
        return std::nullopt;
    return parse_whole<long double>(token);
}

std::optional<long double> parse_canonical_number(std::string_view value) {
    using Real = std::numeric_limits<long double>;
    if (value == "\"NaN\"")
        return Real::quiet_NaN();
    if (value == "\"Infinity\"")
        return Real::infinity();
    if (value == "\"-Infinity\"")
        return -Real::infinity();
    const std::size_t first_digit = value.starts_with('-') ? 1 : 0;
    if (first_digit >= value.size() || value[first_digit] < '0' || value[first_digit] > '9')
        return std::nullopt;
    return parse_number(value);
}

}  // namespace judge
