#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>

#include "model/verdict.h"

namespace judge {

/// How long a problem's slowest accepted solution takes, told in what its reference takes.
struct SlowestRatio {
    std::string solution;        ///< The slowest: its file's name.
    std::string reference_test;  ///< The one that takes the reference longest.
    double ratio = 1;  ///< The slowest solution's time for the test that takes it longest is so
                       ///< many times the reference's for `reference_test`.
};

/// What `judge verify --write` found out about a problem and keeps beside it. Ratios and counts, no
/// times: on other machines they are much the same.
struct ProblemRecord {
    /// Shares of the time limit.
    struct Margins {
        double accepted = 0;             ///< The most that an accepted solution takes.
        std::optional<double> too_slow;  ///< The least of a too slow one, of those there are.
    };
    struct Mutants {
        std::uint64_t tried = 0, killed = 0;
        std::uint64_t missed = 0;  ///< Survivors that another input tells from the solution.
    };
    /// Solutions of other people, how many of each verdict.
    using Others = std::map<Verdict, std::uint64_t>;

    std::string files;                    ///< A digest of what was read; see digest_of_files.
    std::string tests;                    ///< A digest of the inputs and answers that were made.
    std::optional<SlowestRatio> slowest;  ///< None where the problem states its time limit, or the
                                          ///< reference takes too little to be a measure.
    Margins margins;
    std::optional<Mutants> mutants;
    std::optional<Others> others;
};

/// The file in a problem's folder that holds it.
inline constexpr const char* record_file = "verified.json";

}  // namespace judge
