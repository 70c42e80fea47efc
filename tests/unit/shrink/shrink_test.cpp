#include "shrink/shrink.h"

#include <doctest/doctest.h>

#include "shrink/known_trials.h"
#include "support/choice_source.h"

using namespace judge;

namespace {

using ChoiceSource = judge_choices::Source;

/// As many numbers as the first choice says, up to 9 each: fails where they come to `least`.
Trial sum_of(ChoiceSource source, std::uint64_t least) {
    std::uint64_t sum = 0;
    for (std::uint64_t left = source.choose(20); left > 0; --left)
        sum += source.choose(9);
    return {std::move(source.choices), std::move(source.spans), sum >= least};
}

Try sums(std::uint64_t least) {
    return [least](const Values& values) -> Result<Trial> {
        return sum_of(ChoiceSource::replaying(values), least);
    };
}

}  // namespace

TEST_CASE("a replay takes the nearest that it may choose, and 0 for what is missing") {
    ChoiceSource source = ChoiceSource::replaying({7, 2});
    CHECK(source.choose(5) == 5);
    CHECK(source.choose(5) == 2);
    CHECK(source.choose(5) == 0);
    CHECK(values_of({source.choices, {}}) == Values{5, 2, 0});
}

TEST_CASE("random choices are the same for the same seed, and within what is asked for") {
    ChoiceSource one = ChoiceSource::random(1), same = ChoiceSource::random(1);
    for (std::uint64_t largest = 0; largest < 200; ++largest) {
        const std::uint64_t value = one.choose(largest);
        CHECK(value <= largest);
        CHECK(value == same.choose(largest));
    }
}

TEST_CASE("fewer choices are simpler than smaller ones") {
    CHECK(is_simpler({9}, {0, 0}));
    CHECK(is_simpler({0, 9}, {1, 0}));
    CHECK_FALSE(is_simpler({1}, {1}));
}

TEST_CASE("what only differs in choices that nobody asks for is known") {
    KnownTrials known;
    known.add(sum_of(ChoiceSource::replaying({2, 4, 3}), 7));
    const auto outcome = known.find({2, 4, 3, 8, 8});
    REQUIRE(outcome);
    CHECK(outcome->fails);
    CHECK(outcome->made.size() == 3);
    CHECK_FALSE(known.find({2, 4}));
}

TEST_CASE("the simplest sum has the fewest numbers, and the smallest first") {
    const auto shrunk = shrink(sum_of(ChoiceSource::replaying({6, 3, 0, 9, 9, 2, 1}), 11), sums(11),
                               {.trials = 1000, .is_over = {}});
    REQUIRE(shrunk);
    CHECK(values_of(shrunk->smallest) == Values{2, 2, 9});
    CHECK(shrunk->finished);
}

TEST_CASE("shrinking ends at its limits with the simplest so far") {
    const Trial first = sum_of(ChoiceSource::replaying({6, 3, 0, 9, 9, 2, 1}), 11);
    const auto few = shrink(first, sums(11), {.trials = 3, .is_over = {}});
    REQUIRE(few);
    CHECK(few->trials == 3);
    CHECK_FALSE(few->finished);
    CHECK(few->smallest.fails);
    const auto none = shrink(first, sums(11), {.trials = 1000, .is_over = [] { return true; }});
    REQUIRE(none);
    CHECK(none->trials == 0);
    CHECK(values_of(none->smallest) == values_of(first));
}

TEST_CASE("what cannot be tried is an error") {
    const auto shrunk =
        shrink(sum_of(ChoiceSource::replaying({2, 9, 9}), 11),
               [](const Values&) -> Result<Trial> { return internal_error("no more processes"); },
               {.trials = 10, .is_over = {}});
    REQUIRE_FALSE(shrunk);
    CHECK(shrunk.errors().front().message == "no more processes");
}
