#include "judging/compare.h"

#include <algorithm>

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
    const std::string wanted = read_descriptor(expected.number(), gibibytes(1));
    const auto* const described = std::get_if<ClassInterface>(&problem.interface);
    const bool has_unchecked =
        described != nullptr && std::ranges::any_of(described->methods, &Method::unchecked);
    const std::string calls =
        has_unchecked ? read_descriptor(input.number(), size_of(input.number())) : "";
    const auto difference = has_unchecked
                                ? find_difference(problem.check, problem.interface,
                                                  checked_part(*described, calls, wanted),
                                                  checked_part(*described, calls, given))
                                : find_difference(problem.check, problem.interface, wanted, given);
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
