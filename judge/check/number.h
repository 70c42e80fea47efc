#pragma once

#include <optional>
#include <string_view>

namespace judge {

/// How far a number may be from the expected one: within either of the two is enough.
struct Closeness {
    std::optional<double> absolute;
    std::optional<double> relative;  ///< To the expected number.

    /// NaN is close to NaN, an infinity to itself; neither is close to anything else.
    bool allows(long double expected, long double actual) const;
};

/// The number that `token` is as a whole, as printf and iostreams write it: "7", "+7", "1.", "1e5",
/// "nan", "-inf". 64-bit integers are kept exactly.
std::optional<long double> parse_number(std::string_view token);

/// The number that a canonical JSON value is: a plain number or one of the strings "NaN",
/// "Infinity" and "-Infinity".
std::optional<long double> parse_canonical_number(std::string_view value);

}  // namespace judge
