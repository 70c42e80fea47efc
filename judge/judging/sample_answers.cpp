#include "judging/sample_answers.h"

#include <algorithm>

#include "judging/build_jobs.h"
#include "judging/prepare.h"
#include "judging/programs.h"
#include "os/files.h"

namespace judge {
namespace {

bool lacks_answer(const TestSpec& test) {
    return test.sample && !test.answer;
}

/// Made anew: nothing but the samples is asked for.
Result<PreparedProblem> prepare_samples(Bench& bench, const Problem& problem) {
    ProblemPrograms programs;
    BuildJobs jobs;
    jobs.add([&](Worker& worker) { return build_tool(bench, worker, problem); }, programs.tool);
    jobs.add(
        [&](Worker& worker) {
            return build_stated_solution(bench, worker, problem, reference_of(problem));
        },
        programs.reference);
    if (const auto built = jobs.run(bench); !built)
        return built.errors();
    std::vector<TestSpec> samples;
    std::ranges::copy_if(problem.tests, std::back_inserter(samples), lacks_answer);
    return prepare_inputs(bench, problem, programs, samples);
}

}  // namespace

bool lacks_sample_answers(const Problem& problem) {
    return std::ranges::any_of(problem.tests, lacks_answer);
}

Result<Done> answer_samples(Bench& bench, Problem& problem) {
    auto prepared = find_prepared(bench, problem);
    if (!prepared) {
        auto made = prepare_samples(bench, problem);
        if (!made)
            return made.errors();
        prepared = std::move(*made);
    }
    for (TestSpec& test : problem.tests) {
        const auto made = std::ranges::find(prepared->tests, test.name, &PreparedTest::name);
        if (!lacks_answer(test) || made == prepared->tests.end())
            continue;
        const auto answer = open_answer(*made);
        if (!answer)
            return answer.errors();
        test.answer = read_descriptor(answer->number(), problem.limits.output);
    }
    return Done{};
}

}  // namespace judge
