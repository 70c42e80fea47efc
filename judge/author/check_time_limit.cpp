#include <fmt/core.h>

#include <algorithm>

#include "author/slowest_ratio.h"
#include "author/verification.h"
#include "judging/fairness.h"
#include "judging/problem_record.h"
#include "os/make_each.h"
#include "report/time_limit.h"

namespace judge {
namespace {

using std::chrono::nanoseconds;

/// An accepted solution that takes so many times what the reference takes may be meant to be
/// accepted, or be a mistake that no test is large enough for.
constexpr double far_from_reference = 10;
/// Below it, a ratio says more of starting than of the solution.
constexpr nanoseconds shortest = std::chrono::milliseconds(20);

double ratio(nanoseconds one, nanoseconds other) {
    return static_cast<double>(one.count()) / static_cast<double>(std::max<long>(other.count(), 1));
}

/// Its slowest test, as it was run for its verdict.
LimitShare share_of_outcomes(const VerifiedSolution& solution, nanoseconds limit) {
    LimitShare share;
    share.solution = solution.name;
    share.stated = solution.stated->verdict;
    for (const TestOutcome& outcome : solution.outcomes)
        if (outcome.report.cpu.value_or(nanoseconds{}) >= share.cpu) {
            share.test = outcome.report.name;
            share.cpu = outcome.report.cpu.value_or(nanoseconds{});
        }
    share.share = ratio(share.cpu, limit);
    return share;
}

/// The solutions that have to do with the limit: those that got what they state.
std::vector<const VerifiedSolution*> timed_solutions(const Verification& verification) {
    std::vector<const VerifiedSolution*> timed;
    for (const VerifiedSolution& solution : verification.solutions)
        if (solution.got == solution.stated->verdict &&
            (solution.got == Verdict::accepted || solution.got == Verdict::time_limit_exceeded))
            timed.push_back(&solution);
    return timed;
}

Result<std::vector<LimitShare>> shares_of(Verification& verification,
                                          const std::vector<const VerifiedSolution*>& timed) {
    const nanoseconds limit = verification.prepared.time_limit.limit;
    return make_each(verification.bench.workers, timed.size(),
                     [&](Worker& worker, std::size_t i) -> Result<LimitShare> {
                         LimitShare share = share_of_outcomes(*timed[i], limit);
                         if (timed[i]->got == Verdict::accepted || share.is_fair())
                             return share;
                         return measure_share(worker, verification.problem, *timed[i]->stated,
                                              timed[i]->built.executable, verification.prepared);
                     });
}

/// Measures the limit and what is not fair once more, alone: others may have computed meanwhile.
Result<Done> measure_unfair_again(Verification& verification,
                                  const std::vector<const VerifiedSolution*>& timed,
                                  std::vector<LimitShare>& shares) {
    if (std::ranges::all_of(shares, &LimitShare::is_fair))
        return Done{};
    if (const auto done = calibrate_again(verification.bench, verification.problem,
                                          verification.programs, verification.prepared);
        !done)
        return done;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        if (shares[i].is_fair())
            continue;
        auto share =
            measure_share(verification.bench.workers.first(), verification.problem,
                          *timed[i]->stated, timed[i]->built.executable, verification.prepared);
        if (!share)
            return share.errors();
        shares[i] = std::move(*share);
    }
    return Done{};
}

void tell_unfair(const Verification& verification, const VerifiedSolution& solution,
                 const LimitShare& share, CheckReport& check) {
    const TimeLimit& limit = verification.prepared.time_limit;
    const SourceSpot where = verification.place(solution.stated->path);
    if (share.stated != Verdict::accepted)
        check.error(fmt::format("`{}` is too slow by little: it takes {:.1f} times the limit, {} "
                                "for test `{}`",
                                solution.name, share.share, to_text(share.cpu), share.test),
                    where,
                    "it should take 1.5 times the limit at least: larger tests tell it apart");
    else if (!limit.yardstick)
        check.error(
            fmt::format("the time limit that the problem states, {}, is below the need: "
                        "`{}` takes {} for test `{}`",
                        to_text(limit.limit), solution.name, to_text(share.cpu), share.test),
            verification.place(verification.problem.folder + "/problem.yaml"),
            "leave `limits: {time: ...}` out, and it is measured");
    else
        check.error(fmt::format("`{}` comes near the time limit: it takes {:.0f} % of it, {} for "
                                "test `{}`",
                                solution.name, share.share * 100, to_text(share.cpu), share.test),
                    where,
                    "write `// slowest` below its verdict, so that the limit is measured with it");
}

/// Warns of a solution that is accepted though the reference is far faster.
void compare_with_reference(const Verification& verification, const VerifiedSolution& solution,
                            CheckReport& check) {
    for (const TestOutcome& outcome : solution.outcomes) {
        const nanoseconds cpu = outcome.report.cpu.value_or(nanoseconds{});
        const double times = ratio(cpu, outcome.test->reference_cpu);
        if (solution.stated->slowest || cpu < shortest || times < far_from_reference)
            continue;
        check.warning(fmt::format("`{}` is accepted, though it takes {:.0f} times what the "
                                  "reference takes, for test `{}`",
                                  solution.name, times, outcome.report.name),
                      verification.place(solution.stated->path),
                      "if that is meant, write `// slowest` below its verdict");
        return;
    }
}

}  // namespace

Result<Done> check_time_limit(Verification& verification, CheckReport& check) {
    const auto timed = timed_solutions(verification);
    auto shares = shares_of(verification, timed);
    if (!shares)
        return shares.errors();
    if (const auto again = measure_unfair_again(verification, timed, *shares); !again)
        return again.errors();

    double slowest = 0, fastest = 0;
    for (std::size_t i = 0; i < timed.size(); ++i) {
        const LimitShare& share = (*shares)[i];
        if (!share.is_fair())
            tell_unfair(verification, *timed[i], share, check);
        if (share.stated == Verdict::accepted) {
            compare_with_reference(verification, *timed[i], check);
            slowest = std::max(slowest, share.share);
        } else {
            fastest = fastest == 0 ? share.share : std::min(fastest, share.share);
        }
    }
    auto slowest_ratio = measure_slowest_ratio(verification);
    if (!slowest_ratio)
        return slowest_ratio.errors();
    verification.report.record =
        ProblemRecord{digest_of_files(verification.problem),
                      digest_of_tests(verification.prepared.tests),
                      *std::move(slowest_ratio),
                      {slowest, fastest > 0 ? std::optional(fastest) : std::nullopt},
                      {},
                      {}};
    check.facts = {to_text(verification.prepared.time_limit),
                   fmt::format("accepted take at most {:.0f} %", slowest * 100)};
    if (fastest > 0)
        check.facts.push_back(fmt::format("too slow ones at least {:.1f} times", fastest));
    return Done{};
}

}  // namespace judge
