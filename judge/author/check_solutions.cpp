#include <fmt/core.h>

#include <algorithm>

#include "author/verification.h"
#include "base/text.h"
#include "judging/fairness.h"
#include "judging/make_each.h"
#include "judging/programs.h"

namespace judge {
namespace {

/// The first failing test, in the order of tests.
const TestOutcome* first_failure(const VerifiedSolution& solution) {
    const auto found = std::ranges::find_if(solution.outcomes, [](const TestOutcome& outcome) {
        return is_failure(outcome.report.verdict);
    });
    return found == solution.outcomes.end() ? nullptr : &*found;
}

/// One that is to be too slow runs long enough to show by how much (check_time_limit.cpp).
Result<Done> run(const Verification& verification, Bench& lane, VerifiedSolution& solution) {
    solution.got = Verdict::compile_error;
    if (!solution.built.report.ok)
        return Done{};
    RunPlan plan = verification.plan_for(solution.built.executable);
    if (solution.stated->verdict == Verdict::time_limit_exceeded)
        plan.stopped_at = slow_enough;
    auto outcomes = run_tests(lane, verification.problem, plan);
    if (!outcomes)
        return outcomes.errors();
    solution.outcomes = std::move(*outcomes);
    const TestOutcome* const failure = first_failure(solution);
    solution.got = failure == nullptr ? Verdict::accepted : failure->report.verdict;
    return Done{};
}

/// The line in which a solution states its verdict.
SourceSpot verdict_line(const Verification& verification, const StatedSolution& solution) {
    int number = 0;
    for (const std::string_view line : split_lines(solution.text)) {
        ++number;
        if (line.find("verdict:") != line.npos)
            return verification.place(solution.path, number, line);
    }
    return verification.place(solution.path);
}

void check_verdict(const Verification& verification, const VerifiedSolution& solution,
                   CheckReport& check) {
    if (solution.got == solution.stated->verdict)
        return;
    std::string message = fmt::format("`{}` is to get {}, but gets {}", solution.name,
                                      title(solution.stated->verdict), title(solution.got));
    SourceSpot where = verdict_line(verification, *solution.stated);
    if (const TestOutcome* const failure = first_failure(solution)) {
        message += fmt::format(" on test `{}`: {}", failure->report.name, failure->report.reason);
        if (!failure->detail.empty())
            message += ": " + failure->detail;
    } else if (solution.got == Verdict::compile_error) {
        const Error error = compile_errors(solution.built.report, solution.name).front();
        message += ": " + error.message;
        if (error.where) {
            where = *error.where;
            where.file = verification.shown(where.file);
        }
    }
    check.error(std::move(message), std::move(where),
                solution.got == Verdict::accepted
                    ? "a test is missing that it fails, or it is right"
                    : "mend it, or state the verdict that it gets");
}

TestMatrix matrix_of(const Verification& verification) {
    TestMatrix matrix;
    for (const PreparedTest& test : verification.prepared.tests)
        matrix.tests.push_back(test.name);
    for (const VerifiedSolution& solution : verification.solutions) {
        MatrixRow row{solution.name, solution.stated->verdict, solution.got, {}};
        for (const TestOutcome& outcome : solution.outcomes)
            row.tests.push_back(outcome.report.verdict);
        matrix.rows.push_back(std::move(row));
    }
    return matrix;
}

/// Generated tests that no solution fails: whoever wrote one had some mistake in mind.
std::size_t idle_tests(const Verification& verification) {
    const std::vector<PreparedTest>& tests = verification.prepared.tests;
    std::size_t idle = 0;
    for (std::size_t i = 0; i < tests.size(); ++i) {
        const bool catches =
            std::ranges::any_of(verification.solutions, [&](const VerifiedSolution& solution) {
                return i < solution.outcomes.size() &&
                       is_failure(solution.outcomes[i].report.verdict);
            });
        const bool generated =
            std::ranges::any_of(verification.problem.tests, [&](const TestSpec& spec) {
                return std::holds_alternative<Expression>(spec.input) &&
                       (spec.name == tests[i].name || tests[i].name.starts_with(spec.name + " #"));
            });
        idle += !catches && generated ? 1 : 0;
    }
    return idle;
}

}  // namespace

Result<Done> check_solutions(Verification& verification, CheckReport& check) {
    std::vector<VerifiedSolution>& solutions = verification.solutions;
    // Those that take longest first, so that no lane waits for another's at the end.
    std::vector<VerifiedSolution*> order;
    for (VerifiedSolution& solution : solutions)
        order.push_back(&solution);
    std::stable_partition(order.begin(), order.end(), [](const VerifiedSolution* solution) {
        return solution->stated->verdict == Verdict::time_limit_exceeded;
    });
    const auto have_run = make_each_lane(
        verification.bench, "running the problem's solutions", order.size(),
        [&](Bench& lane, std::size_t i) { return run(verification, lane, *order[i]); });
    if (!have_run)
        return have_run.errors();
    for (const VerifiedSolution& solution : solutions)
        check_verdict(verification, solution, check);
    const auto accepted = std::ranges::count(solutions, Verdict::accepted, &VerifiedSolution::got);
    const auto caught = static_cast<std::ptrdiff_t>(solutions.size()) - accepted;
    if (caught == 0)
        check.warning("no solution is wrong or too slow: nothing shows what the tests catch",
                      verification.place(verification.problem.folder + "/solutions"),
                      "write one for each mistake that people make, with the verdict it is to get");
    check.facts = {fmt::format("{} accepted", accepted), fmt::format("{} caught", caught)};
    if (const std::size_t idle = idle_tests(verification); idle > 0 && caught > 0)
        check.facts.push_back(fmt::format("{} that {} nothing", counted(idle, "generated test"),
                                          idle == 1 ? "catches" : "catch"));
    verification.report.matrix = matrix_of(verification);
    verification.stage = Verification::Stage::judged;
    return Done{};
}

}  // namespace judge
