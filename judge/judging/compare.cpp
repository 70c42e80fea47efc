#include "judging/compare.h"

#include "base/text.h"
#include "check/check.h"
#include "judging/conclude.h"
#include "judging/produce_test.h"
#include "os/content.h"
#include "os/files.h"
#include "run/run_program.h"

namespace judge {
namespace {

constexpr Bytes longest_reason = kibibytes(16);

/// Has the problem's checker decide.
Result<Comparison> compare_with_checker(Worker& worker, const Problem& problem, int tool,
                                        const PreparedTest& test, int expected, int actual) {
    const auto input = open_input(test);
    if (!input)
        return input.errors();
    const auto answer = reopen_read_only(actual);
    if (!answer)
        return answer.errors();
    RunRequest request;
    request.executable = tool;
    request.arguments = {"compare"};
    request.input = input->number();
    request.further = {{expected, 6}, {answer->number(), 7}};
    request.limits = limits_for_problem_code(problem);
    const auto run = run_program(worker, request);
    if (!run)
        return run.errors();
    Limits limits;
    limits.memory = request.limits.memory;
    limits.output = request.limits.output;
    const Conclusion end = conclude(*run, limits, request.limits.cpu);
    if (end.verdict != Verdict::accepted)
        return Comparison{Verdict::judge_error, "the problem's checker failed: " + end.reason};

    const std::string told = read_descriptor(run->answer.number(), longest_reason);
    if (told == "accepted")
        return Comparison{};
    if (told.starts_with("wrong "))
        return Comparison{Verdict::wrong_answer, told.substr(6)};
    return Comparison{
        Verdict::judge_error,
        "the problem's checker says: " + (told.starts_with("fault ") ? told.substr(6) : "nothing")};
}

}  // namespace

Result<Comparison> compare_answer(Worker& worker, const Problem& problem, int tool,
                                  const PreparedTest& test, int actual) {
    const auto expected = open_answer(test);
    if (!expected)
        return expected.errors();
    if (same_content(expected->number(), actual))
        return Comparison{};
    if (std::holds_alternative<CustomCheck>(problem.check))
        return compare_with_checker(worker, problem, tool, test, expected->number(), actual);
    const auto difference = find_difference(problem.check, problem.interface,
                                            read_descriptor(expected->number(), gibibytes(1)),
                                            read_descriptor(actual, problem.limits.output));
    if (!difference)
        return Comparison{};
    return Comparison{Verdict::wrong_answer, difference->text};
}

}  // namespace judge
