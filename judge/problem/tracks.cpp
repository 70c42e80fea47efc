#include "problem/tracks.h"

#include <fmt/core.h>

#include <algorithm>
#include <set>

#include "os/files.h"
#include "problem/fields.h"
#include "problem/scalars.h"

namespace judge {
namespace {

std::string read_title(Fields& fields) {
    const Node* const node = fields.need("title", "what it is, in a line");
    return node ? read_line(fields.document(), *node, "title").value_or("") : "";
}

TrackStep read_step(Fields fields, const std::vector<std::string>& slugs) {
    Document& document = fields.document();
    TrackStep step;
    if (!fields)
        return step;
    step.title = read_title(fields);
    if (const Node* const node = fields.find("note"))
        step.note = read_line(document, *node, "note").value_or("");
    const Node* const node = fields.need("problems", "a list of names, as in `judge list`");
    if (!node)
        return step;
    for (const Node* const name : read_list(document, *node, "problems", "names")) {
        const auto slug = read_line(document, *name, "problems");
        if (slug && std::ranges::find(slugs, *slug) == slugs.end())
            document.mistake(*name, fmt::format("there is no problem `{}`", *slug),
                             suggestion(*slug, slugs, "problems"));
        else if (slug)
            step.problems.push_back(*slug);
    }
    fields.reject_others();
    return step;
}

Track read_track(const std::string& name, Fields fields, const std::vector<std::string>& slugs) {
    Track track;
    track.name = name;
    if (!fields)
        return track;
    track.title = read_title(fields);
    if (const Node* const node = fields.need("steps", "a list; each is `title:` and `problems:`"))
        for (const Node* const step : read_list(fields.document(), *node, "steps", "steps"))
            track.steps.push_back(read_step({fields.document(), *step, "steps"}, slugs));
    fields.reject_others();
    return track;
}

}  // namespace

Result<std::vector<Track>> read_tracks(const std::string& path,
                                       const std::vector<std::string>& slugs) {
    std::vector<Track> tracks;
    if (!exists(path))
        return tracks;
    auto text = read_file(path, mebibytes(1));
    if (!text)
        return text.errors();
    Document document(path, *std::move(text));
    if (document.readable()) {
        Fields file(document, document.root(), "tracks.yaml");
        need_format(file);
        if (const Node* const node = file.need("tracks", "each by its name")) {
            const Fields named(document, *node, "tracks", "track");
            for (const auto& [key, value] : named.entries())
                tracks.push_back(read_track(key.text, {document, value, key.text}, slugs));
        }
        file.reject_others();
    }
    if (Errors errors = document.mistakes(); !errors.empty())
        return errors;
    return tracks;
}

Result<std::vector<Track>> all_tracks(const std::vector<ProblemSource>& sources,
                                      const std::vector<CatalogueEntry>& problems) {
    std::vector<std::string> slugs;
    for (const CatalogueEntry& problem : problems)
        slugs.push_back(problem.slug);
    std::vector<Track> all;
    std::set<std::string> names;
    for (const ProblemSource& source : sources) {
        auto tracks = read_tracks(source.folder + "/tracks.yaml", slugs);
        if (!tracks)
            return tracks.errors();
        for (Track& track : *tracks)
            if (names.insert(track.name).second)
                all.push_back(std::move(track));
    }
    return all;
}

}  // namespace judge
