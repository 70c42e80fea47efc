#include "app/machine_report.h"

#include <fmt/core.h>

#include <filesystem>

#include "app/output.h"
#include "app/progress_line.h"
#include "app/session.h"
#include "base/text.h"
#include "build/build.h"
#include "os/build_id.h"
#include "os/files.h"
#include "os/folders.h"
#include "os/machine.h"
#include "problem/catalogue.h"

namespace judge {
namespace {

void print_row(std::string_view label, std::string_view text) {
    print(fmt::format("{:<11}{}\n", label, text));
}

void print_caches(const BuildCache& cache) {
    print_row("cache", cache.folder.empty() ? "none" : below_home(cache.folder));
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

void print_compiler(const Result<Compiler>& compiler, Result<Workers>& workers) {
    if (!compiler) {
        print_row("compiler", "none: " + compiler.errors().front().message);
        return;
    }
    print_row("compiler", compiler->path);
    if (workers)
        print_row("", compiler_version(*compiler, workers->first()));
    print_row("linker", compiler->has_lld ? "ld.lld"
                                          : "ld (with lld, compiling takes less: apt install lld)");
}

void print_problem_folders() {
    std::error_code failure;
    const auto sources = problem_sources({}, std::filesystem::current_path(failure).string());
    if (!sources) {
        print_row("problems", "unknown: " + sources.errors().front().message);
        return;
    }
    std::string_view label = "problems";
    for (const ProblemSource& source : *sources) {
        print_row(label, fmt::format("{}: {} in {}", source.origin, list_problems({source}).size(),
                                     below_home(source.folder)));
        label = "";
    }
}

}  // namespace

Result<int> report_machine(SandboxLevel level) {
    print_obstacles(obstacles());
    ProgressLine progress;
    auto workers = Workers::start(level);
    const auto compiler = find_compiler();
    print_row("judge",
              fmt::format("{}, build {}, with {} at once", JUDGE_VERSION, build_id().substr(0, 12),
                          counted(workers ? workers->count() : 0, "run")));
    print_row("system", system_name());
    print_row("machine", machine_name());
    print_row("bounds", joined(bounds(), ", "));
    print_compiler(compiler, workers);
    print_row("installed", below_home(share_folder()));
    print_problem_folders();
    print_row("history", below_home(data_folder()) + "/history.db");
    const auto layers = workers ? workers->first().layers() : workers.errors();
    if (layers)
        print_sandbox(*layers);
    else
        print_row("sandbox", "none: " + layers.errors().front().message);
    print_caches(open_cache(progress));
    Errors errors = layers ? Errors{} : layers.errors();
    if (!compiler)
        errors.insert(errors.end(), compiler.errors().begin(), compiler.errors().end());
    return errors.empty() ? Result<int>(0) : Result<int>(errors);
}

}  // namespace judge
