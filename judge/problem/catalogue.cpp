#include "problem/catalogue.h"

#include <fmt/core.h>

#include <algorithm>
#include <map>

#include "base/text.h"
#include "os/files.h"
#include "os/folders.h"
#include "problem/load.h"
#include "problem/search.h"
#include "problem/settings.h"

namespace judge {
namespace {

constexpr const char* named_folder = "--problems";

/// The problems whose names fit best, at most three; by their slugs first.
std::vector<std::string> similarly_called(const std::vector<CatalogueEntry>& entries,
                                          const std::string& name) {
    std::vector<std::string> slugs, best;
    for (const CatalogueEntry& entry : entries)
        slugs.push_back(entry.slug);
    if (const auto near = nearest(name, slugs))
        return {*near};
    int closest = 0;
    for (const CatalogueEntry& entry : entries) {
        const auto problem = load_problem(entry.folder, entry.folder);
        const NameMatch match = problem ? match_names(names_of(*problem), {name}) : NameMatch{};
        if (match.words == 0 || match.words < word_count({name}) || match.closeness < closest)
            continue;
        if (match.closeness > closest)
            best.clear();
        closest = match.closeness;
        best.push_back(entry.slug);
    }
    best.resize(std::min<std::size_t>(best.size(), 3));
    return best;
}

/// The name and the folder of a problem that was named by its path.
std::string help_for_path(const std::string& given) {
    const std::string path = absolute_path(given);
    const std::size_t slash = path.rfind('/');
    return fmt::format("a problem is named, and its folder's folder given: `{} --problems {}`",
                       path.substr(slash + 1), slash == 0 ? "/" : path.substr(0, slash));
}

}  // namespace

std::optional<FolderFlaw> flaw_of_folder(const std::string& folder) {
    if (!is_folder(folder))
        return FolderFlaw{"there is no such folder", ""};
    if (!can_list(folder))
        return FolderFlaw{"this folder may not be read", "ask its owner for the right to"};
    const std::string path = absolute_path(folder);
    if (exists(path + "/problem.yaml"))
        return FolderFlaw{"this is one problem, not a folder of problems",
                          "name the folder in which it lies: " +
                              path.substr(0, std::max<std::size_t>(path.rfind('/'), 1))};
    return std::nullopt;
}

bool CatalogueEntry::is_named_folder() const {
    return origin == named_folder;
}

Result<std::vector<ProblemSource>> problem_sources(const std::vector<std::string>& given,
                                                   const std::string& project_start) {
    std::vector<ProblemSource> sources;
    Errors errors;
    for (const std::string& folder : given)
        if (auto flaw = flaw_of_folder(folder))
            errors.push_back(
                usage_error(fmt::format("--problems {}: {}", folder, flaw->what), flaw->help));
        else
            sources.push_back({absolute_path(folder), named_folder});
    if (const std::string path = find_settings(project_start); !path.empty()) {
        const auto settings = read_settings(path);
        if (settings)
            for (const std::string& folder : settings->problem_folders)
                sources.push_back({folder, ".judge.yaml"});
        else
            errors.insert(errors.end(), settings.errors().begin(), settings.errors().end());
    }
    if (!errors.empty())
        return errors;
    const std::string users = data_folder() + "/problems";
    if (is_folder(users))
        sources.push_back({users, "yours"});
    const std::string installed = share_folder() + "/problems";
    if (is_folder(installed))
        sources.push_back({installed, "installed"});
    return sources;
}

std::vector<CatalogueEntry> list_problems(const std::vector<ProblemSource>& sources) {
    std::map<std::string, CatalogueEntry> by_slug;
    for (const ProblemSource& source : sources) {
        for (const std::string& name : list_folder(source.folder)) {
            const std::string folder = source.folder + "/" + name;
            if (!name.starts_with('.') && exists(folder + "/problem.yaml"))
                by_slug.emplace(name, CatalogueEntry{name, folder, source.origin});
        }
    }
    std::vector<CatalogueEntry> entries;
    for (auto& [slug, entry] : by_slug)
        entries.push_back(std::move(entry));
    return entries;
}

Result<CatalogueEntry> find_problem(const std::vector<CatalogueEntry>& entries,
                                    const std::string& slug) {
    for (const CatalogueEntry& entry : entries)
        if (entry.slug == slug)
            return entry;
    if (exists(slug + "/problem.yaml"))
        return usage_error(fmt::format("there is no problem `{}`", slug), help_for_path(slug));
    const auto similar = similarly_called(entries, slug);
    return usage_error(
        fmt::format("there is no problem `{}`", slug),
        !similar.empty()  ? fmt::format("did you mean `{}`?", joined(similar, "` or `"))
        : entries.empty() ? "no folder with problems was found; name one with `--problems FOLDER`"
                          : "`judge list` shows all");
}

}  // namespace judge
