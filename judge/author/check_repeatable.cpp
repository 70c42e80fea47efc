#include <fmt/core.h>

#include <algorithm>

#include "author/each_test.h"
#include "author/verification.h"
#include "base/digest.h"
#include "base/text.h"
#include "judging/conclude.h"
#include "judging/produce_test.h"
#include "judging/run_test.h"
#include "os/content.h"
#include "os/files.h"

namespace judge {
namespace {

/// Makes a generated input in one more process, which has other addresses, another time and other
/// random numbers of the system's.
Result<Findings> make_again(Worker& worker, const Verification& verification, const TestJob& job,
                            const PreparedTest& test) {
    if (job.generator < 0)
        return Findings{};
    const auto input = verification.programs.tool.generate(
        worker, verification.problem, job.generator, seed_of(job.spec->name, job.repetition));
    if (!input)
        return input.errors();
    if (input->is_made() && digest_of_content(input->value.number()) == test.input_digest)
        return Findings{};
    return Findings{
        {"generator",
         fmt::format("the generator of test `{}` makes another input each time", test.name),
         job.spec->where,
         "all that is random comes from `Random& random`: no clock, no address, no "
         "random device, no memory that was never set"}};
}

Result<RunOutput> run_reference(Worker& worker, const Verification& verification,
                                const PreparedTest& test) {
    return run_test(worker, verification.problem, verification.programs.reference, test,
                    limits_for_problem_code(verification.problem).cpu);
}

/// Whether the reference gives the kept answer, or, where that was worked out by hand, the same
/// answer twice.
Result<Findings> answer_again(Worker& worker, const Verification& verification, const TestJob& job,
                              const PreparedTest& test) {
    const auto run = run_reference(worker, verification, test);
    const auto kept = open_answer(test);
    if (!run || !kept)
        return (run ? kept.errors() : run.errors());
    if (same_content(run->answer.number(), kept->number()))
        return Findings{};
    if (job.spec->answer) {
        const auto other = run_reference(worker, verification, test);
        if (!other)
            return other.errors();
        if (same_content(run->answer.number(), other->answer.number()))
            return Findings{};
    }
    return Findings{{"reference",
                     fmt::format("the reference gives another answer each time it is run on test "
                                 "`{}`",
                                 test.name),
                     job.spec->where,
                     "who is right would depend on chance: look for memory that was never set, for "
                     "addresses and for a clock"}};
}

}  // namespace

Result<Done> check_repeatable(Verification& verification, CheckReport& check) {
    const auto made = each_test(
        verification, "making the tests again",
        [&](Worker& worker, const TestJob& job, const PreparedTest& test) {
            auto again = make_again(worker, verification, job, test);
            auto answered = again ? answer_again(worker, verification, job, test) : again.errors();
            if (again && answered)
                std::ranges::move(*answered, std::back_inserter(*again));
            return answered ? again : answered;
        });
    if (!made)
        return made.errors();
    tell_first_of_each_kind(*made, check);
    return Done{};
}

}  // namespace judge
