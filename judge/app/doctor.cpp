#include <fmt/core.h>

#include <algorithm>

#include "app/commands.h"
#include "app/machine_report.h"
#include "app/output.h"
#include "app/progress_line.h"
#include "app/session.h"
#include "judging/fairness.h"
#include "os/files.h"
#include "os/folders.h"
#include "report/time_limit.h"

namespace judge {
namespace {

/// One of the problem's own solutions: "  accepted   second.cpp   240 ms, 20 % of the limit".
void print_share(const LimitShare& share, std::size_t widest) {
    const bool accepted = share.stated == Verdict::accepted;
    print(fmt::format("{} {:<8}  {:<{}}  {}{}, {}  \"{}\"\n", share.is_fair() ? " " : "!",
                      accepted ? "accepted" : "too slow", share.solution, widest,
                      share.stopped ? "stopped at " : "", to_text(share.cpu),
                      accepted
                          ? fmt::format("{:.0f} % of the limit", share.share * 100)
                          : fmt::format("{}{:.1f} times the limit", share.stopped ? "over " : "",
                                        share.stopped ? 3.0 : share.share),
                      share.test));
}

/// Measures, and tells the author what is not fair; 1 when something is not.
Result<int> measure(Bench& bench, const Problem& problem) {
    const auto fairness = measure_fairness(bench, problem);
    if (!fairness)
        return fairness.errors();
    print(fmt::format("limit       {}\n", to_text(fairness->limit)));
    std::size_t widest = 0;
    for (const LimitShare& share : fairness->shares)
        widest = std::max(widest, share.solution.size());
    for (const LimitShare& share : fairness->shares)
        print_share(share, widest);
    const auto unfair = [&](Verdict stated) {
        return std::ranges::any_of(fairness->shares, [&](const LimitShare& share) {
            return share.stated == stated && !share.is_fair();
        });
    };
    if (unfair(Verdict::accepted))
        print(fmt::format(
            "\nAn accepted solution should take 60 % of the limit at most: write `// slowest` "
            "below its\nverdict, so that the limit is measured with it.\n"));
    if (unfair(Verdict::time_limit_exceeded))
        print(fmt::format(
            "\nA slow solution should take 1.5 times the limit at least: larger tests tell it "
            "apart.\nWhere the constraints allow none, time cannot: only `limits: {{factor: "
            "...}}` below 5 refuses it,\nand with it other people's right solutions.\n"));
    return std::ranges::all_of(fairness->shares, &LimitShare::is_fair) ? 0 : 1;
}

Result<int> run_on_problem(const DoctorCommand& command) {
    ProgressLine progress;
    auto bench = make_bench(progress, command.sandbox);
    if (!bench)
        return bench.errors();
    const auto problem = load_named_problem(command.problem_folders, command.problem);
    if (!problem)
        return problem.errors();
    if (command.measure)
        return measure(*bench, *problem);
    const auto prepared = prepared_problem(*bench, *problem);
    if (!prepared)
        return prepared.errors();
    print(fmt::format("limit       {}\n", to_text(prepared->time_limit)));
    return 0;
}

}  // namespace

Result<int> run(const DoctorCommand& command) {
    if (!command.problem.empty())
        return run_on_problem(command);
    if (command.clean) {
        const BuildCache cache{cache_folder()};
        if (const auto good = check_cache_folder(cache.folder); !good)
            return usage_error(
                "the cache " + cache.folder + " is left as it is: " + good.errors().front().message,
                good.errors().front().help);
        clean(cache);
        print(fmt::format("the cache {} is empty\n", cache.folder));
        return 0;
    }
    return report_machine(command.sandbox);
}

}  // namespace judge
