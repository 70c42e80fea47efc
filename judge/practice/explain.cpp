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

/// What was made from a hidden test by changes, and is larger than this, still holds most of it.
constexpr std::size_t most_of_a_changed = 1024;

/// Whether a smaller input may fail in the same way.
bool may_fail_on_less(Verdict verdict) {
    return verdict == Verdict::wrong_answer || verdict == Verdict::runtime_error;
}

/// What went wrong on the input that was found.
Result<Done> add_crash(Bench& bench, const Problem& problem, const Submission& submission,
                       Explanation& explanation) {
    if (!explanation.found.failure)
        return Done{};
    const auto input = make_memory_file("input", explanation.found.input);
    if (!input)
        return input.errors();
    auto crash = explain_crash(bench, problem, submission, {*input, explanation.found.verdict});
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
        if (may_fail_on_less(explanation.judged->verdict) &&
            size_of(input->number()) <= most_to_change) {
            search.to_be_changed = {read_descriptor(input->number(), most_to_change)};
            auto changed = stress_solution(bench, problem, submission, search);
            if (!changed)
                return changed.errors();
            if (changed->input.size() <= most_of_a_changed)
                explanation.found = *std::move(changed);
        }
        if (!explanation.found.failure) {
            // Of the hidden test, then, and nothing of what it holds.
            auto crash = explain_crash(bench, problem, submission,
                                       {*input, explanation.judged->verdict, false});
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
