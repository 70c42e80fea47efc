#include <fmt/format.h>

#include <algorithm>
#include <cctype>

#include "app/commands.h"
#include "app/output.h"
#include "app/session.h"
#include "os/failure.h"
#include "os/interrupt.h"
#include "problem/load.h"
#include "report/diagnostic.h"

namespace judge {
namespace {

struct Row {
    Problem problem;
    std::string origin;
};

std::string lower(std::string text) {
    for (char& byte : text)
        byte = static_cast<char>(std::tolower(static_cast<unsigned char>(byte)));
    return text;
}

/// Whether every word is in one of the problem's names.
bool is_called(const Problem& problem, const std::vector<std::string>& words) {
    std::string names = problem.slug + " " + problem.title;
    for (const std::string& name : problem.also_known_as)
        names += " " + name;
    names = lower(names);
    return std::all_of(words.begin(), words.end(), [&](const std::string& word) {
        return names.find(lower(word)) != names.npos;
    });
}

bool matches(const Problem& problem, const ListCommand& command) {
    const auto& topics = problem.topics;
    return is_called(problem, command.words) &&
           (command.difficulty.empty() || command.difficulty == problem.difficulty) &&
           (command.mode.empty() || command.mode == mode_name(problem.interface)) &&
           (command.topic.empty() ||
            std::find(topics.begin(), topics.end(), command.topic) != topics.end());
}

/// Topics give the technique away: they are shown to those who ask for one.
std::string line(const Row& row, std::size_t widest, bool with_topics) {
    std::string text =
        fmt::format("{:<{}}  {:<6}  {:<8}  {}", row.problem.slug, widest, row.problem.difficulty,
                    mode_name(row.problem.interface), row.problem.title);
    if (with_topics)
        text += fmt::format("  [{}]", fmt::join(row.problem.topics, ", "));
    if (row.origin != "installed")
        text += fmt::format("  ({})", row.origin);
    return text + "\n";
}

}  // namespace

Result<int> run(const ListCommand& command) {
    const auto entries = known_problems(command.problem_folders);
    if (!entries)
        return entries.errors();
    std::vector<Row> rows;
    std::size_t widest = 0;
    int status = 0;
    for (const CatalogueEntry& entry : *entries) {
        if (interrupted())
            return interrupted_error();
        auto problem = load_problem(entry.folder, shown_path(entry.folder));
        if (!problem) {
            print_error(diagnostics(problem.errors(), standard_error_style()));
            status = 2;
        } else if (matches(*problem, command)) {
            widest = std::max(widest, problem->slug.size());
            rows.push_back({std::move(*problem), entry.origin});
        }
    }
    for (const Row& row : rows)
        print(line(row, widest, !command.topic.empty()));
    if (rows.empty() && status == 0)
        return usage_error("no problem matches", "`judge list` shows all of them");
    return status;
}

}  // namespace judge
