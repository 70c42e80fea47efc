#include "app/session.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

#include "app/progress_line.h"
#include "os/files.h"
#include "os/folders.h"
#include "problem/load.h"

namespace judge {

namespace fs = std::filesystem;

Result<Done> check_standard(const std::string& standard) {
    static const std::vector<std::string> known = {"c++17", "c++20", "c++23"};
    if (std::find(known.begin(), known.end(), standard) == known.end())
        return usage_error(fmt::format("unknown C++ standard `{}`", standard),
                           fmt::format("one of: {}", fmt::join(known, ", ")));
    return Done{};
}

std::string shown_path(const std::string& path) {
    std::error_code failure;
    const fs::path relative = fs::path(path).lexically_relative(fs::current_path(failure));
    const bool below = !failure && !relative.empty() && !relative.string().starts_with("..");
    return below ? relative.string() : path;
}

Result<std::vector<CatalogueEntry>> known_problems(const std::vector<std::string>& given_folders) {
    std::error_code failure;
    const auto sources = problem_sources(given_folders, fs::current_path(failure).string());
    if (!sources)
        return sources.errors();
    return list_problems(*sources);
}

Result<Problem> load_named_problem(const std::vector<CatalogueEntry>& entries,
                                   const std::string& slug) {
    const auto entry = find_problem(entries, slug);
    if (!entry)
        return entry.errors();
    return load_problem(entry->folder, shown_path(entry->folder));
}

Result<Bench> make_bench(ProgressLine& progress, SandboxLevel level) {
    auto workers = Workers::start(level);
    if (!workers)
        return workers.errors();
    const auto compiler = find_compiler();
    if (!compiler)
        return compiler.errors();
    return Bench{*compiler,
                 BuildCache{cache_folder()},
                 share_folder() + "/support",
                 std::move(*workers),
                 [&progress](const Progress& step) { progress.show(step); },
                 [&progress](const std::string& message) { progress.say(message); }};
}

}  // namespace judge
