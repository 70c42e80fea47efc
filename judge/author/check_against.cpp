#include <fmt/core.h>

#include <algorithm>

#include "author/verification.h"
#include "base/text.h"
#include "judging/build_jobs.h"
#include "judging/make_each.h"
#include "judging/programs.h"
#include "os/files.h"

namespace judge {
namespace {

/// Somebody else's solution, of which nothing is stated.
struct OtherSolution {
    std::string name;  ///< The file's.
    Submission submission;
    BuildResult built;
};

Result<std::vector<OtherSolution>> read_solutions(const std::string& folder) {
    std::vector<OtherSolution> solutions;
    for (const std::string& name : list_folder(folder)) {
        if (!name.ends_with(".cpp") && !name.ends_with(".cc"))
            continue;
        auto text = read_file(folder + "/" + name);
        if (!text)
            return text.errors();
        solutions.push_back({name, {absolute_path(folder), name, std::move(*text)}, {}});
    }
    if (solutions.empty())
        return usage_error("no solution lies in " + folder,
                           "--against takes a folder of .cpp files");
    return solutions;
}

/// On every test, also after one that takes too long: which of them tell it apart is asked for.
Result<MatrixRow> row_of(const Verification& verification, Bench& lane,
                         const OtherSolution& solution) {
    MatrixRow row{solution.name, Verdict::accepted, Verdict::compile_error, {}};
    if (!solution.built.report.ok)
        return row;
    RunPlan plan = verification.plan_for(solution.built.executable);
    plan.all = true;
    const auto outcomes = run_tests(lane, verification.problem, plan);
    if (!outcomes)
        return outcomes.errors();
    row.got = Verdict::accepted;
    for (const TestOutcome& outcome : *outcomes) {
        row.tests.push_back(outcome.report.verdict);
        if (row.got == Verdict::accepted && is_failure(outcome.report.verdict))
            row.got = outcome.report.verdict;
    }
    return row;
}

}  // namespace

Result<Done> check_against(Verification& verification, CheckReport& check) {
    auto solutions = read_solutions(verification.request.against);
    if (!solutions)
        return solutions.errors();
    BuildJobs jobs;
    for (OtherSolution& solution : *solutions)
        jobs.add(
            [&](Worker& worker) {
                return build_solution(verification.bench, worker, verification.problem,
                                      solution.submission);
            },
            solution.built);
    if (const auto built = jobs.run(verification.bench); !built)
        return built.errors();
    TestMatrix& others = verification.report.others;
    for (const PreparedTest& test : verification.prepared.tests)
        others.tests.push_back(test.name);
    auto rows = make_each_lane(
        verification.bench, "running the others' solutions", solutions->size(),
        [&](Bench& lane, std::size_t i) { return row_of(verification, lane, (*solutions)[i]); });
    if (!rows)
        return rows.errors();
    others.rows = *std::move(rows);
    if (auto& record = verification.report.record) {
        record->others.emplace();
        for (const MatrixRow& row : others.rows)
            ++(*record->others)[row.got];
    }
    const auto accepted = std::ranges::count(others.rows, Verdict::accepted, &MatrixRow::got);
    check.facts.push_back(
        fmt::format("{} of {} accepted", accepted, counted(others.rows.size(), "solution")));
    return Done{};
}

}  // namespace judge
