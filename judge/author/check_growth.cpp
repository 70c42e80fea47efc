#include <fmt/core.h>

#include <algorithm>

#include "author/known_growth.h"
#include "author/verification.h"
#include "base/text.h"
#include "claims/claims.h"
#include "judging/build_jobs.h"
#include "judging/make_each.h"
#include "judging/measure_solution.h"
#include "judging/programs.h"
#include "report/growth.h"

namespace judge {
namespace {

constexpr const char* hot_mark = "// hot";

std::vector<CaseReport> cases_of(const VerifiedSolution& solution) {
    std::vector<CaseReport> cases;
    for (const TestOutcome& outcome : solution.outcomes)
        cases.push_back(outcome.report);
    return cases;
}

bool marks_hot_lines(const VerifiedSolution& solution) {
    return std::ranges::any_of(split_lines(solution.stated->text),
                               [](std::string_view line) { return line.ends_with(hot_mark); });
}

/// Whether there is anything that its growth could contradict.
bool says_how_it_grows(const Verification& verification, const VerifiedSolution& solution) {
    const Claims claims = read_claims(solution.stated->text, size_names(verification.problem));
    return solution.got == Verdict::accepted || claims.time || claims.space ||
           marks_hot_lines(solution);
}

bool is_measured(const VerifiedSolution& solution) {
    return solution.built.report.ok && is_growth_wanted(solution.got, cases_of(solution));
}

std::string measured_text(const GrowthReport& growth) {
    return growth.measured ? to_text(*growth.measured) : cannot_tell;
}

/// What is wrong with how one part, `time` or `space`, is said to grow; nothing when all is well.
std::string wrong_growth(const char* part, const GrowthReport& growth, bool accepted) {
    const std::string measured = measured_text(growth);
    if (growth.claimed) {
        const bool wrong = growth.claim != ClaimVerdict::right && (accepted || growth.measured);
        return wrong ? fmt::format("claims {} {}, but {} is measured", part,
                                   claimed_text(*growth.claimed), measured)
                     : "";
    }
    const bool wrong = accepted && growth.intended && growth.measured != growth.intended;
    return wrong ? fmt::format("claims no {}, and {} is measured where {} is wanted", part,
                               measured, to_text(*growth.intended))
                 : "";
}

/// The line that carries the growth must be one of those that are marked.
void check_hot_line(const Verification& verification, const VerifiedSolution& solution,
                    const GrowthReport& time, CheckReport& check) {
    const auto lines = split_lines(solution.stated->text);
    const int number = time.lines.empty() ? 0 : time.lines.front().line;
    const auto index = static_cast<std::size_t>(number) - 1;
    const std::string_view line = number > 0 && index < lines.size() ? lines[index] : "";
    if (line.ends_with(hot_mark))
        return;
    check.error(fmt::format("{} named for the growth of `{}`, which marks others by `{}`",
                            number > 0 ? "this line is" : "no line is", solution.name, hot_mark),
                verification.place(solution.stated->path, number, line));
}

/// How many of its orders are known to be measured wrongly.
int check_solution(const Verification& verification, const VerifiedSolution& solution,
                   const ComplexityReport& growth, CheckReport& check) {
    const KnownGrowth known = read_known_growth(solution.stated->text);
    const SourceSpot whole = verification.place(solution.stated->path);
    if (!growth.not_measured.empty()) {
        std::string message = fmt::format("the growth of `{}` is not measured: {}", solution.name,
                                          growth.not_measured);
        if (solution.got == Verdict::accepted || marks_hot_lines(solution))
            check.error(std::move(message), whole);
        else
            check.warning(std::move(message), whole);
        return 0;
    }
    int accounted = 0;
    for (const auto& [part, measured, allowed] :
         {std::tuple("time", &growth.time, &known.time),
          std::tuple("space", &growth.space, &known.space)}) {
        std::string wrong = wrong_growth(part, *measured, solution.got == Verdict::accepted);
        if (!wrong.empty() && *allowed == measured_text(*measured))
            ++accounted;
        else if (!wrong.empty())
            check.error(fmt::format("`{}` {}", solution.name, wrong), whole,
                        fmt::format("correct its claim; where it is right: `{} {} {}`", known_mark,
                                    part, measured_text(*measured)));
        else if (!allowed->empty())
            check.warning(fmt::format("the {} of `{}` is measured right, though its line `{}` says "
                                      "otherwise",
                                      part, solution.name, known_mark),
                          whole, "leave that out");
    }
    if (marks_hot_lines(solution))
        check_hot_line(verification, solution, growth.time, check);
    return accounted;
}

}  // namespace

Result<Done> check_growth(Verification& verification, CheckReport& check) {
    const Problem& problem = verification.problem;
    Bench& bench = verification.bench;
    if (problem.complexity.grow.empty()) {
        check.warning("the growth of solutions is not measured: the problem does not say how",
                      verification.place(problem.folder + "/problem.yaml"),
                      "`complexity:` needs `sizes:` and `grow:`");
        return Done{};
    }
    std::vector<const VerifiedSolution*> measured;
    for (const VerifiedSolution& solution : verification.solutions)
        if (is_measured(solution) && says_how_it_grows(verification, solution))
            measured.push_back(&solution);
        else if (solution.built.report.ok && marks_hot_lines(solution))
            check_hot_line(verification, solution, {}, check);
    std::vector<BuildResult> counting(measured.size());
    BuildJobs jobs;
    for (std::size_t i = 0; i < measured.size(); ++i)
        jobs.add(
            [&, i](Worker& worker) {
                return build_for(Purpose::counting, bench, worker, problem,
                                 submission_of(*measured[i]->stated));
            },
            counting[i]);
    if (const auto built = jobs.run(bench); !built)
        return built.errors();

    int known = 0;
    bool any_as_wanted = false;
    const auto growths =
        make_each_lane(bench, "measuring growth", measured.size(), [&](Bench& lane, std::size_t i) {
            return measure_solution(lane, problem, submission_of(*measured[i]->stated),
                                    std::move(counting[i]), verification.programs.tool);
        });
    if (!growths)
        return growths.errors();
    for (std::size_t i = 0; i < measured.size(); ++i) {
        const ComplexityReport& growth = (*growths)[i].report;
        known += check_solution(verification, *measured[i], growth, check);
        const GrowthReport& time = growth.time;
        any_as_wanted = any_as_wanted || (measured[i]->got == Verdict::accepted && time.measured &&
                                          time.measured == time.intended);
    }
    if (problem.complexity.time && !any_as_wanted)
        check.error(fmt::format("no accepted solution is measured to take time {}, as the problem "
                                "wants",
                                to_text(*problem.complexity.time)),
                    verification.place(problem.folder + "/problem.yaml"),
                    "`complexity:` says `time:`");
    check.facts.push_back(fmt::format("{} measured", counted(measured.size(), "solution")));
    if (known > 0)
        check.facts.push_back(fmt::format("{} known to be measured wrongly",
                                          counted(static_cast<std::size_t>(known), "order")));
    return Done{};
}

}  // namespace judge
