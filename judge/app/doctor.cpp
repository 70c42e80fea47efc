#include <fmt/core.h>

#include <algorithm>

#include "app/commands.h"
#include "app/output.h"
#include "app/progress_line.h"
#include "app/session.h"
#include "base/text.h"
#include "judging/fairness.h"
#include "os/files.h"
#include "os/folders.h"
#include "os/machine.h"
#include "report/time_limit.h"

namespace judge {
namespace {

void print_caches(const BuildCache& cache) {
    print(fmt::format("cache      {}\n", cache.folder.empty() ? "none" : cache.folder));
    if (cache.folder.empty())
        return;
    Bytes all;
    for (const CacheUse& use : cache_use(cache)) {
        print(fmt::format("           {:<10} {:>5} entries  {}\n", use.area, use.entries,
                          to_text(use.size)));
        all.count += use.size.count;
    }
    print(fmt::format("           {} of at most {}; `judge doctor --clean` empties it\n",
                      to_text(all), to_text(cache.cap)));
}

/// One layer of the sandbox: whether it is in force, and if not, what is lost and what to do.
void print_layer(const std::string& name, const SandboxLayers::Layer& layer, const char* gives,
                 const char* lost, const char* enable) {
    print(fmt::format("           {:<10} {}: {}\n", name, layer.in_force ? "in force" : "lacking",
                      gives));
    if (layer.in_force)
        return;
    if (!layer.failure.empty())
        print(fmt::format("{:22}why: {}\n", "", layer.failure));
    print(fmt::format("{:22}without it: {}\n{:22}to enable it: {}\n", "", lost, "", enable));
}

void print_sandbox(const SandboxLayers& layers) {
    print("sandbox\n");
    print_layer("seccomp", layers.seccomp, "no system call but those that computing needs",
                "nothing is run", "a kernel with CONFIG_SECCOMP_FILTER (every distribution's)");
    print_layer(
        "Landlock", layers.landlock,
        "no file and no connection, whatever the call; the compiler reads only what it is "
        "pointed to",
        "one layer less: it is still the judge that opens files for the compiler, if it may have "
        "them",
        "Linux 5.13 or later with `landlock` in the kernel's `lsm=` list");
    print_layer("namespaces", layers.namespaces,
                "an empty root, no network, no other process in sight",
                "one layer less behind the other two; a program could learn which files exist",
                "allow user namespaces: sysctl kernel.unprivileged_userns_clone=1, on Ubuntu "
                "kernel.apparmor_restrict_unprivileged_userns=0, in a container a profile that "
                "permits them");
}

/// What of this machine or shell stands in the judge's way; nothing when all is well.
void print_obstacles(const std::vector<Obstacle>& obstacles) {
    for (const Obstacle& obstacle : obstacles)
        print(fmt::format("{:<11}{}\n{:11}to lift it: {}\n",
                          obstacle.forbids ? "missing" : "limited", obstacle.what, "",
                          obstacle.help));
}

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
    print_obstacles(obstacles());
    ProgressLine progress;
    auto bench = make_bench(progress, command.sandbox);
    if (!bench)
        return bench.errors();
    print(fmt::format("judge      {}, with {} at once\n", JUDGE_VERSION,
                      counted(bench->workers.count(), "run")));
    print(fmt::format("compiler   {}\n           {}\n", bench->compiler.path,
                      compiler_version(bench->compiler, bench->workers.first())));
    print(fmt::format("linker     {}\n",
                      bench->compiler.has_lld
                          ? "ld.lld"
                          : "ld (with lld, compiling takes less: apt install lld)"));
    print(fmt::format("installed  {}\n", share_folder()));
    print(fmt::format("history    {}/history.db\n", data_folder()));
    const auto layers = bench->workers.first().layers();
    if (!layers)
        return layers.errors();
    print_sandbox(*layers);
    print_caches(bench->cache);
    return 0;
}

}  // namespace judge
