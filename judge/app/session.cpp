#include "app/session.h"

#include <filesystem>

#include "app/progress_line.h"
#include "os/files.h"
#include "os/folders.h"
#include "problem/load.h"

namespace judge {

namespace fs = std::filesystem;

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
