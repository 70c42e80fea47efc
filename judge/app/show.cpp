#include "app/commands.h"
#include "app/output.h"
#include "app/problem_page.h"
#include "app/progress_line.h"
#include "app/session.h"
#include "judging/sample_answers.h"

namespace judge {
namespace {

/// A page without an answer says more than none: what is wrong goes beside it.
Result<Done> fill_in_answers(Problem& problem) {
    ProgressLine progress;
    auto bench = make_bench(progress);
    const auto answered = bench ? answer_samples(*bench, problem) : bench.errors();
    if (answered || answered.errors().front().kind == Error::Kind::interrupted)
        return answered;
    progress.say("a sample's answer is not known: " + answered.errors().front().message);
    return Done{};
}

}  // namespace

Result<int> run(const ShowCommand& command) {
    auto problem = load_named_problem(command.problem_folders, command.problem);
    if (!problem)
        return problem.errors();
    if (lacks_sample_answers(*problem))
        if (const auto filled = fill_in_answers(*problem); !filled)
            return filled.errors();
    const bool spoil = command.spoil || solved_here().contains(problem->slug);
    print(problem_page(*problem, standard_output_style(), spoil));
    return 0;
}

}  // namespace judge
