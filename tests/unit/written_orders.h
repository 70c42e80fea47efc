#pragma once

#include <string>

#include "model/growth_report.h"

// Orders as tests write them.
namespace judge::testing {

inline Order order(const std::string& text) {
    return parse_order(text).value();
}

inline ClaimedOrder claim(const std::string& text) {
    const auto order = parse_order(text);
    return {.order = order, .text = order ? "" : text};
}

}  // namespace judge::testing
