#include "judging/try_input.h"

#include <algorithm>

#include "judging/compare.h"
#include "judging/conclude.h"
#include "judging/run_test.h"
#include "os/files.h"

namespace judge {
namespace {

bool is_unanswered(const Problem& problem, const RunOutput& run) {
    return channel_of(problem) == Channel::harness && size_of(run.answer.number()).count == 0;
}

/// Runs a program on the input, from its start.
Result<RunOutput> run_from_start(Worker& worker, const Problem& problem, const Program& program,
                                 const Descriptor& input, std::chrono::nanoseconds cpu) {
    return reopen_read_only(input.number()).and_then([&](const Descriptor& opened) {
        return run_on(worker, problem, program, opened, cpu);
    });
}

/// What a solution makes of an input that is answered.
Result<Verdict> verdict_of(Worker& worker, const Problem& problem, const SearchPlan& plan,
                           const SearchedSolution& solution, const Descriptor& input,
                           const Descriptor& answer) {
    const auto run = run_from_start(worker, problem, *solution.program, input, solution.time_limit);
    if (!run)
        return run.errors();
    const Verdict verdict = conclude(*run, problem.limits, solution.time_limit).verdict;
    if (verdict != Verdict::accepted)
        return verdict;
    if (is_unanswered(problem, *run))
        return Verdict::runtime_error;
    return compare_answers(worker, problem, *plan.tool, input, answer, run->answer)
        .transform([](const Comparison& comparison) { return comparison.verdict; });
}

}  // namespace

std::size_t InputTrial::first_failed(const SearchPlan& plan) const {
    const auto fails = [&](std::size_t i) {
        return is_failure(verdicts[i]) &&
               !(plan.solutions[i].may_be_slow && takes_too_much(verdicts[i]));
    };
    std::size_t first = 0;
    while (first < verdicts.size() && !fails(first))
        ++first;
    return first;
}

Result<InputTrial> try_input(Worker& worker, const Problem& problem, const SearchPlan& plan,
                             const std::vector<bool>& asked, const std::string& text) {
    const auto input = make_memory_file("input", text);
    if (!input)
        return input.errors();
    std::chrono::nanoseconds most = limits_for_problem_code(problem).cpu;
    for (const SearchedSolution& solution : plan.solutions)
        most = std::max(most, solution.time_limit);
    const auto right = run_from_start(worker, problem, *plan.answers, *input, most);
    if (!right)
        return right.errors();
    InputTrial trial;
    trial.verdicts.assign(plan.solutions.size(), Verdict::skipped);
    const Conclusion answered = conclude(*right, problem.limits, most);
    if (answered.verdict != Verdict::accepted || is_unanswered(problem, *right)) {
        trial.unanswered =
            answered.verdict == Verdict::accepted ? "it gave no answer" : in_words(answered);
        return trial;
    }
    trial.answer = read_descriptor(right->answer.number(), problem.limits.output);
    for (std::size_t i = 0; i < plan.solutions.size(); ++i) {
        if (!asked[i])
            continue;
        const auto verdict =
            verdict_of(worker, problem, plan, plan.solutions[i], *input, right->answer);
        if (!verdict)
            return verdict.errors();
        trial.verdicts[i] = *verdict;
    }
    return trial;
}

}  // namespace judge
