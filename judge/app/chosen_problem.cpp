#include "app/chosen_problem.h"

#include <algorithm>
#include <filesystem>
#include <set>

#include "app/opened_solution.h"
#include "app/session.h"
#include "history/history.h"
#include "judging/solution_file.h"
#include "os/files.h"
#include "os/folders.h"

namespace judge {
namespace {

namespace fs = std::filesystem;

Result<ChosenProblem> by_file(const std::string& path, const std::string& problem_named,
                              const std::string& standard,
                              const std::vector<std::string>& problem_folders) {
    auto solution = read_submission(path, standard);
    if (!solution)
        return solution.errors();
    return problem_for(*solution, problem_named, problem_folders).transform([&](Problem problem) {
        return ChosenProblem{std::move(problem), *std::move(solution)};
    });
}

bool is_file_name(const std::string& named) {
    return named == "-" || named.find('/') != named.npos || is_solution_file(named) ||
           is_regular_file(named);
}

std::set<std::string> known_slugs(const std::vector<std::string>& problem_folders) {
    std::set<std::string> slugs;
    if (const auto problems = known_problems(problem_folders))
        for (const CatalogueEntry& problem : *problems)
            slugs.insert(problem.slug);
    return slugs;
}

/// The C++ files in a folder (the current one; else its name ends in "/"), the last one saved
/// first.
std::vector<std::string> saved_solutions(const std::string& folder) {
    std::vector<std::pair<fs::file_time_type, std::string>> files;
    for (const std::string& name : list_folder(folder.empty() ? "." : folder)) {
        const std::string path = folder + name;
        std::error_code failure;
        if (!name.starts_with('.') && is_solution_file(name) && is_regular_file(path))
            files.emplace_back(fs::last_write_time(path, failure), path);
    }
    std::ranges::sort(files, std::greater());
    std::vector<std::string> paths;
    for (auto& [saved, path] : files)
        paths.push_back(std::move(path));
    return paths;
}

/// The problem that a file is for, as it says; empty where it cannot be read.
std::string slug_in(const std::string& path) {
    const auto solution = read_submission(path, default_standard);
    return solution ? problem_of(*solution) : "";
}

}  // namespace

bool is_solution_file(const std::string& name) {
    return is_cpp_file(name) && !name.ends_with(".repro.cpp");
}

bool is_repair_file(const std::string& name) {
    return name.ends_with(".fix.cpp");
}

std::string last_saved_solution(const std::vector<std::string>& problem_folders,
                                const std::string& folder) {
    const auto slugs = known_slugs(problem_folders);
    for (const std::string& name : saved_solutions(folder))
        if (slugs.contains(slug_in(name)))
            return name;
    return {};
}

std::string last_saved_repair(const std::vector<std::string>& problem_folders,
                              const std::string& slug) {
    const auto slugs = slug.empty() ? known_slugs(problem_folders) : std::set{slug};
    for (const std::string& name : saved_solutions({}))
        if (is_repair_file(name) && slugs.contains(slug_in(name)))
            return name;
    return {};
}

Result<ChosenProblem> choose_problem(const std::string& named,
                                     const std::vector<std::string>& problem_folders,
                                     const std::string& standard) {
    if (!named.empty() && is_file_name(named))
        return by_file(named, "", standard, problem_folders);
    if (!named.empty())
        return load_named_problem(problem_folders, named).transform([](Problem problem) {
            return ChosenProblem{std::move(problem), {}};
        });
    if (const std::string file = last_saved_solution(problem_folders); !file.empty())
        return by_file(file, "", standard, problem_folders);
    const auto last = last_attempt(data_folder());
    if (!last)
        return last.errors();
    if (!*last)
        return usage_error("which problem? There is no solution in this folder, and none was tried",
                           "name one: `judge list` shows all");
    return load_named_problem(problem_folders, (*last)->problem).transform([](Problem problem) {
        return ChosenProblem{std::move(problem), {}};
    });
}

Result<std::string> choose_file(const std::string& named,
                                const std::vector<std::string>& problem_folders) {
    std::string file = named.empty() ? last_saved_solution(problem_folders) : named;
    if (file.empty())
        return usage_error("which solution? This folder holds none for a problem that is known",
                           "name its file");
    return file;
}

Result<ChosenProblem> choose_solution(const std::string& named, const std::string& problem,
                                      const std::vector<std::string>& problem_folders,
                                      const std::string& standard) {
    if (!named.empty())
        return by_file(is_file_name(named) || is_folder(named) ? named : named + ".cpp", problem,
                       standard, problem_folders);
    return choose_file(named, problem_folders).and_then([&](const std::string& file) {
        return by_file(file, problem, standard, problem_folders);
    });
}

}  // namespace judge
