#include "app/problem_index.h"

#include <nlohmann/json.hpp>

#include "app/session.h"
#include "os/build_id.h"
#include "os/change_stamp.h"
#include "os/files.h"
#include "os/folders.h"
#include "problem/load.h"
#include "problem/search.h"

namespace judge {
namespace {

using nlohmann::json;

constexpr CacheArea area = CacheArea::manifests;
const std::string key = "what problems say";

json to_json(const ListedProblem& problem) {
    return {problem.slug, problem.title,  problem.difficulty,
            problem.mode, problem.topics, problem.names};
}

ListedProblem from_json(const json& value) {
    return {value.at(0), value.at(1), value.at(2), value.at(3), value.at(4), value.at(5)};
}

}  // namespace

ProblemIndex::ProblemIndex() {
    // What a problem says depends on nothing else of the judge's.
    cache_ = {cache_folder(), build_id()};
    if (!check_cache_folder(cache_.folder))
        cache_.folder.clear();
    entry_ = find_entry(cache_, area, key);
    if (!entry_)
        return;
    try {
        const json kept = json::parse(entry_->facts);
        for (const auto& [folder, value] : kept.items())
            known_[folder] = {value.at(0), from_json(value.at(1))};
    } catch (const json::exception&) {
        known_.clear();
        drop_entry(cache_, area, key);
        entry_.reset();
    }
}

Result<ListedProblem> ProblemIndex::read(const CatalogueEntry& entry) {
    // Before the files are read: what changes meanwhile is seen the next time.
    const auto stamp = change_stamp(absolute_path(entry.folder));
    const auto known = known_.find(entry.folder);
    if (known != known_.end() && stamp == known->second.stamp)
        return known->second.problem;
    auto problem = load_problem(entry.folder, shown_path(entry.folder));
    if (!problem)
        return problem.errors();
    ListedProblem listed = {problem->slug,       problem->title,
                            problem->difficulty, std::string(mode_name(problem->interface)),
                            problem->topics,     names_of(*problem)};
    if (stamp) {
        known_[entry.folder] = {*stamp, listed};
        changed_ = true;
    }
    return listed;
}

void ProblemIndex::keep() const {
    if (!changed_ || cache_.folder.empty())
        return;
    json kept = json::object();
    for (const auto& [folder, known] : known_)
        if (exists(folder))
            kept[folder] = {known.stamp, to_json(known.problem)};
    const std::string facts = kept.dump(-1, ' ', false, json::error_handler_t::replace);
    // A cache that cannot be written costs time, and no word.
    if (entry_)
        (void)change_facts(entry_->folder, facts);
    else if (auto fresh = begin_entry(cache_))
        (void)add_entry(cache_, area, key, facts, std::move(*fresh));
}

}  // namespace judge
