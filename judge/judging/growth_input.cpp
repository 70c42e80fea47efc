#include "judging/growth_input.h"

#include <nlohmann/json.hpp>

#include "base/digest.h"
#include "harness/tool.h"
#include "judging/prepare.h"
#include "judging/produce_test.h"
#include "os/content.h"
#include "os/files.h"
#include "run/run_program.h"

namespace judge {
namespace {

using nlohmann::json;

constexpr CacheArea cache_area = CacheArea::growth;
constexpr const char* input_name = "/input";
constexpr const char* no_input = "none";  // Facts, where there is no such input.

/// Larger ones would fill the cache and tell nothing more.
constexpr Bytes largest_input = mebibytes(8);

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

Result<RunOutput> run_tool(Worker& worker, const Problem& problem, int tool,
                           std::vector<std::string> arguments, int input) {
    RunRequest request;
    request.executable = tool;
    request.arguments = std::move(arguments);
    request.input = input;
    request.limits = limits_for_problem_code(problem);
    return run_program(worker, request);
}

bool ended_well(const RunResult& result) {
    return result.end == RunResult::End::exited && result.code == 0;
}

/// Has the tool make the input and check it against the constraints.
Result<Made> make(Worker& worker, const Problem& problem, int tool,
                  std::vector<std::string> arguments) {
    const auto nothing = make_memory_file("no input");
    if (!nothing)
        return nothing.errors();
    const auto made = run_tool(worker, problem, tool, std::move(arguments), nothing->number());
    if (!made)
        return made.errors();
    if (!ended_well(made->result) || size_of(made->answer.number()) > largest_input)
        return Made();
    auto input = reopen_read_only(made->answer.number());
    if (!input)
        return input.errors();
    const auto checked = run_tool(worker, problem, tool, {"check"}, input->number());
    if (!checked)
        return checked.errors();
    if (!ended_well(checked->result))
        return Made();
    const auto findings =
        parse_findings(read_descriptor(checked->answer.number(), mebibytes(1)), problem);
    if (!findings)
        return findings.errors();
    const std::vector<long long>& sizes = findings->sizes;
    if (!findings->violations.empty() || sizes.empty())
        return Made();
    auto whole = reopen_read_only(made->answer.number());
    if (!whole)
        return whole.errors();
    return Made(GrowthInput{std::move(*whole), {sizes.begin(), sizes.end()}});
}

}  // namespace

Result<Made> make_growth_input(const Bench& bench, Worker& worker, const Problem& problem, int tool,
                               int call, const std::vector<long long>& sizes, int seed) {
    std::vector<std::string> arguments = {"grow", std::to_string(call), std::to_string(seed)};
    for (const long long size : sizes)
        arguments.push_back(std::to_string(size));
    Digest digest;
    digest.field("problem", prepared_key(bench, problem));
    for (const std::string& argument : arguments)
        digest.field("argument", argument);
    const std::string key = digest.hex();
    if (auto kept = find_input(bench.cache, key))
        return std::move(*kept);
    auto made = make(worker, problem, tool, std::move(arguments));
    if (made)
        keep_input(bench, key, *made);
    return made;
}

}  // namespace judge
