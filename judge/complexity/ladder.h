#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "base/result.h"
#include "complexity/sample.h"

namespace judge {

/// What came of counting one run.
struct Counted {
    enum class End {
        complete,
        too_much,  ///< It reached the most units, or all memory, and was stopped.
        outside,   ///< There is no such input: the size lies outside the problem's constraints.
        failed,    ///< It crashed, hung or used threads: `why` says which.
    };
    End end = End::complete;
    Sample sample;
    bool begun = false;  ///< It called judge_begin (support/counting/).
    int status = 0;      ///< With which it exited.
    std::string why;
};

/// The runs on a ladder, from its lowest rung as far as it was climbed.
struct Climbed {
    std::vector<Sample> samples;
    std::size_t highest = 0;  ///< The rung of the last sample.
    std::string why;          ///< Set when a run failed before there were enough.
};

/// Counts rung after rung by `count(i)`, for i below `rungs`, until a run fails or the next can be
/// foreseen to pass `most_units`. Rungs outside the constraints are passed over at the lower end
/// and end the climb at the upper. What is counted decides alone: every climb is the same.
Result<Climbed> climb(std::size_t rungs, std::uint64_t most_units,
                      const std::function<Result<Counted>(std::size_t)>& count);

/// Where the ladders of sizes begin. Each goes up by doubling, so that vectors are caught in the
/// same phase of their growth on every rung; three of them keep the prime numbers by which hash
/// tables grow from looking like a logarithm.
inline constexpr long long ladder_families[] = {12, 15, 19};

/// The one ladder where a size has to be a power of two.
inline constexpr long long ladder_of_powers[] = {16};

/// `first`, twice that, and so on up to `most`.
std::vector<long long> doubling_sizes(long long first, long long most);

/// 3, 4, 5, ...: for growth so steep that doubling leaves fewer than `fewest_rungs` in all three
/// families together. A cube leaves more.
std::vector<long long> successive_sizes(long long most);
inline constexpr std::size_t fewest_rungs = 8;

}  // namespace judge
