#include <fmt/core.h>

#include <algorithm>
#include <set>

#include "author/verification.h"
#include "base/text.h"
#include "harness/starter.h"
#include "judging/programs.h"

namespace judge {
namespace {

SourceSpot problem_file(const Verification& verification) {
    return verification.place(verification.problem.folder + "/problem.yaml");
}

void check_names(const Verification& verification, CheckReport& check) {
    const Problem& problem = verification.problem;
    std::set<std::string> own = {lower_case(problem.title), problem.slug};
    for (const std::string& name : problem.also_known_as) {
        const std::string key = lower_case(name);
        const auto holder = verification.request.taken_names.find(key);
        if (!own.insert(key).second)
            check.error(
                fmt::format("`also_known_as` says `{}` twice, or what it is called anyway", name),
                problem_file(verification), "leave it out");
        else if (holder != verification.request.taken_names.end())
            check.error(fmt::format("`{}` is also known as `{}`", holder->second, name),
                        problem_file(verification),
                        "one of the two problems is looked for in vain: give the name to one");
    }
}

/// Nobody worked out what the reference says: that is told apart.
void check_samples(const Verification& verification, CheckReport& check) {
    const auto count = std::ranges::count_if(verification.problem.tests, [](const TestSpec& test) {
        return test.sample && !test.answer;
    });
    if (count > 0)
        check.facts.push_back(counted(static_cast<std::size_t>(count), "sample") +
                              " without an output: the page shows the reference's");
}

void check_hidden_tests(const Verification& verification, CheckReport& check) {
    const auto& tests = verification.problem.tests;
    if (std::ranges::all_of(tests, &TestSpec::sample))
        check.error("there are no tests beside the samples: whoever passes these is accepted",
                    problem_file(verification),
                    "a list `tests:`, each with a `name:` and an input, or `generate:`");
}

void check_help(const Verification& verification, CheckReport& check) {
    const Problem& problem = verification.problem;
    if (problem.hints.empty())
        check.warning("there are no hints", problem_file(verification),
                      "a list `hints:`, the first of which gives least away");
    if (problem.follow_ups.empty())
        check.warning("there are no follow-ups", problem_file(verification),
                      "a list `follow_ups:` of `ask:` and `answer:`");
}

Result<Done> check_starter(const Verification& verification, CheckReport& check) {
    const Problem& problem = verification.problem;
    const auto frame = verification.request.starter_frames.find(mode_name(problem.interface));
    if (frame == verification.request.starter_frames.end())
        return Done{};
    const std::string name = problem.slug + ".cpp";
    const auto built =
        build_solution(verification.bench, verification.bench.workers.first(), problem,
                       {problem.folder, name, starter(problem, frame->second)});
    if (!built)
        return built.errors();
    if (!built->report.ok)
        check.error(
            "what `judge start` writes does not compile: " +
                (built->report.messages.empty() ? "" : built->report.messages.front().text),
            problem_file(verification),
            fmt::format("`judge start {}` and `judge run {}` show where", problem.slug, name));
    return Done{};
}

}  // namespace

Result<Done> check_page(Verification& verification, CheckReport& check) {
    check_names(verification, check);
    check_samples(verification, check);
    check_hidden_tests(verification, check);
    check_help(verification, check);
    return check_starter(verification, check);
}

}  // namespace judge
