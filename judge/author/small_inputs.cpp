#include "author/small_inputs.h"

#include <fmt/core.h>

#include <algorithm>
#include <mutex>
#include <optional>
#include <set>

#include "author/input_edits.h"
#include "judging/produce_test.h"
#include "os/files.h"

namespace judge {
namespace {

/// What an author can still work out by hand.
constexpr Bytes small{400};
constexpr std::size_t changed_inputs = 260, grown_inputs = 60;
constexpr int other_seeds = 8;

struct Candidate {
    TestSpec spec;
    int generator = -1, repetition = 0;  ///< As in TestJob.
};

Candidate candidate_of(std::string text) {
    Candidate candidate;
    candidate.spec.name = "small input";
    candidate.spec.input = std::move(text);
    return candidate;
}

std::vector<std::string> small_tests(const Verification& verification) {
    std::vector<std::string> texts;
    for (const PreparedTest& test : verification.prepared.tests)
        if (test.input_size <= small)
            if (auto text = read_file(test.input_path))
                texts.push_back(std::move(*text));
    return texts;
}

void add_changed(const std::vector<std::string>& tests, std::vector<Candidate>& candidates) {
    std::mt19937_64 random(1);
    std::set<std::string> known(tests.begin(), tests.end());
    for (std::size_t i = 0; !tests.empty() && i < changed_inputs; ++i)
        if (std::string text = with_small_changes(tests[i % tests.size()], random);
            text.size() <= small.count && known.insert(text).second)
            candidates.push_back(candidate_of(std::move(text)));
}

/// Generators whose tests are small, with seeds that no test has.
void add_generated(const Verification& verification, std::vector<Candidate>& candidates) {
    for (const TestJob& job : test_jobs(verification.problem.tests, {})) {
        const auto test =
            std::ranges::find(verification.prepared.tests, job.name, &PreparedTest::name);
        if (job.generator < 0 || job.repetition > 0 || job.spec->answer ||
            test == verification.prepared.tests.end() || small < test->input_size)
            continue;
        for (int i = 0; i < other_seeds; ++i)
            candidates.push_back({*job.spec, job.generator, job.spec->repeat + i});
    }
}

/// Growing inputs of small sizes; those that the constraints allow are found out later.
Result<Done> add_grown(Verification& verification, std::vector<Candidate>& candidates) {
    const Problem& problem = verification.problem;
    std::mt19937_64 random(2);
    int calls = 0;
    for (const Growth& growth : problem.complexity.grow)
        calls += static_cast<int>(growth.shapes.size());
    for (std::size_t i = 0; calls > 0 && i < grown_inputs; ++i) {
        int call = 0;
        const int wanted = static_cast<int>(i) % calls;
        for (const Growth& growth : problem.complexity.grow)
            for (std::size_t shape = 0; shape < growth.shapes.size(); ++shape, ++call) {
                if (call != wanted)
                    continue;
                std::vector<long long> sizes(growth.size.empty() ? problem.complexity.sizes.size()
                                                                 : 1);
                for (long long& size : sizes)
                    size = 1 + static_cast<long long>(random() % 8);
                auto made = verification.programs.tool.grow(verification.bench.workers.first(),
                                                            problem, call, sizes, i);
                if (!made)
                    return made.errors();
                if (made->is_made() && size_of(made->value.number()) <= small)
                    candidates.push_back(
                        candidate_of(read_descriptor(made->value.number(), small)));
            }
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

Result<std::vector<PreparedTest>> make_small_inputs(Verification& verification,
                                                    const std::string& folder) {
    std::vector<Candidate> candidates;
    add_changed(small_tests(verification), candidates);
    add_generated(verification, candidates);
    if (const auto added = add_grown(verification, candidates); !added)
        return added.errors();

    std::vector<std::optional<PreparedTest>> made(candidates.size());
    std::mutex mutex;
    Errors errors;
    std::size_t done = 0;
    verification.bench.workers.each(candidates.size(), [&](Worker& worker, std::size_t i) {
        {
            const std::lock_guard lock(mutex);
            if (!errors.empty())
                return;
            verification.bench.show({"making small inputs", ++done, candidates.size()});
        }
        auto test = produce(verification, worker, candidates[i], fmt::format("{}/{}", folder, i));
        const std::lock_guard lock(mutex);
        if (test)
            made[i] = std::move(*test);
        else if (errors.empty())
            errors = test.errors();
    });
    if (!errors.empty())
        return errors;
    std::vector<PreparedTest> tests;
    for (std::optional<PreparedTest>& test : made)
        if (test && test->input_size <= small)
            tests.push_back(std::move(*test));
    std::ranges::stable_sort(tests, {}, &PreparedTest::input_size);
    return tests;
}

}  // namespace judge
