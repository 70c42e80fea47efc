#pragma once

#include <chrono>
#include <span>
#include <vector>

#include "author/mutant_programs.h"

namespace judge {

/// A test, and when a run on it is stopped: it cannot come to the right answer in time any more.
struct TimedTest {
    const PreparedTest* test = nullptr;
    std::chrono::nanoseconds limit{};
};

/// Enough for any input that a person would work out by hand.
inline constexpr std::chrono::milliseconds limit_of_small_inputs{250};

/// The tests with limits that suit a program with switches, which takes longer than the solution
/// itself, from a run of each without a mutant; empty where it fails one of them.
Result<std::vector<TimedTest>> timed_tests(Verification& verification, Worker& worker,
                                           const MutantProgram& program);

/// The first of these tests, by its index, that the mutant fails; `tests.size()` when it passes
/// all.
Result<std::size_t> first_failed(Verification& verification, Worker& worker,
                                 const MutantProgram& program, int number,
                                 std::span<const TimedTest> tests);

}  // namespace judge
