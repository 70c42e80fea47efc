#pragma once

#include <chrono>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace judge {

/// An amount of memory or of data.
struct Bytes {
    std::uint64_t count = 0;
    auto operator<=>(const Bytes&) const = default;
};

constexpr Bytes kibibytes(std::uint64_t n) {
    return {n << 10};
}
constexpr Bytes mebibytes(std::uint64_t n) {
    return {n << 20};
}
constexpr Bytes gibibytes(std::uint64_t n) {
    return {n << 30};
}

/// "256 MiB", "64KiB", "1.5 GiB", "800 B" -> Bytes. Only binary units are taken, and a unit is
/// required; anything else, and what does not fit, is nullopt.
std::optional<Bytes> parse_bytes(std::string_view text);

/// The shortest of B, KiB, MiB, GiB with at most one decimal: "256 MiB", "1.4 MiB", "800 B".
std::string to_text(Bytes bytes);

/// "2s", "200 ms", "1.5 s" -> a positive duration; anything else is nullopt.
std::optional<std::chrono::nanoseconds> parse_duration(std::string_view text);

/// For people, three digits at most: "310 ms", "1.25 s", "42 s", "0.4 ms".
std::string to_text(std::chrono::nanoseconds duration);

/// "2026-11-30".
std::string to_text(std::chrono::sys_days day);

}  // namespace judge
