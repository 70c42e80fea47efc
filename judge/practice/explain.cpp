#include "practice/explain.h"

#include <algorithm>

#include "judging/prepare.h"
#include "judging/stress_solution.h"
#include "os/files.h"
#include "practice/explain_crash.h"

namespace judge {
namespace {

/// Larger ones stay large when little of them is changed.
constexpr Bytes most_to_change = kibibytes(64);

/// What went wrong on the input that was found. Not where it never ends: it would not, here.
Result<Done> add_crash(Bench& bench, const Problem& problem, const Submission& submission,
                       Explanation& explanation) {
    const Verdict verdict = explanation.found.verdict;
    if (!explanation.found.failure || verdict == Verdict::time_limit_exceeded ||
        verdict == Verdict::idle_limit_exceeded)
        return Done{};
    const auto input = make_memory_file("input", explanation.found.input);
    if (!input)
        return input.errors();
    auto crash = explain_crash(bench, problem, submission, *input, true);
    if (!crash)
        return crash.errors();
    explanation.crash = *std::move(crash);
    return Done{};
}

}  // namespace

std::optional<Descriptor> failing_input(const Bench& bench, const Problem& problem,
                                        const JudgingOptions& options, const Report& report) {
    if (!report.failure)
        return std::nullopt;
    const std::string& name = report.failure->test;
    for (const auto* own : {&options.own_tests, &options.inputs})
        for (const TestSpec& spec : *own)
            if (const auto* text = std::get_if<std::string>(&spec.input); text && spec.name == name)
                if (auto input = make_memory_file("input", *text))
                    return *std::move(input);
    const auto prepared = find_prepared(bench, problem);
    if (!prepared)
        return std::nullopt;
    const auto test = std::ranges::find(prepared->tests, name, &PreparedTest::name);
    if (test == prepared->tests.end())
        return std::nullopt;
    auto input = open_input(*test);
    return input ? std::optional(*std::move(input)) : std::nullopt;
}

Result<Explanation> explain_solution(Bench& bench, const Problem& problem,
                                     const Submission& submission, const ExplainOptions& options) {
    StressOptions search;
    search.time = options.time;
    search.test_name = options.test_name;
    auto found = stress_solution(bench, problem, submission, search);
    if (!found)
        return found.errors();
    Explanation explanation{*std::move(found), {}, {}};
    if (explanation.found.verdict == Verdict::accepted) {
        auto judged = judge_submission(bench, problem, submission, {});
        if (!judged)
            return judged.errors();
        if (const auto grown = complete_growth(bench, problem, submission, *judged); !grown)
            return grown.errors();
        explanation.judged = std::move(judged->report);
        const auto input = failing_input(bench, problem, {}, *explanation.judged);
        if (!input)
            return explanation;
        if (size_of(input->number()).count <= most_to_change.count) {
            search.to_be_changed = {read_descriptor(input->number(), most_to_change)};
            auto changed = stress_solution(bench, problem, submission, search);
            if (!changed)
                return changed.errors();
            explanation.found = *std::move(changed);
        }
        if (!explanation.found.failure && explanation.judged->verdict == Verdict::runtime_error) {
            // Of the hidden test, then, and nothing of what it holds.
            auto crash = explain_crash(bench, problem, submission, *input, false);
            if (!crash)
                return crash.errors();
            explanation.crash = *std::move(crash);
        }
    }
    if (const auto added = add_crash(bench, problem, submission, explanation); !added)
        return added.errors();
    return explanation;
}

}  // namespace judge
