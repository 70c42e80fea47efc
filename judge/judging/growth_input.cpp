#include "judging/growth_input.h"

#include <nlohmann/json.hpp>

#include "base/digest.h"
#include "judging/prepare.h"
#include "judging/run_test.h"
#include "os/content.h"
#include "os/files.h"

namespace judge {
namespace {

using nlohmann::json;

constexpr CacheArea cache_area = CacheArea::growth;
constexpr const char* input_name = "/input";
constexpr const char* no_input = "none";  // Facts, where there is no such input.

/// Reading is not counted. By slow streams a byte takes some 60 ns, as long as ten units of counted
/// work: with larger inputs, time would go into what is not measured. The harness reads faster.
/// Bytes decide, not a clock, so that every climb ends on the same rung.
Bytes largest_input(const Problem& problem) {
    return channel_of(problem) == Channel::standard ? mebibytes(1) : mebibytes(8);
}

using Made = std::optional<GrowthInput>;

/// The input as it was made before; nothing when it was not.
std::optional<Made> find_input(const BuildCache& cache, const std::string& key) {
    return read_entry(cache, cache_area, key, [](const CacheEntry& entry) -> std::optional<Made> {
        if (entry.facts == no_input)
            return Made();
        auto file = open_file(entry.folder + input_name);
        try {
            const json facts = json::parse(entry.facts);
            if (file && digest_of_content(file->number()) == facts.at("digest").get<std::string>())
                return Made(GrowthInput{std::move(*file), facts.at("sizes")});
        } catch (const json::exception&) {
            // Damaged: made again.
        }
        return std::nullopt;
    });
}

void keep_input(const Bench& bench, const std::string& key, const Made& made) {
    if (bench.cache.folder.empty())
        return;
    auto entry = begin_entry(bench.cache);
    if (!entry) {
        complain(bench.cache, entry.errors(), bench.say);
        return;
    }
    std::string facts = no_input;
    Result<Done> written = Done{};
    if (made) {
        const int file = made->file.number();
        facts = json{{"sizes", made->sizes}, {"digest", digest_of_content(file)}}.dump();
        written = save_content(file, entry->path() + input_name);
    }
    if (!written) {
        complain(bench.cache, written.errors(), bench.say);
        return;
    }
    if (const auto kept = add_entry(bench.cache, cache_area, key, facts, std::move(*entry)); !kept)
        complain(bench.cache, kept.errors(), bench.say);
}

/// What the tool made, if it keeps to the constraints.
Result<Made> check(Worker& worker, const Problem& problem, const ProblemTool& tool,
                   Result<ToolOutput<Descriptor>> input) {
    if (!input)
        return input.errors();
    if (!input->is_made() || size_of(input->value.number()) > largest_input(problem))
        return Made();
    const auto checked = tool.check(worker, problem, input->value);
    if (!checked)
        return checked.errors();
    const InputFindings& findings = checked->value;
    if (!checked->is_made() || !findings.violations.empty() || findings.sizes.empty())
        return Made();
    return Made(
        GrowthInput{std::move(input->value), {findings.sizes.begin(), findings.sizes.end()}});
}

Result<Made> grow(Worker& worker, const Problem& problem, const ProblemTool& tool,
                  const GrownBy& by) {
    return check(worker, problem, tool,
                 tool.grow(worker, problem, static_cast<int>(by.shape), by.sizes, by.seed));
}

Result<Made> rearrange(Worker& worker, const Problem& problem, const ProblemTool& tool,
                       const Made& grown, const Rearrangement& rearranged) {
    if (!grown)
        return Made();
    auto input = tool.rearrange(worker, problem, rearranged, grown->file);
    if (input && input->is_made() && size_of(input->value.number()) == Bytes{})
        return Made();
    auto made = check(worker, problem, tool, std::move(input));
    if (made && *made && (*made)->sizes != grown->sizes)
        return Made();
    return made;
}

std::string key_of(const std::string& problem, const GrownBy& by) {
    Digest digest;
    digest.field("problem", problem);
    digest.field("call", std::to_string(by.shape)).field("seed", std::to_string(by.seed));
    for (const long long size : by.sizes)
        digest.field("size", std::to_string(size));
    digest.field("way", by.rearranged.way).field("part", std::to_string(by.rearranged.part));
    return digest.hex();
}

}  // namespace

Result<Made> make_growth_input(const Bench& bench, Worker& worker, const Problem& problem,
                               const ProblemTool& tool, const GrownBy& by) {
    const std::string key = key_of(prepared_key(bench, problem), by);
    if (auto kept = find_input(bench.cache, key))
        return std::move(*kept);
    const bool as_grown = by.rearranged == Rearrangement();
    auto made = as_grown
                    ? grow(worker, problem, tool, by)
                    : make_growth_input(bench, worker, problem, tool, {by.shape, by.sizes, by.seed})
                          .and_then([&](const Made& grown) {
                              return rearrange(worker, problem, tool, grown, by.rearranged);
                          });
    if (made)
        keep_input(bench, key, *made);
    return made;
}

}  // namespace judge
