#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <random>
#include <utility>
#include <vector>

#include "shrink/trial.h"

namespace judge {

/// What a generator asks for each decision: replays given ones, or makes them at random; and
/// records them.
class ChoiceSource {
  public:
    static ChoiceSource replaying(Values values);

    /// Prefers what finds mistakes: small values, the largest one, and those that were chosen
    /// before. The same on every machine.
    static ChoiceSource random(std::uint64_t seed);

    /// Any of 0 to `largest`.
    std::uint64_t choose(std::uint64_t largest);

    /// Whether there is another element, say: at random, `average` times in a row in the mean.
    bool goes_on(std::size_t average);

    /// Those made from here to the matching `end` are one part.
    void begin(int label);
    void end();

    /// What was chosen, to be completed by whether it fails.
    Trial take() { return std::move(trial_); }

  private:
    explicit ChoiceSource(Values values) : replayed_(std::move(values)) {}

    std::uint64_t random_choice(std::uint64_t largest);
    std::uint64_t record(std::uint64_t value, std::uint64_t largest);
    std::uint64_t below(std::uint64_t count);

    Values replayed_;
    std::optional<std::mt19937_64> engine_;  ///< Empty: replays.
    Trial trial_;
    std::vector<std::size_t> open_;  ///< Indices of spans that have no end yet.
};

}  // namespace judge
