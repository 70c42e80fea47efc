#include "problem/catalogue.h"

#include <fmt/format.h>

#include <map>

#include "base/text.h"
#include "os/files.h"
#include "os/folders.h"
#include "problem/settings.h"

namespace judge {

Result<std::vector<ProblemSource>> problem_sources(const std::vector<std::string>& given,
                                                   const std::string& project_start) {
    std::vector<ProblemSource> sources;
    Errors errors;
    for (const std::string& folder : given) {
        if (is_folder(folder)) {
            sources.push_back({absolute_path(folder), "--problems"});
        } else {
            errors.push_back(
                usage_error(fmt::format("--problems {}: there is no such folder", folder)));
        }
    }
    if (const std::string path = find_settings(project_start); !path.empty()) {
        const auto settings = read_settings(path);
        if (settings) {
            for (const std::string& folder : settings->problem_folders) {
                sources.push_back({folder, ".judge.yaml"});
            }
        } else {
            errors.insert(errors.end(), settings.errors().begin(), settings.errors().end());
        }
    }
    if (!errors.empty()) {
        return errors;
    }
    const std::string users = data_folder() + "/problems";
    if (is_folder(users)) {
        sources.push_back({users, "yours"});
    }
    const std::string installed = share_folder() + "/problems";
    if (is_folder(installed)) {
        sources.push_back({installed, "installed"});
    }
    return sources;
}

std::vector<CatalogueEntry> list_problems(const std::vector<ProblemSource>& sources) {
    std::map<std::string, CatalogueEntry> by_slug;
    for (const ProblemSource& source : sources) {
        for (const std::string& name : list_folder(source.folder)) {
            const std::string folder = source.folder + "/" + name;
            if (!name.starts_with('.') && exists(folder + "/problem.yaml")) {
                by_slug.emplace(name, CatalogueEntry{name, folder, source.origin});
            }
        }
    }
    std::vector<CatalogueEntry> entries;
    for (auto& [slug, entry] : by_slug) {
        entries.push_back(std::move(entry));
    }
    return entries;
}

Result<CatalogueEntry> find_problem(const std::vector<CatalogueEntry>& entries,
                                    const std::string& slug) {
    std::vector<std::string> slugs;
    for (const CatalogueEntry& entry : entries) {
        if (entry.slug == slug) {
            return entry;
        }
        slugs.push_back(entry.slug);
    }
    const auto near = nearest(slug, slugs);
    return usage_error(fmt::format("there is no problem `{}`", slug),
                       near            ? fmt::format("did you mean `{}`?", *near)
                       : slugs.empty() ? "no folder with problems was found; name one with "
                                         "`--problems FOLDER`"
                                       : "`judge list` shows all");
}

}  // namespace judge
