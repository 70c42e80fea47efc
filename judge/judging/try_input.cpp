#include "judging/try_input.h"

#include <algorithm>

#include "check/check.h"
#include "judging/conclude.h"
#include "judging/run_test.h"
#include "os/content.h"
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

/// Accepted, a wrong answer, or that the checker fails.
Result<Verdict> compared(Worker& worker, const Problem& problem, const ProblemTool& tool,
                         const Descriptor& input, const Descriptor& expected,
                         const Descriptor& actual) {
    if (same_content(expected.number(), actual.number()))
        return Verdict::accepted;
    if (std::holds_alternative<CustomCheck>(problem.check))
        return tool.compare(worker, problem, input, expected, actual)
            .transform([](const Comparison& comparison) { return comparison.verdict; });
    const Bytes most = problem.limits.output;
    const auto difference =
        find_difference(problem.check, problem.interface, read_descriptor(expected.number(), most),
                        read_descriptor(actual.number(), most));
    return difference ? Verdict::wrong_answer : Verdict::accepted;
}

}  // namespace

Result<InputTrial> try_input(Worker& worker, const Problem& problem, const SearchPlan& plan,
                             const std::string& text) {
    const auto input = make_memory_file("input", text);
    if (!input)
        return input.errors();
    const auto run = run_from_start(worker, problem, *plan.solution, *input, plan.time_limit);
    if (!run)
        return run.errors();
    const auto most = std::max(plan.time_limit, limits_for_problem_code(problem).cpu);
    const auto right = run_from_start(worker, problem, *plan.answers, *input, most);
    if (!right)
        return right.errors();

    InputTrial trial;
    const Conclusion answered = conclude(*right, problem.limits, most);
    if (answered.verdict != Verdict::accepted || is_unanswered(problem, *right)) {
        trial.unanswered =
            answered.verdict == Verdict::accepted ? "it gave no answer" : in_words(answered);
        return trial;
    }
    trial.answer = read_descriptor(right->answer.number(), problem.limits.output);
    trial.verdict = conclude(*run, problem.limits, plan.time_limit).verdict;
    if (trial.verdict == Verdict::accepted && is_unanswered(problem, *run))
        trial.verdict = Verdict::runtime_error;
    if (trial.verdict != Verdict::accepted)
        return trial;
    return compared(worker, problem, *plan.tool, *input, right->answer, run->answer)
        .transform([&](Verdict verdict) {
            trial.verdict = verdict;
            return trial;
        });
}

}  // namespace judge
