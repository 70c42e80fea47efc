#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "base/units.h"
#include "model/report.h"
#include "model/verdict.h"

namespace judge {

/// One of so many parts of a batch: "3/8" is the third.
struct Shard {
    std::uint64_t number = 1, of = 1;
    std::size_t files = 0;  ///< How many submissions it has in all,
    std::size_t all = 0;    ///< and how many the whole batch.

    bool operator==(const Shard&) const = default;

    /// Which part a path belongs to, for ever and everywhere: the one numbered from 1 by the
    /// remainder of the 64-bit FNV-1a hash of its bytes (Fowler, Noll and Vo, RFC 9923).
    bool holds(std::string_view path) const;
};

/// "3/8"; nothing for what is none.
std::optional<Shard> parse_shard(std::string_view text);

/// Where a submission of a batch is from, and what it was judged by: what decides whether it has to
/// be judged again.
struct BatchSource {
    std::string path;            ///< As it was named, from the current folder.
    std::string who;             ///< Empty where nobody says.
    std::string digest;          ///< Of its text.
    std::string problem_digest;  ///< Of the problem's files; empty where there is no such problem.
    std::string judge;           ///< Version of the judge.
    std::string machine;         ///< Its processors.
    std::string options;         ///< What else decides, as it was asked for: "gnu++20".
    bool growth_required = false;  ///< Time that grows faster than it may is a failure.
    Shard shard;

    bool operator==(const BatchSource&) const = default;
};

/// One judged submission of a batch, as far as tables for people and programs need it. It is made
/// from a line of JSON (report/batch_line.h), the one form in which results are kept, so that what
/// was judged just now and what is read from a file cannot differ.
struct BatchRow {
    struct Test {
        std::string name;
        bool hidden = true;
        Verdict verdict = Verdict::skipped;
        std::optional<std::chrono::nanoseconds> cpu;
        std::string reason;
    };
    struct Line {
        int line = 0;
        double share = 0;
        std::string growth;
    };
    struct Growth {
        std::string measured, intended;  ///< Empty: not measured, not stated.
        bool exceeds_intended = false;
        std::vector<Line> lines;
    };
    /// Why there is no verdict.
    struct Failure {
        Error::Kind kind = Error::Kind::internal;
        std::string message;
    };

    BatchSource source;
    std::string problem;
    Verdict verdict = Verdict::judge_error;
    std::optional<Failure> error;
    std::size_t passed = 0, total = 0;  ///< Tests.
    std::optional<std::chrono::nanoseconds> slowest;
    Growth time, space;
    std::string failed_test, reason;  ///< Of the first test that was not passed.
    std::optional<Bytes> peak_memory;
    std::optional<std::chrono::nanoseconds> time_limit;
    std::optional<double> machine_ratio;  ///< See TimeLimit.

    // What is long, and empty in a row that is kept in a file: it is read again where it is shown.
    std::vector<CompilerMessage> messages;
    std::vector<Test> tests;
    std::string line;  ///< As it is kept, without its line break.

    /// Where its line is kept: the number of the file, and the line's place in it.
    struct Place {
        std::size_t file = 0;
        std::uint64_t offset = 0;
        std::size_t size = 0;
    } place;

    /// Of a hundred: the share of tests that were passed, rounded down.
    int points() const;
};

/// Hands over rows whole, one by one, as often as it is asked: memory holds one of them at a time.
using EachRow = std::function<void(const std::function<void(const BatchRow&)>&)>;

/// The row without what is long.
BatchRow without_details(BatchRow row);

/// Whether it is no success though it passed all tests: its time grows faster than was asked for.
bool grows_too_fast(const BatchRow& row);

/// 0 accepted, 1 not accepted, 2 the file or its problem cannot be used, 3 the judge failed.
int exit_status(const BatchRow& row);

}  // namespace judge
