#include "base/units.h"

#include <fmt/core.h>

#include <array>
#include <charconv>
#include <cmath>
#include <utility>

#include "base/text.h"

namespace judge {
namespace {

struct Unit {
    std::string_view name;
    std::uint64_t size;
};

constexpr std::array data_units = {Unit{"B", 1}, Unit{"KiB", 1 << 10}, Unit{"MiB", 1 << 20},
                                   Unit{"GiB", 1 << 30}};
constexpr std::array time_units_ns = {Unit{"ms", 1'000'000}, Unit{"s", 1'000'000'000}};

/// "1.5 GiB" times the unit's size, rounded to a whole number; nullopt for what is not a plain
/// decimal number and a known unit. A long double holds every 64-bit number exactly.
template <std::size_t N>
std::optional<long double> parse_amount(std::string_view text, const std::array<Unit, N>& units) {
    const std::string_view number = text.substr(0, text.find_first_not_of("0123456789."));
    const std::string_view unit_name = trim(text.substr(number.size()));
    if (number.empty() || number.front() == '.' || number.back() == '.')
        return std::nullopt;
    long double value = 0;
    const char* end = number.data() + number.size();
    const auto [stop, error] = std::from_chars(number.data(), end, value, std::chars_format::fixed);
    if (stop != end || error != std::errc{})
        return std::nullopt;
    for (const Unit& unit : units)
        if (unit.name == unit_name)
            return std::round(value * static_cast<long double>(unit.size));
    return std::nullopt;
}

std::string without_trailing_zeros(std::string number) {
    if (number.find('.') != std::string::npos) {
        number.erase(number.find_last_not_of('0') + 1);
        if (number.back() == '.')
            number.pop_back();
    }
    return number;
}

}  // namespace

std::optional<Bytes> parse_bytes(std::string_view text) {
    const std::optional<long double> amount = parse_amount(trim(text), data_units);
    if (!amount || *amount >= std::ldexp(1.0L, 64))
        return std::nullopt;
    return Bytes{static_cast<std::uint64_t>(*amount)};
}

std::string to_text(Bytes bytes) {
    std::size_t unit = 0;
    // What would be rounded up to 1024 of a unit is written as 1 of the next.
    while (unit + 1 < data_units.size() &&
           static_cast<long double>(bytes.count) >= 1023.95L * data_units[unit].size)
        ++unit;
    const long double value = static_cast<long double>(bytes.count) / data_units[unit].size;
    return fmt::format("{} {}", without_trailing_zeros(fmt::format("{:.1f}", value)),
                       data_units[unit].name);
}

std::optional<std::chrono::nanoseconds> parse_duration(std::string_view text) {
    const std::optional<long double> amount = parse_amount(trim(text), time_units_ns);
    if (!amount || *amount < 1 || *amount >= std::ldexp(1.0L, 63))
        return std::nullopt;
    return std::chrono::nanoseconds(static_cast<std::int64_t>(*amount));
}

std::string to_text(std::chrono::nanoseconds duration) {
    double value = static_cast<double>(duration.count()) / 1e6;
    std::string_view unit = "ms";
    if (value >= 999.5) {
        value /= 1000;
        unit = "s";
    }
    const int decimals = value < 9.995 ? 2 : value < 99.95 ? 1 : 0;
    return fmt::format("{} {}", without_trailing_zeros(fmt::format("{:.{}f}", value, decimals)),
                       unit);
}

std::string to_text(std::chrono::sys_days day) {
    const std::chrono::year_month_day parts(day);
    return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(parts.year()),
                       static_cast<unsigned>(parts.month()), static_cast<unsigned>(parts.day()));
}

}  // namespace judge
