#include "app/session.h"

#include <fmt/core.h>

#include <algorithm>
#include <filesystem>

#include "app/output.h"
#include "app/progress_line.h"
#include "base/digest.h"
#include "build/prelude.h"
#include "history/history.h"
#include "os/build_id.h"
#include "os/files.h"
#include "os/folders.h"
#include "problem/load.h"

namespace judge {

namespace fs = std::filesystem;

namespace {

/// Changes whenever anything of the judge does by which it builds, runs, counts or concludes.
std::string judge_identity() {
    std::error_code failure;
    const auto runner = fs::last_write_time(runner_path(), failure).time_since_epoch().count();
    return Digest()
        .field("judge", build_id())
        .field("runner", std::to_string(runner))
        .field("support", support_digest(share_folder() + "/support"))
        .hex();
}

}  // namespace

Result<Done> check_standard(Bench& bench, const std::string& standard) {
    static const std::vector<std::string> years = {"17", "20", "23", "26"};
    const std::size_t year = standard.find_last_of('+') + 1;
    const std::string dialect = standard.substr(0, year);
    if ((dialect != "gnu++" && dialect != "c++") ||
        std::find(years.begin(), years.end(), standard.substr(year)) == years.end())
        return usage_error(
            fmt::format("unknown C++ standard `{}`", standard),
            "as far as your g++ has them, one of: gnu++17, gnu++20, gnu++23, gnu++26, and c++17 to "
            "c++26 for strict ISO C++");
    // Every compiler that the judge supports knows the first two; asking takes a process.
    const bool old = standard.ends_with(years[0]) || standard.ends_with(years[1]);
    if (!old && !knows_standard(bench.compiler, bench.workers.first(), standard))
        return usage_error(fmt::format("{} does not know `{}`", bench.compiler.path, standard),
                           "choose an older standard, or install a newer g++");
    return Done{};
}

std::string shown_path(const std::string& path) {
    std::error_code failure;
    const fs::path relative = fs::path(path).lexically_relative(fs::current_path(failure));
    const bool below = !failure && !relative.empty() && !relative.string().starts_with("..");
    return below ? relative.string() : path;
}

std::set<std::string> solved_here() {
    const auto solved = solved_problems(data_folder());
    if (solved)
        return {solved->begin(), solved->end()};
    print_error("judge: what is solved is not known: " + solved.errors().front().message + "\n");
    return {};
}

Result<std::vector<ProblemSource>> known_sources(const std::vector<std::string>& given_folders) {
    std::error_code failure;
    return problem_sources(given_folders, fs::current_path(failure).string());
}

Result<std::vector<CatalogueEntry>> known_problems(const std::vector<std::string>& given_folders) {
    return known_sources(given_folders).transform(list_problems);
}

Result<Problem> load_named_problem(const std::vector<std::string>& given_folders,
                                   const std::string& slug, const std::string& how_to_name) {
    const auto entries = known_problems(given_folders);
    if (!entries)
        return entries.errors();
    const auto entry = find_problem(*entries, slug);
    if (!entry) {
        Error unknown = entry.errors().front();
        if (!how_to_name.empty())
            unknown.help += "\n" + how_to_name;
        return unknown;
    }
    return load_problem(entry->folder, shown_path(entry->folder));
}

BuildCache open_cache(ProgressLine& progress) {
    BuildCache cache{cache_folder(), judge_identity()};
    if (const auto good = check_cache_folder(cache.folder); !good) {
        const Error& error = good.errors().front();
        progress.say(fmt::format("cannot use the cache {}: {}; {}", cache.folder, error.message,
                                 error.help));
        cache.folder.clear();
        *cache.complained = true;
    } else {
        remove_leftovers(cache.folder + "/new");
    }
    return cache;
}

Result<Bench> make_bench(ProgressLine& progress, SandboxLevel level) {
    auto workers = Workers::start(level);
    if (!workers)
        return workers.errors();
    remove_leftovers();
    const auto compiler = find_compiler();
    if (!compiler)
        return compiler.errors();
    return Bench{*compiler,
                 open_cache(progress),
                 share_folder() + "/support",
                 std::move(*workers),
                 [&progress](const Progress& step) { progress.show(step); },
                 [&progress](const std::string& message) { progress.say(message); }};
}

}  // namespace judge
