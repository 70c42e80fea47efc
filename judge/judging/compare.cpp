#include "judging/compare.h"

#include "check/check.h"
#include "os/content.h"
#include "os/files.h"

namespace judge {

Result<Comparison> compare_answers(Worker& worker, const Problem& problem, const ProblemTool& tool,
                                   const Descriptor& input, const Descriptor& expected,
                                   const Descriptor& actual) {
    if (same_content(expected.number(), actual.number()))
        return Comparison{};
    const std::string given = read_descriptor(actual.number(), problem.limits.output);
    if (auto broken = broken_answer(problem.interface, given))
        return Comparison{Verdict::wrong_answer, *broken, *broken};
    if (std::holds_alternative<CustomCheck>(problem.check))
        return tool.compare(worker, problem, input, expected, actual);
    const auto difference = find_difference(
        problem.check, problem.interface, read_descriptor(expected.number(), gibibytes(1)), given);
    if (!difference)
        return Comparison{};
    return Comparison{Verdict::wrong_answer, difference->text};
}

Result<Comparison> compare_answer(Worker& worker, const Problem& problem, const ProblemTool& tool,
                                  const PreparedTest& test, const Descriptor& actual) {
    const auto expected = open_answer(test);
    if (!expected)
        return expected.errors();
    if (same_content(expected->number(), actual.number()))
        return Comparison{};
    return open_input(test).and_then([&](const Descriptor& input) {
        return compare_answers(worker, problem, tool, input, *expected, actual);
    });
}

}  // namespace judge
