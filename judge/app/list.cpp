#include <fmt/core.h>

#include <algorithm>
#include <set>

#include "app/commands.h"
#include "app/output.h"
#include "app/problem_index.h"
#include "app/session.h"
#include "base/text.h"
#include "os/failure.h"
#include "os/interrupt.h"
#include "problem/search.h"
#include "report/diagnostic.h"

namespace judge {
namespace {

struct Row {
    ListedProblem problem;
    std::string origin;
    NameMatch match;
};

bool is_wanted(const ListedProblem& problem, const ListCommand& command) {
    const auto& topics = problem.topics;
    return (command.difficulty.empty() || command.difficulty == problem.difficulty) &&
           (command.mode.empty() || command.mode == problem.mode) &&
           (command.topic.empty() ||
            std::find(topics.begin(), topics.end(), command.topic) != topics.end());
}

Error unknown_topic(const std::string& topic, const std::set<std::string>& topics) {
    const auto near = nearest(topic, {topics.begin(), topics.end()});
    return usage_error(
        fmt::format("no problem has the topic `{}`", topic),
        fmt::format("{}there are: {}", near ? fmt::format("did you mean `{}`? ", *near) : "",
                    joined(topics, ", ")));
}

/// Those that match as many words as any does, the closest first.
void keep_best(std::vector<Row>& rows) {
    std::size_t most = 1;
    for (const Row& row : rows)
        most = std::max(most, row.match.words);
    std::erase_if(rows, [&](const Row& row) { return row.match.words < most; });
    std::ranges::stable_sort(
        rows, [](int a, int b) { return a > b; },
        [](const Row& row) { return row.match.closeness; });
}

/// Topics give the technique away: they are shown to those who ask for one.
std::string line(const Row& row, std::size_t widest, bool with_topics, bool solved) {
    const TerminalStyle style = standard_output_style();
    const std::string mark = solved ? style.unicode ? "✓" : "+" : " ";
    std::string text = fmt::format("{} {:<{}}  {:<6}  {:<8}  {}", paint(style, Colour::green, mark),
                                   row.problem.slug, widest, row.problem.difficulty,
                                   row.problem.mode, shown_line(style, row.problem.title));
    if (with_topics)
        text += fmt::format("  [{}]", joined(row.problem.topics, ", "));
    if (row.origin != "installed")
        text += fmt::format("  ({})", row.origin);
    return text + "\n";
}

void print_rows(const std::vector<Row>& rows, bool with_topics) {
    std::size_t widest = 0;
    for (const Row& row : rows)
        widest = std::max(widest, row.problem.slug.size());
    const auto solved = solved_here();
    for (const Row& row : rows)
        print(line(row, widest, with_topics, solved.contains(row.problem.slug)));
}

}  // namespace

Result<int> run(const ListCommand& command) {
    const auto entries = known_problems(command.problem_folders);
    if (!entries)
        return entries.errors();
    ProblemIndex index;
    std::vector<Row> rows;
    std::set<std::string> topics;
    int status = 0;
    for (const CatalogueEntry& entry : *entries) {
        if (interrupted())
            return interrupted_error();
        auto problem = index.read(entry);
        if (!problem) {
            print_error(diagnostics(problem.errors(), standard_error_style()));
            status = 2;
            continue;
        }
        topics.insert(problem->topics.begin(), problem->topics.end());
        if (is_wanted(*problem, command)) {
            const NameMatch match = match_names(problem->names, command.words);
            rows.push_back({std::move(*problem), entry.origin, match});
        }
    }
    index.keep();
    if (!command.topic.empty() && !topics.contains(command.topic) && status == 0)
        return unknown_topic(command.topic, topics);
    if (!command.words.empty())
        keep_best(rows);
    if (rows.empty() && status == 0)
        return usage_error("no problem matches", "`judge list` shows all of them");
    if (!rows.empty() && rows.front().match.words < word_count(command.words))
        print_error("no problem has all of these words in its names; the nearest:\n");
    print_rows(rows, !command.topic.empty());
    return status;
}

}  // namespace judge
