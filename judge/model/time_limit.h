#pragma once

#include <chrono>
#include <optional>
#include <string>

namespace judge {

/// The slowest accepted solution on the test that takes it longest, as it was measured here.
struct Yardstick {
    std::string solution;  ///< The file's name in `solutions/`: "second.cpp".
    std::string test;
    std::chrono::nanoseconds cpu{};
    double factor = 0;  ///< How many times that makes the limit.
    std::chrono::sys_days measured{};
    bool busy = false;  ///< Other programs took the processors meanwhile: it may need less.
};

/// How much CPU time a run may take, and what set that.
struct TimeLimit {
    std::chrono::nanoseconds limit{};
    std::optional<Yardstick> yardstick;  ///< Empty for a limit that the problem states.
};

}  // namespace judge
