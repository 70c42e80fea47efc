#include <doctest/doctest.h>
#include <fmt/ranges.h>

#include <map>
#include <string>

#include "challenges.h"
#include "shrink/shrink.h"

using namespace judge;
using challenge::Challenge;
using challenge::ChoiceSource;
using challenge::Sample;

namespace {

Trial tried(const Challenge& challenge, ChoiceSource source) {
    const Sample sample = challenge.make(source);
    return {std::move(source.choices), std::move(source.spans), sample.fails};
}

std::string shown(const Challenge& challenge, const Trial& trial) {
    auto source = ChoiceSource::replaying(values_of(trial));
    return challenge.make(source).text;
}

Trial first_failure(const Challenge& challenge, std::uint64_t seed) {
    for (std::uint64_t number = 0;; ++number)
        if (Trial trial = tried(challenge, ChoiceSource::random(seed * 1'000'000 + number));
            trial.fails)
            return trial;
}

}  // namespace

TEST_CASE("every run of the shrinking challenge ends at the simplest input") {
    for (const Challenge& challenge : challenge::challenges()) {
        CAPTURE(std::string(challenge.name));
        std::size_t trials = 0;
        std::map<std::string, int> other;
        for (std::uint64_t seed = 1; seed <= 100; ++seed) {
            const auto shrunk = shrink(first_failure(challenge, seed),
                                       [&](const Values& values) -> Result<Trial> {
                                           return tried(challenge, ChoiceSource::replaying(values));
                                       },
                                       {.trials = 100'000, .is_over = {}});
            REQUIRE(shrunk);
            trials += shrunk->trials;
            const std::string found = shown(challenge, shrunk->smallest);
            if (found != challenge.simplest)
                ++other[found];
        }
        CHECK(fmt::format("{}", fmt::join(other, ", ")) == "");
        CHECK(static_cast<double>(trials) / 100 <= challenge.trials);
    }
}
