#include "practice/failing_case.h"

#include <algorithm>

#include "judging/build_jobs.h"
#include "judging/prepare.h"
#include "judging/programs.h"
#include "practice/explain.h"

namespace judge {
namespace {

/// Larger ones are nothing to look at.
constexpr Bytes largest = kibibytes(256);

Result<std::string> content_of(Result<Descriptor> file) {
    if (!file)
        return file.errors();
    if (size_of(file->number()).count > largest.count)
        return usage_error("that test is too large to be looked at",
                           "`judge explain` finds a small one");
    return read_descriptor(file->number(), largest);
}

/// Makes the input, and has it answered where its author does not.
Result<InputAndAnswer> make_test(Bench& bench, const Problem& problem, const TestSpec& spec) {
    ProblemPrograms programs;
    BuildJobs jobs;
    jobs.add([&](Worker& worker) { return build_tool(bench, worker, problem); }, programs.tool);
    if (has_reference(problem))
        jobs.add(
            [&](Worker& worker) {
                return build_stated_solution(bench, worker, problem, reference_of(problem));
            },
            programs.reference);
    if (const auto built = jobs.run(bench); !built)
        return built.errors();
    const auto made = prepare_inputs(bench, problem, programs, {spec});
    if (!made)
        return made.errors();
    const PreparedTest& test = made->tests.front();
    auto input = content_of(open_input(test));
    if (!input)
        return input.errors();
    return content_of(open_answer(test)).transform([&](std::string answer) {
        return InputAndAnswer{*std::move(input), std::move(answer)};
    });
}

}  // namespace

Result<FailingCase> find_failing_case(Bench& bench, const Problem& problem,
                                      const Submission& solution,
                                      const std::vector<TestSpec>& own_tests,
                                      const std::string& name) {
    if (name.empty()) {
        auto explanation = explain_solution(bench, problem, solution, {});
        if (!explanation)
            return explanation.errors();
        StressReport& found = explanation->found;
        if (!found.compile.ok)
            return compile_errors(found.compile, solution.shown_as);
        if (!found.failure)
            return usage_error("no input was found on which " + solution.shown_as + " fails",
                               "name a sample or a test of your own: `--test NAME`");
        return FailingCase{{std::move(found.input), std::move(found.answer)},
                           std::move(explanation->crash)};
    }
    for (const auto* tests : {&own_tests, &problem.tests})
        for (const TestSpec& spec : *tests)
            if (spec.name == name && (spec.own || spec.sample || tests == &own_tests))
                return make_test(bench, problem, spec).transform([](InputAndAnswer test) {
                    return FailingCase{std::move(test), {}};
                });
    const bool is_hidden =
        std::ranges::find(problem.tests, name, &TestSpec::name) != problem.tests.end();
    return usage_error(is_hidden ? "`" + name + "` is a hidden test: it is not shown"
                                 : "no sample and no test of yours is called `" + name + "`",
                       "without `--test` a small failing input is looked for");
}

}  // namespace judge
