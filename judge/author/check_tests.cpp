#include <fmt/core.h>

#include <algorithm>

#include "author/verification.h"
#include "base/text.h"

namespace judge {

Result<Done> check_tests(Verification& verification, CheckReport& check) {
    const Problem& problem = verification.problem;
    auto prepared = find_prepared(verification.bench, problem);
    if (prepared && drop_damaged(verification.bench, problem, *prepared))
        prepared.reset();
    if (!prepared) {
        auto made = prepare_problem(verification.bench, problem, verification.programs);
        if (!made)
            return made.errors();
        prepared = std::move(*made);
    }
    // A record is what verifying comes to: it does not stand on one.
    if (const auto& yardstick = prepared->time_limit.yardstick; yardstick && yardstick->record)
        if (const auto done =
                calibrate_again(verification.bench, problem, verification.programs, *prepared);
            !done)
            return done;
    verification.prepared = std::move(*prepared);
    verification.stage = Verification::Stage::prepared;
    const auto by_hand = std::ranges::count_if(
        problem.tests, [](const TestSpec& test) { return test.answer.has_value(); });
    check.facts = {
        counted(verification.prepared.tests.size(), "test"),
        fmt::format("{} worked out by hand", counted(static_cast<std::size_t>(by_hand), "answer"))};
    return Done{};
}

}  // namespace judge
