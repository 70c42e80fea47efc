#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "base/units.h"
#include "model/verdict.h"

namespace judge {

/// One submission that was judged on all hidden tests. It remembers what came out, not the tests
/// nor the solution's text.
struct Attempt {
    std::chrono::sys_seconds when{};
    std::string problem;          ///< Slug.
    std::string solution_digest;  ///< Of the file's bytes: tells whether two attempts are the same.
    Verdict verdict = Verdict::judge_error;
    int passed = 0;
    int total = 0;
    std::optional<std::chrono::nanoseconds> slowest_cpu;  ///< Empty when no test ran to its end.
    std::optional<Bytes> peak_memory;                     ///< Empty when no test ran.
    std::optional<std::chrono::nanoseconds> time_limit;   ///< Empty when none was known yet.

    bool operator==(const Attempt&) const = default;
};

/// Adds an attempt to `folder`/history.db, and makes both when they are missing. Any number of
/// judges may do so at once: each waits for its turn.
///
/// On success the attempt is on the disk and outlives a loss of power. An Error is internal and
/// means that nothing was recorded; a history that a newer judge has written is left alone.
Result<Done> record_attempt(const std::string& folder, const Attempt& attempt);

/// The attempts at a problem, oldest first; none when there is no history yet. A history of an
/// older judge is brought up to date first.
Result<std::vector<Attempt>> attempts(const std::string& folder, const std::string& problem);

/// The last attempt at any problem; none when there is no history yet.
Result<std::optional<Attempt>> last_attempt(const std::string& folder);

/// Something of a problem's that helps, opened before or after it was solved: it is remembered, and
/// a review counts it.
struct Opening {
    enum class Kind {
        hint,
        solution,  ///< How it is solved, before it was: given up.
    };
    std::chrono::sys_seconds when{};
    std::string problem;  ///< Slug.
    Kind kind = Kind::hint;
    int number = 1;  ///< Which hint, from 1; else 1.

    bool operator==(const Opening&) const = default;
};

/// As record_attempt.
Result<Done> record_opening(const std::string& folder, const Opening& opening);

/// What was opened of a problem, oldest first; none when there is no history yet.
Result<std::vector<Opening>> openings(const std::string& folder, const std::string& problem);

/// A program with a mistake that was handed out to be repaired: where it came from, and how far one
/// is with it. It is no attempt at the problem.
struct Repair {
    std::chrono::sys_seconds when{};  ///< Of the last that happened.
    std::string problem;              ///< Slug.
    int number = 1;                   ///< Of those of this problem, from 1.
    std::string origin;               ///< As practice/faulty_program names it.
    std::string original;             ///< The program as it was handed out.
    bool broken = false;              ///< An input was given on which it fails.
    std::optional<int> changed;       ///< Lines, of the smallest repair; empty: not repaired yet.

    bool is_done() const { return broken && changed; }
    bool operator==(const Repair&) const = default;
};

/// As record_attempt; takes the place of what was recorded of this number of the problem's.
Result<Done> record_repair(const std::string& folder, const Repair& repair);

/// The repairs of a problem by number; none when there is no history yet.
Result<std::vector<Repair>> repairs(const std::string& folder, const std::string& problem);

/// The last one of any problem; none when there is no history yet.
Result<std::optional<Repair>> last_repair(const std::string& folder);

/// The slugs of the problems that were solved: with an attempt that was accepted.
Result<std::vector<std::string>> solved_problems(const std::string& folder);

}  // namespace judge
