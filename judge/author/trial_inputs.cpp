#include "author/trial_inputs.h"

#include <fmt/core.h>

#include <algorithm>
#include <optional>
#include <random>
#include <set>

#include "judging/input_edits.h"
#include "judging/make_each.h"
#include "judging/produce_test.h"
#include "judging/small_inputs.h"
#include "os/files.h"

namespace judge {
namespace {

/// Larger ones take time, and are what the tests have many of.
constexpr Bytes longest = kibibytes(32);

constexpr std::size_t tiny_inputs = 100, random_inputs = 100, changed_inputs = 130,
                      grown_inputs = 30;
constexpr int other_seeds = 8, other_long_seeds = 3;
constexpr std::uint64_t middling_size = 300;

struct Candidate {
    TestSpec spec;
    int generator = -1, repetition = 0;  ///< As in TestJob.
};

Candidate candidate_of(std::string text, std::string note = {}) {
    Candidate candidate;
    candidate.spec.name = "trial";
    candidate.spec.input = std::move(text);
    candidate.spec.note = std::move(note);
    return candidate;
}

/// The inputs that solutions are compared on (check_agreement.cpp).
Result<Done> add_small(Verification& verification, std::vector<Candidate>& candidates) {
    if (!verification.why_no_inputs.empty())
        return Done{};
    SmallInputs source(verification.bench.workers.first(), verification.problem,
                       verification.programs.tool, 1);
    auto inputs = source.tiny(tiny_inputs);
    const std::size_t enough = candidates.size() + tiny_inputs + random_inputs;
    while (inputs) {
        for (MadeInput& input : *inputs)
            candidates.push_back(candidate_of(std::move(input.text)));
        if (candidates.size() >= enough)
            return Done{};
        inputs = source.random();
        if (inputs && inputs->empty())
            return Done{};
    }
    return inputs.errors();
}

std::vector<std::string> small_tests(const Verification& verification) {
    std::vector<std::string> texts;
    for (const PreparedTest& test : verification.prepared.tests)
        if (test.input_size <= small_input)
            if (auto text = read_file(test.input_path))
                texts.push_back(std::move(*text));
    return texts;
}

void add_changed(const std::vector<std::string>& tests, std::vector<Candidate>& candidates) {
    std::mt19937_64 random(1);
    std::set<std::string> known(tests.begin(), tests.end());
    for (std::size_t i = 0; !tests.empty() && i < changed_inputs; ++i)
        if (std::string text = with_small_changes(tests[i % tests.size()], random);
            text.size() <= small_input.count && known.insert(text).second)
            candidates.push_back(candidate_of(std::move(text)));
}

/// Generators whose tests are not long, with seeds that no test has.
void add_generated(const Verification& verification, std::vector<Candidate>& candidates) {
    for (const TestJob& job : test_jobs(verification.problem.tests, {})) {
        const auto test =
            std::ranges::find(verification.prepared.tests, job.name, &PreparedTest::name);
        if (job.generator < 0 || job.repetition > 0 || job.spec->answer ||
            test == verification.prepared.tests.end() || test->input_size > longest)
            continue;
        Candidate candidate{*job.spec, job.generator, job.spec->repeat};
        candidate.spec.note =
            fmt::format("another seed of the test `{}`: let its `repeat` be more", job.spec->name);
        const int seeds = test->input_size > small_input ? other_long_seeds : other_seeds;
        for (int i = 0; i < seeds; ++i, ++candidate.repetition)
            candidates.push_back(candidate);
    }
}

struct GrowthCall {
    const Growth* growth = nullptr;
    const Expression* shape = nullptr;
};

std::vector<GrowthCall> growth_calls(const Problem& problem) {
    std::vector<GrowthCall> calls;
    for (const Growth& growth : problem.complexity.grow)
        for (const Expression& shape : growth.shapes)
            calls.push_back({&growth, &shape});
    return calls;
}

/// "`apart(n)`, n = 7".
std::string call_in_words(const Problem& problem, const GrowthCall& call,
                          const std::vector<long long>& sizes) {
    std::string words = "`" + call.shape->code + "`";
    std::vector<std::string> names = {call.growth->size};
    if (call.growth->size.empty())
        names = size_names(problem);
    for (std::size_t i = 0; i < names.size(); ++i)
        words += fmt::format(", {} = {}", names[i], sizes[i]);
    return words;
}

/// Growing inputs of middling sizes; those that the constraints allow are found out later.
Result<Done> add_grown(Verification& verification, std::vector<Candidate>& candidates) {
    const Problem& problem = verification.problem;
    const std::vector<GrowthCall> calls = growth_calls(problem);
    std::mt19937_64 random(1);
    for (std::size_t i = 0; !calls.empty() && i < grown_inputs; ++i) {
        const std::size_t chosen = i % calls.size();
        const bool has_all = calls[chosen].growth->size.empty();
        std::vector<long long> sizes(has_all ? problem.complexity.sizes.size() : 1);
        for (long long& size : sizes)
            size = 1 + static_cast<long long>(random() % middling_size);
        const auto made = verification.programs.tool.grow(
            verification.bench.workers.first(), problem, static_cast<int>(chosen), sizes, i);
        if (!made)
            return made.errors();
        if (made->is_made() && size_of(made->value.number()) <= longest)
            candidates.push_back(candidate_of(read_descriptor(made->value.number(), longest),
                                              call_in_words(problem, calls[chosen], sizes)));
    }
    return Done{};
}

/// The test that a candidate makes; nothing where the problem refuses it.
Result<std::optional<PreparedTest>> produce(Verification& verification, Worker& worker,
                                            const Candidate& candidate, const std::string& stem) {
    const TestJob job{&candidate.spec, candidate.repetition, candidate.generator,
                      candidate.spec.name, stem};
    auto made = produce_test(worker, verification.problem, verification.programs, job);
    if (made)
        return std::optional(std::move(*made));
    for (const Error& error : made.errors())
        if (error.kind != Error::Kind::usage)
            return made.errors();
    return std::optional<PreparedTest>();
}

}  // namespace

Result<std::vector<PreparedTest>> make_trial_inputs(Verification& verification,
                                                    const std::string& folder) {
    std::vector<Candidate> candidates;
    if (const auto added = add_small(verification, candidates); !added)
        return added.errors();
    add_changed(small_tests(verification), candidates);
    add_generated(verification, candidates);
    if (const auto added = add_grown(verification, candidates); !added)
        return added.errors();

    auto made = make_each(verification.bench, "making other inputs", candidates.size(),
                          [&](Worker& worker, std::size_t i) {
                              return produce(verification, worker, candidates[i],
                                             fmt::format("{}/{}", folder, i));
                          });
    if (!made)
        return made.errors();
    std::vector<PreparedTest> tests;
    for (std::optional<PreparedTest>& test : *made)
        if (test && test->input_size <= longest)
            tests.push_back(std::move(*test));
    std::ranges::stable_sort(tests, {}, &PreparedTest::input_size);
    return tests;
}

}  // namespace judge
