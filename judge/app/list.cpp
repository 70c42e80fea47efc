#include <fmt/core.h>

#include <algorithm>
#include <map>
#include <optional>
#include <set>

#include "app/commands.h"
#include "app/output.h"
#include "app/problem_index.h"
#include "app/session.h"
#include "base/text.h"
#include "os/failure.h"
#include "os/interrupt.h"
#include "problem/search.h"
#include "problem/tracks.h"
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

/// The lines of problems, in columns that all of `rows` fit.
class Lines {
  public:
    /// Topics give the technique away: they are shown to those who ask for one.
    Lines(const std::vector<Row>& rows, bool with_topics) : with_topics_(with_topics) {
        for (const Row& row : rows)
            widest_ = std::max(widest_, row.problem.slug.size());
    }

    bool is_solved(const Row& row) const { return solved_.contains(row.problem.slug); }

    std::string line(const Row& row) const {
        const std::string mark = !is_solved(row) ? " " : style_.unicode ? "✓" : "+";
        std::string text =
            fmt::format("{} {:<{}}  {:<6}  {:<8}  {}", paint(style_, Colour::green, mark),
                        row.problem.slug, widest_, row.problem.difficulty, row.problem.mode,
                        shown_line(style_, row.problem.title));
        if (with_topics_)
            text += fmt::format("  [{}]", joined(row.problem.topics, ", "));
        if (row.origin != "installed")
            text += fmt::format("  ({})", row.origin);
        return text + "\n";
    }

    std::string heading(const std::string& text) const {
        return paint(style_, Colour::bold, shown_line(style_, text)) + "\n";
    }

    std::string plain(const std::string& text) const { return shown_line(style_, text) + "\n"; }

  private:
    bool with_topics_;
    std::size_t widest_ = 0;
    TerminalStyle style_ = standard_output_style();
    std::set<std::string> solved_ = solved_here();
};

/// From easy to hard; those of a level by name, as they come.
void sort_by_difficulty(std::vector<Row>& rows) {
    std::ranges::stable_sort(rows, {}, [](const Row& row) {
        return std::ranges::find(difficulties(), row.problem.difficulty) - difficulties().begin();
    });
}

/// `grouped` leaves a line between levels.
std::string list_page(const std::vector<Row>& rows, bool grouped, bool with_topics) {
    const Lines lines(rows, with_topics);
    std::string page;
    const Row* before = nullptr;
    for (const Row& row : rows) {
        if (grouped && before != nullptr && before->problem.difficulty != row.problem.difficulty)
            page += "\n";
        page += lines.line(row);
        before = &row;
    }
    return page;
}

/// The steps of a track with those of `rows` that are in them, and which comes next.
std::string track_page(const Track& track, const std::vector<Row>& rows, bool with_topics) {
    std::map<std::string, const Row*> by_slug;
    for (const Row& row : rows)
        by_slug[row.problem.slug] = &row;
    const Lines lines(rows, with_topics);
    std::set<std::string> counted;
    std::size_t solved = 0;
    const Row* next = nullptr;
    std::string page = lines.heading(track.title);
    for (const TrackStep& step : track.steps) {
        page += "\n" + lines.plain(step.title);
        for (const std::string& slug : step.problems) {
            const auto found = by_slug.find(slug);
            if (found == by_slug.end())
                continue;
            const Row& row = *found->second;
            page += lines.line(row);
            if (!counted.insert(slug).second)
                continue;
            if (lines.is_solved(row))
                ++solved;
            else if (next == nullptr)
                next = &row;
        }
        if (!step.note.empty())
            page += lines.plain(step.note);
    }
    page += fmt::format("\n{} of {} solved", solved, counted.size());
    if (next != nullptr)
        page += fmt::format("; next: judge start {}", next->problem.slug);
    return page + "\n";
}

Result<Track> track_called(const std::string& name, const std::vector<ProblemSource>& sources,
                           const std::vector<CatalogueEntry>& entries) {
    const auto tracks = all_tracks(sources, entries);
    if (!tracks)
        return tracks.errors();
    std::vector<std::string> names;
    for (const Track& track : *tracks) {
        if (track.name == name)
            return track;
        names.push_back(track.name);
    }
    return usage_error(fmt::format("there is no track `{}`", name),
                       names.empty() ? "no folder of problems holds a tracks.yaml"
                                     : "there are: " + joined(names, ", "));
}

}  // namespace

Result<int> run(const ListCommand& command) {
    const auto sources = known_sources(command.problem_folders);
    if (!sources)
        return sources.errors();
    const auto entries = list_problems(*sources);
    std::optional<Track> track;
    if (!command.track.empty()) {
        auto found = track_called(command.track, *sources, entries);
        if (!found)
            return found.errors();
        track = *std::move(found);
    }
    ProblemIndex index;
    std::vector<Row> rows;
    std::set<std::string> topics;
    int status = 0;
    for (const CatalogueEntry& entry : entries) {
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
    if (track) {
        print(track_page(*track, rows, !command.topic.empty()));
        return status;
    }
    if (command.words.empty())
        sort_by_difficulty(rows);
    else
        keep_best(rows);
    if (rows.empty() && status == 0)
        return usage_error("no problem matches", "`judge list` shows all of them");
    if (!rows.empty() && rows.front().match.words < word_count(command.words))
        print_error("no problem has all of these words in its names; the nearest:\n");
    print(list_page(rows, command.words.empty(), !command.topic.empty()));
    return status;
}

}  // namespace judge
