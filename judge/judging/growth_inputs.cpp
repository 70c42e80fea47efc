#include "judging/growth_inputs.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <mutex>
#include <nlohmann/json.hpp>

#include "complexity/ladder.h"
#include "harness/tool.h"
#include "judging/prepare.h"
#include "judging/produce_test.h"
#include "os/content.h"
#include "run/run_program.h"

namespace judge {
namespace {

using nlohmann::json;

constexpr const char* cache_area = "growth";
constexpr const char* index_name = "/index.json";

constexpr long long largest_size = 400'000;

/// Larger ones would fill the cache and tell nothing more.
constexpr Bytes largest_input = mebibytes(4);

/// A ladder to make.
struct Job {
    int call = 0;  ///< Which of the tool's calls under `grow:`.
    int axis = 0, shape = 0;
    int seed = 0;
    bool successive = false;
    std::vector<long long> sizes;
    SourceSpot where;  ///< Of the call in the problem file.
    std::string text;
};

std::vector<Job> jobs_for(const Problem& problem) {
    const auto& [time, space, sizes, grow] = problem.complexity;
    // The ladders of several sizes add up: two of each must do.
    const std::size_t families = sizes.size() == 1 ? std::size(ladder_families) : 2;
    std::vector<Job> jobs;
    int call = 0;
    for (const Growth& growth : grow) {
        const auto axis = std::find_if(sizes.begin(), sizes.end(),
                                       [&](const Size& size) { return size.name == growth.size; });
        int shape = 0;
        for (const Expression& expression : growth.shapes) {
            Job job{call,
                    static_cast<int>(axis - sizes.begin()),
                    shape,
                    0,
                    false,
                    {},
                    expression.where,
                    expression.code};
            for (std::size_t family = 0; family < families; ++family) {
                job.seed = static_cast<int>(family);
                job.sizes = doubling_sizes(ladder_families[family], largest_size);
                jobs.push_back(job);
            }
            job.seed = 0;
            job.successive = true;
            job.sizes = successive_sizes(largest_size);
            jobs.push_back(job);
            ++call;
            ++shape;
        }
    }
    return jobs;
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

/// The sizes of an input; nothing when it breaks a constraint.
Result<std::optional<std::vector<double>>> sizes_of(Worker& worker, const Problem& problem,
                                                    int tool, int input) {
    const auto checked = run_tool(worker, problem, tool, {"check"}, input);
    if (!checked)
        return checked.errors();
    const InputFindings findings =
        parse_findings(read_descriptor(checked->answer.number(), mebibytes(1)));
    if (!ended_well(checked->result) || !findings.violations.empty())
        return std::optional<std::vector<double>>();
    const std::vector<long long> sizes = sizes_in(findings, problem);
    return std::optional(std::vector<double>(sizes.begin(), sizes.end()));
}

/// Makes one ladder, up to the first size that leaves the constraints.
Result<GrowthLadder> make_ladder(Worker& worker, const Problem& problem, int tool, const Job& job,
                                 const std::string& folder) {
    GrowthLadder ladder{job.axis, job.shape, job.successive, {}};
    for (const long long size : job.sizes) {
        const auto nothing = make_memory_file("no input");
        if (!nothing)
            return nothing.errors();
        const auto made = run_tool(
            worker, problem, tool,
            {"grow", std::to_string(job.call), std::to_string(size), std::to_string(job.seed)},
            nothing->number());
        if (!made)
            return made.errors();
        std::optional<std::vector<double>> sizes;
        const bool fits = size_of(made->answer.number()) <= largest_input;
        if (ended_well(made->result) && fits) {
            const auto input = reopen_read_only(made->answer.number());
            if (!input)
                return input.errors();
            auto found = sizes_of(worker, problem, tool, input->number());
            if (!found)
                return found.errors();
            sizes = std::move(*found);
        }
        if (!sizes && ladder.rungs.empty() && fits)
            continue;
        if (!sizes)
            break;
        const std::string path =
            fmt::format("{}/{}-{}-{}.in", folder, job.call,
                        job.successive ? "successive" : std::to_string(job.seed), size);
        if (const auto saved = save_content(made->answer.number(), path); !saved)
            return saved.errors();
        ladder.rungs.push_back({path, std::move(*sizes)});
    }
    if (ladder.rungs.empty() && !job.successive)
        return Error{
            fmt::format("`{}` gives no input within the constraints, of whatever size", job.text),
            job.where, "let it keep the constraints from a small size on"};
    return ladder;
}

std::string index_text(const GrowthInputs& inputs) {
    json ladders = json::array();
    for (const GrowthLadder& ladder : inputs.ladders) {
        json rungs = json::array();
        for (const GrowthInput& rung : ladder.rungs)
            rungs.push_back(
                {{"file", rung.path.substr(rung.path.rfind('/'))}, {"sizes", rung.sizes}});
        ladders.push_back({{"axis", ladder.axis},
                           {"shape", ladder.shape},
                           {"successive", ladder.successive},
                           {"rungs", std::move(rungs)}});
    }
    return ladders.dump();
}

GrowthInputs parse_index(const std::string& text, const std::string& folder) {
    GrowthInputs inputs;
    for (const json& entry : json::parse(text)) {
        GrowthLadder ladder{entry.at("axis"), entry.at("shape"), entry.at("successive"), {}};
        for (const json& rung : entry.at("rungs"))
            ladder.rungs.push_back({folder + rung.at("file").get<std::string>(), rung.at("sizes")});
        inputs.ladders.push_back(std::move(ladder));
    }
    return inputs;
}

/// Makes all of them in `folder`.
Result<GrowthInputs> make_in(Bench& bench, const Problem& problem, int tool,
                             TemporaryFolder folder) {
    const std::vector<Job> jobs = jobs_for(problem);
    GrowthInputs inputs;
    inputs.ladders.resize(jobs.size());
    Errors errors;
    std::mutex mutex;
    std::size_t done = 0;
    bench.workers.each(jobs.size(), [&](Worker& worker, std::size_t i) {
        auto ladder = make_ladder(worker, problem, tool, jobs[i], folder.path());
        const std::lock_guard lock(mutex);
        if (ladder)
            inputs.ladders[i] = std::move(*ladder);
        else if (errors.empty())
            errors = ladder.errors();
        bench.show({"making inputs of growing size", ++done, jobs.size()});
    });
    if (!errors.empty())
        return errors;
    if (const auto written = write_file(folder.path() + index_name, index_text(inputs)); !written)
        return written.errors();
    inputs.home = std::move(folder);
    return inputs;
}

}  // namespace

bool has_growth(const Problem& problem) {
    return !problem.complexity.grow.empty();
}

bool has_growth_inputs(const Bench& bench, const Problem& problem) {
    return find_entry(bench.cache, cache_area, prepared_key(bench, problem)).has_value();
}

std::optional<GrowthInputs> find_growth_inputs(const Bench& bench, const Problem& problem) {
    const std::string key = prepared_key(bench, problem);
    const auto folder = find_entry(bench.cache, cache_area, key);
    if (!folder)
        return std::nullopt;
    const auto index = read_file(*folder + index_name);
    if (index) {
        try {
            return parse_index(*index, *folder);
        } catch (const json::exception&) {
            // Damaged: made again.
        }
    }
    drop_entry(bench.cache, cache_area, key);
    return std::nullopt;
}

Result<GrowthInputs> make_growth_inputs(Bench& bench, const Problem& problem, int tool) {
    if (auto place = begin_entry(bench.cache)) {
        auto inputs = make_in(bench, problem, tool, std::move(*place));
        if (!inputs && inputs.errors().front().kind == Error::Kind::usage)
            return inputs;
        if (inputs) {
            const auto kept = add_entry(bench.cache, cache_area, prepared_key(bench, problem),
                                        std::move(*inputs->home));
            if (kept)
                return parse_index(index_text(*inputs), *kept);
            complain(bench.cache, kept.errors(), bench.say);
        } else {
            complain(bench.cache, inputs.errors(), bench.say);
        }
    } else {
        complain(bench.cache, place.errors(), bench.say);
    }
    auto place = TemporaryFolder::make();
    if (!place)
        return place.errors();
    return make_in(bench, problem, tool, std::move(*place));
}

}  // namespace judge
