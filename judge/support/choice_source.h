// The decisions by which an input is made: recorded when they are made at random, so that they can
// be made again, and smaller ones tried instead (shrink/). Part of each problem's tool and of the
// judge itself.
#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <random>
#include <utility>
#include <vector>

namespace judge_choices {

/// One decision of a generator: any of 0 to `largest`, where 0 is the simplest.
struct Choice {
    std::uint64_t value = 0;
    std::uint64_t largest = 0;
};

/// Neighbouring choices that make one part of an input, such as an element of an array. Parts with
/// the same label can stand for each other.
struct Span {
    std::size_t begin = 0, end = 0;  ///< Half open, as indices of choices.
    int label = 0;
    int depth = 0;  ///< How many spans are around it.
};

/// The decisions alone, as a generator replays them: it takes the nearest to a value that is larger
/// than what it may choose, 0 for those that are missing, and none of those that are too many.
using Values = std::vector<std::uint64_t>;

/// There are too many choices: no input for people, and perhaps a generator that never ends.
struct TooManyChoices {};

/// What a generator asks for each decision: replays given ones, or makes them at random; and
/// records them.
class Source {
  public:
    static Source replaying(Values values) { return Source(std::move(values)); }

    /// Prefers what finds mistakes: small values, the largest one, and those that were chosen
    /// before; in most inputs, small ones only. The same on every machine.
    static Source random(std::uint64_t seed) {
        Source source({});
        source.engine_.emplace(seed);
        constexpr std::uint64_t caps[] = {2, 3, 5, 10, unlimited, unlimited};
        source.cap_ = caps[source.below(std::size(caps))];
        source.average_share_ = 1 + source.below(4);
        return source;
    }

    /// Any of 0 to `largest`.
    std::uint64_t choose(std::uint64_t largest) {
        if (engine_)
            return record(random_choice(largest), largest);
        const std::size_t at = choices.size();
        return record(at < replayed_.size() ? std::min(replayed_[at], largest) : 0, largest);
    }

    /// The same, any as likely as another.
    std::uint64_t choose_evenly(std::uint64_t largest) {
        if (!engine_)
            return choose(largest);
        return record(largest == unlimited ? (*engine_)() : below(largest + 1), largest);
    }

    /// Whether there is another element, say: at random, up to `average` times in a row in the
    /// mean.
    bool goes_on(std::size_t average) {
        if (!engine_)
            return choose(1) == 1;
        const std::uint64_t mean = std::max<std::uint64_t>(1, average * average_share_ / 4);
        return record(below(mean + 1) == 0 ? 0 : 1, 1) == 1;
    }

    /// Those made from here to the matching `end` are one part.
    void begin(int label) {
        open_.push_back(spans.size());
        spans.push_back({choices.size(), 0, label, static_cast<int>(open_.size()) - 1});
    }
    void end() {
        spans[open_.back()].end = choices.size();
        open_.pop_back();
    }

    // What was chosen.
    std::vector<Choice> choices;
    std::vector<Span> spans;  ///< By where they begin, outer ones first.

  private:
    explicit Source(Values values) : replayed_(std::move(values)) {}

    static constexpr std::uint64_t unlimited = std::numeric_limits<std::uint64_t>::max();
    static constexpr std::size_t most_random_choices = 1000;  // What is large is slow to shrink.
    static constexpr std::size_t most_choices = 20'000;

    std::uint64_t below(std::uint64_t count) {
        return (*engine_)() % count;  // The distribution need not be even.
    }

    std::uint64_t record(std::uint64_t value, std::uint64_t largest) {
        if (choices.size() >= (engine_ ? most_random_choices : most_choices))
            throw TooManyChoices{};
        choices.push_back({value, largest});
        return value;
    }

    std::uint64_t random_choice(std::uint64_t largest) {
        const std::uint64_t kind = below(8);
        if (kind == 0 && !choices.empty()) {  // One from before, or its neighbour.
            const std::uint64_t value = choices[below(choices.size())].value + below(3) - 1;
            if (value <= largest)
                return value;
        }
        if (cap_ != unlimited && kind != 1)
            return below(std::min(largest, cap_) + 1);
        if (kind == 1)
            return largest - std::min<std::uint64_t>(largest, below(2));
        if (kind <= 3)
            return std::min(largest, below(5));
        if (kind <= 5) {  // Of any length in bits.
            const auto bits = below(static_cast<std::uint64_t>(std::bit_width(largest)) + 1);
            return bits == 0 ? 0 : std::min(largest, (*engine_)() >> (64 - bits));
        }
        return largest == unlimited ? (*engine_)() : below(largest + 1);
    }

    Values replayed_;
    std::optional<std::mt19937_64> engine_;  ///< Empty: replays.
    std::uint64_t cap_ = unlimited;          ///< Of most random values of this input.
    std::uint64_t average_share_ = 4;        ///< Of what arrays have in the mean, in quarters.
    std::vector<std::size_t> open_;          ///< Indices of spans that have no end yet.
};

}  // namespace judge_choices
