#include <fmt/core.h>

#include <algorithm>
#include <mutex>
#include <utility>

#include "author/verification.h"
#include "base/cpp_lexer.h"
#include "base/text.h"
#include "judging/build_jobs.h"
#include "judging/calibrate.h"
#include "judging/programs.h"
#include "os/content.h"

namespace judge {
namespace {

/// Every piece of C++ in the problem file.
std::vector<const Expression*> expressions(const Problem& problem) {
    std::vector<const Expression*> all;
    for (const Constraint& constraint : problem.constraints)
        all.push_back(&constraint.condition);
    for (const Size& size : problem.complexity.sizes)
        all.push_back(&size.value);
    for (const Growth& growth : problem.complexity.grow)
        for (const Expression& shape : growth.shapes)
            all.push_back(&shape);
    for (const TestSpec& test : problem.tests)
        if (const auto* call = std::get_if<Expression>(&test.input))
            all.push_back(call);
    for (const Expression& call : problem.stress)
        all.push_back(&call);
    return all;
}

/// `a > 0 // && b > 0` is `a > 0`: who wrote it may have meant YAML's or no comment.
void check_comments(const Problem& problem, CheckReport& check) {
    for (const Expression* expression : expressions(problem)) {
        const auto tokens = lex_cpp(expression->code);
        if (tokens.empty() || tokens.back().kind != CppToken::Kind::line_comment)
            continue;
        SourceSpot where = expression->where;
        const std::string_view comment = tokens.back().text;
        if (expression->code.find('\n') == std::string::npos) {
            where.column += static_cast<int>(expression->code.size() - comment.size());
            where.length = static_cast<int>(comment.size());
        }
        check.error("`//` cuts this expression: what follows it takes no part", where,
                    "begin a comment with ` #`, as YAML does");
    }
}

/// What the compiler warns of in the problem's own files.
void check_warnings(const Verification& verification, const CompileReport& report,
                    CheckReport& check) {
    for (const CompilerMessage& message : report.messages) {
        if (message.level != CompilerMessage::Level::warning)
            continue;
        const std::string file = verification.shown(message.file);
        if (!file.starts_with(verification.request.shown_as + "/"))
            continue;
        Error error = as_error(message);
        error.where->file = file;
        check.error(error.message, error.where, "the compiler warns of it (-Wall -Wextra)");
    }
}

void tell(const Errors& errors, CheckReport& check) {
    for (const Error& error : errors)
        check.error(error.message, error.where, error.help);
}

/// The tool that makes inputs too or, where that does not compile, the one without.
Result<BuildResult> build_tool(Verification& verification, Worker& worker) {
    auto tool = build_tool_program(verification.bench, worker, verification.problem, true);
    if (!tool || tool->report.ok)
        return tool;
    auto plain = build_tool_program(verification.bench, worker, verification.problem);
    if (plain && plain->report.ok)
        verification.why_no_inputs = compile_errors(tool->report, "what makes them");
    return plain;
}

/// One more handle of the same program.
Result<Program> copy(const Program& program) {
    return load_program(program.number());
}

/// Whose times set the limit; one that does not compile is told as a solution.
Result<Done> take_calibrating(Verification& verification) {
    for (const VerifiedSolution& solution : verification.solutions) {
        if (!solution.built.report.ok)
            continue;
        auto program = copy(solution.built.executable);
        if (!program)
            return program.errors();
        if (solution.stated->reference)
            verification.programs.reference = std::move(*program);
        else if (sets_limit(verification.problem, *solution.stated))
            verification.programs.calibrating.push_back(
                {verification.shown(solution.stated->path), std::move(*program)});
    }
    return Done{};
}

}  // namespace

Result<Done> check_code(Verification& verification, CheckReport& check) {
    const Problem& problem = verification.problem;
    Bench& bench = verification.bench;
    const std::string folder = problem.folder + "/solutions/";
    for (const StatedSolution& stated : problem.solutions)
        verification.solutions.push_back(
            {&stated, stated.path.substr(folder.size()), {}, {}, Verdict::skipped});
    check_comments(problem, check);

    // What takes longest first. With sanitizers it is built here as well, though it is run later:
    // alone it would leave processors idle.
    BuildJobs jobs;
    BuildResult tool;
    jobs.add(
        [&](Worker& worker) {
            return build_tool_program(bench, worker, problem, false, Purpose::sanitizing);
        },
        verification.sanitized.tool);
    jobs.add([&](Worker& worker) { return build_tool(verification, worker); }, tool);
    jobs.add(
        [&](Worker& worker) {
            return build_for(Purpose::sanitizing, bench, worker, problem,
                             submission_of(reference_of(problem)));
        },
        verification.sanitized.reference);
    for (VerifiedSolution& solution : verification.solutions)
        jobs.add(
            [&](Worker& worker) {
                Submission submission = submission_of(*solution.stated);
                return build_solution(bench, worker, problem, submission);
            },
            solution.built);
    if (const auto built = jobs.run(bench); !built)
        return built.errors();

    const VerifiedSolution& reference = *std::ranges::find_if(
        verification.solutions, [](const VerifiedSolution& one) { return one.stated->reference; });
    const Errors of_reference = stated_errors(problem, *reference.stated, reference.built.report);
    if (!tool.report.ok)
        tell(compile_errors(tool.report, "the C++ of the problem"), check);
    tell(of_reference, check);
    if (!tool.report.ok || !of_reference.empty())
        return Done{};
    check_warnings(verification, tool.report, check);
    verification.programs.tool = ProblemTool(std::move(tool.executable));
    if (const auto taken = take_calibrating(verification); !taken)
        return taken.errors();
    check.facts.push_back(
        fmt::format("{} compiled", counted(verification.solutions.size(), "solution")));
    verification.stage = Verification::Stage::built;
    return Done{};
}

}  // namespace judge
