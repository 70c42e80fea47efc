#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "model/problem_record.h"

namespace judge {

/// A solution on the test that takes it longest, as it was measured here: the slowest accepted one
/// or, where the problem's record tells how much slower that is, the reference.
struct Yardstick {
    std::string solution;  ///< The file's name in `solutions/`: "second.cpp".
    std::string test;
    std::chrono::nanoseconds cpu{};
    double factor = 0;  ///< How many times what the slowest takes makes the limit.
    std::chrono::sys_days measured{};
    bool busy = false;  ///< Other programs took the processors meanwhile: it may need less.
    std::optional<SlowestRatio> record{};  ///< Set where `solution` is the reference by a record.
};

/// A solution that is stated to be accepted, but is not: it sets no limit.
struct LeftOut {
    std::string solution;  ///< The file's name in `solutions/`.
    std::string test;      ///< The first that it fails.
};

/// How much CPU time a run may take, and what set that.
struct TimeLimit {
    std::chrono::nanoseconds limit{};
    std::optional<Yardstick> yardstick;  ///< Empty for a limit that the problem states.
    std::vector<LeftOut> left_out{};     ///< What it was measured without.

    /// How many times what the reference (see CarriedLimit) took on the machine that measured the
    /// limit it takes here.
    /// Empty where both are one machine, and where that could not be told.
    std::optional<double> machine_ratio{};
};

/// A limit that other machines are to judge by, with what tells how fast the one is that measured
/// it.
struct CarriedLimit {
    /// The reference, or what checks the input of a test, where the problem has no solutions.
    enum class Program { reference, validator };

    std::chrono::nanoseconds limit{};
    Program program = Program::reference;
    std::string test;                ///< The one that takes the program longest.
    std::chrono::nanoseconds cpu{};  ///< What the program takes for it, alone.
    std::string machine;             ///< Its processors.
};

}  // namespace judge
