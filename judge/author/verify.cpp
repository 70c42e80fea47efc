#include "author/verify.h"

#include <algorithm>
#include <chrono>

#include "author/check_record.h"
#include "author/kept_report.h"
#include "author/verification.h"
#include "base/text.h"
#include "judging/pacemaker.h"
#include "os/files.h"

namespace judge {
namespace {

using Stage = Verification::Stage;

struct Step {
    const char* name;
    Stage needs;
    Result<Done> (*run)(Verification&, CheckReport&);
};

constexpr Step steps[] = {
    {"format", Stage::nothing, check_format},
    {"page", Stage::loaded, check_page},
    {"code", Stage::loaded, check_code},
    {"tests", Stage::built, check_tests},
    {"inputs", Stage::prepared, check_inputs},
    {"repeatable", Stage::prepared, check_repeatable},
    {"sanitizers", Stage::prepared, check_sanitized},
    {"checker", Stage::prepared, check_checker},
    {"solutions", Stage::prepared, check_solutions},
    {"agreement", Stage::judged, check_agreement},
    {"time limit", Stage::judged, check_time_limit},
    {"growth", Stage::judged, check_growth},
    {"mutants", Stage::judged, check_mutants},
    {"others", Stage::prepared, check_against},
};

/// What was asked for beside the checks that are always made, and what it stands on: made even
/// where it is known how an earlier run ended.
bool is_for_further(const Step& step) {
    return step.run == check_format || step.run == check_code || step.run == check_tests ||
           step.run == check_mutants || step.run == check_against;
}

/// What an earlier run found out that made no further checks.
std::optional<VerifyReport> find_without_further(Bench& bench, VerifyRequest request,
                                                 const Problem& problem) {
    request.mutants = false;
    return find_report(bench, report_key(bench, request, problem));
}

/// As if the solutions had been run: `known` found no error.
void take_verdicts(const VerifyReport& known, Verification& verification) {
    for (VerifiedSolution& solution : verification.solutions)
        for (const MatrixRow& row : known.matrix.rows)
            if (row.solution == solution.name)
                solution.got = row.got;
    verification.stage = Stage::judged;
}

/// Takes one step. An Error: it could not be made, for no fault of the problem's.
Result<CheckReport> make(const Step& step, Verification& verification) {
    using Clock = std::chrono::steady_clock;
    CheckReport report;
    report.name = step.name;
    if (verification.stage < step.needs)
        return report;
    const Clock::time_point begin = Clock::now();
    const auto done = step.run(verification, report);
    report.wall = Clock::now() - begin;
    report.ran = true;
    if (!done)
        for (const Error& error : done.errors()) {
            if (error.kind != Error::Kind::usage)
                return done.errors();
            report.error(error.message, error.where, error.help);
        }
    return report;
}

/// All checks but that of the record.
Result<VerifyReport> find_out(Bench& bench, const VerifyRequest& request) {
    VerifyReport report;
    report.problem = absolute_path(request.folder);
    report.problem = report.problem.substr(report.problem.rfind('/') + 1);
    Verification verification{bench, request, report};
    std::string key;
    std::optional<VerifyReport> known;
    for (const Step& step : steps) {
        if (step.run == check_mutants && !request.mutants)
            continue;
        if (step.run == check_against && request.against.empty())
            continue;
        if (known && !is_for_further(step)) {
            std::ranges::copy_if(known->checks, std::back_inserter(report.checks),
                                 [&](const CheckReport& check) { return check.name == step.name; });
            continue;
        }
        if (known && step.run == check_mutants && verification.stage == Stage::prepared)
            take_verdicts(*known, verification);
        auto made = make(step, verification);
        if (!made)
            return made.errors();
        report.checks.push_back(std::move(*made));
        if (step.run == check_format && verification.stage == Stage::loaded) {
            key = report_key(bench, request, verification.problem);
            const bool anew = request.again || !request.against.empty();
            if (auto kept = anew ? std::nullopt : find_report(bench, key))
                return std::move(*kept);
            if ((request.mutants || !request.against.empty()) && !request.again)
                known = find_without_further(bench, request, verification.problem);
            if (known) {
                report.matrix = known->matrix;
                report.record = known->record;
            }
        }
    }
    // What is wrong may have been the machine's, which was busy.
    if (!key.empty() && request.against.empty() && report.count(Finding::Severity::error) == 0)
        keep_report(bench, key, report);
    return report;
}

}  // namespace

RunPlan Verification::plan_for(const Program& solution) const {
    RunPlan plan;
    plan.solution = &solution;
    plan.tool = &programs.tool;
    for (const PreparedTest& test : prepared.tests)
        plan.tests.push_back(&test);
    plan.time_limit = prepared.time_limit.limit;
    plan.pacemaker = pacemaker(bench, problem, prepared.tests, prepared.time_limit);
    return plan;
}

std::string Verification::shown(const std::string& path) const {
    return shown_path(problem, path);
}

SourceSpot Verification::place(const std::string& path, int line, std::string_view text) const {
    const std::string_view words = trim(text);
    const auto before = static_cast<int>(words.empty() ? 0 : words.data() - text.data());
    const auto length = static_cast<int>(std::max<std::size_t>(words.size(), 1));
    return {shown(path), line, line > 0 ? before + 1 : 0, length, std::string(text)};
}

Result<VerifyReport> verify_problem(Bench& bench, const VerifyRequest& request) {
    auto report = find_out(bench, request);
    if (report) {
        const auto begin = std::chrono::steady_clock::now();
        CheckReport check = check_record(request, *report);
        check.wall = std::chrono::steady_clock::now() - begin;
        report->checks.push_back(std::move(check));
    }
    return report;
}

}  // namespace judge
