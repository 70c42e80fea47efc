#pragma once

#include <rapidcheck.h>

#include <bit>
#include <cstdint>
#include <limits>
#include <string>

#include "support/wire.h"

// What the tests of how values travel share.
namespace judge::testing {

/// As a solution's process writes it.
template <class T>
std::string canonical(const T& value) {
    std::string text;
    judge_wire::append(text, value);
    return text;
}

/// Infinities, subnormal numbers and any NaN too.
inline rc::Gen<double> any_double() {
    const auto from_bits = [](std::uint64_t bits) { return std::bit_cast<double>(bits); };
    using limits = std::numeric_limits<double>;
    return rc::gen::oneOf(
        rc::gen::map(rc::gen::resize(rc::kNominalSize, rc::gen::arbitrary<std::uint64_t>()),
                     from_bits),
        rc::gen::map(rc::gen::inRange<std::uint64_t>(0, std::uint64_t{1} << 52), from_bits),
        rc::gen::element(0.0, -0.0, limits::max(), limits::lowest(), limits::min(),
                         limits::denorm_min(), limits::infinity(), -limits::infinity(),
                         limits::quiet_NaN(), 0.1, 1e22, 1e23, 9007199254740993.0));
}

}  // namespace judge::testing
