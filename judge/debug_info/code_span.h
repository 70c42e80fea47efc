#pragma once

#include <cstdint>
#include <string_view>

namespace judge {

/// A stretch of code, by its addresses; `end` is past the last byte.
struct CodeSpan {
    std::uint64_t begin, end;
};

}  // namespace judge
