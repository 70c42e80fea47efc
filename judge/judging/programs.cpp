#include "judging/programs.h"

#include <fmt/core.h>

#include <algorithm>

#include "base/text.h"
#include "build/messages.h"
#include "build/recipe.h"
#include "build/tidy.h"
#include "harness/definitions.h"
#include "harness/explain_errors.h"
#include "harness/explain_tool_errors.h"
#include "harness/glue.h"
#include "harness/tool.h"
#include "os/files.h"

namespace judge {
namespace {

/// The source line that a message of the compiler points to, for the caret.
std::string source_line(const CompilerMessage& message) {
    const auto content = read_file(message.file);
    if (!content)
        return {};
    const auto lines = split_lines(*content);
    const auto index = static_cast<std::size_t>(message.line - 1);
    return message.line > 0 && index < lines.size() ? std::string(lines[index]) : "";
}

/// The lines that messages point to, in the solution and in the files beside it.
void quote_lines(const Submission& submission, CompileReport& report) {
    const std::string shown_folder =
        submission.shown_as.substr(0, submission.shown_as.rfind('/') + 1);
    const std::string folder = submission.folder + "/";
    for (CompilerMessage& message : report.messages) {
        std::string content(message.file == submission.shown_as ? submission.text : "");
        if (message.line > 0 && message.file != submission.shown_as &&
            message.file.starts_with(shown_folder)) {
            // A #line can name any file: only what lies below the solution's folder is quoted.
            const std::string path =
                absolute_path(folder + message.file.substr(shown_folder.size()));
            const auto header = read_file(path, mebibytes(1));
            content = header && path.starts_with(folder) ? *header : "";
        }
        const auto lines = split_lines(content);
        if (message.line > 0 && static_cast<std::size_t>(message.line) <= lines.size())
            message.source = lines[static_cast<std::size_t>(message.line) - 1];
    }
}

/// Has the messages speak to the solution's author.
Result<BuildResult> explained(Result<BuildResult> built, const Interface& interface,
                              const Submission& submission) {
    if (built && !built->report.ok)
        explain_errors(interface, submission.text, submission.shown_as, built->report.messages);
    if (built)
        quote_lines(submission, built->report);
    return built;
}

BuildRequest request_for(const Bench& bench, const Submission& submission) {
    BuildRequest request;
    request.solution = submission;
    request.support_folder = bench.support_folder;
    return request;
}

BuildRequest request_for(const Bench& bench, const Problem& problem, const Submission& submission) {
    BuildRequest request = request_for(bench, submission);
    request.glue = solution_glue(problem.interface);
    request.definitions = definitions_for(problem.interface);
    return request;
}

}  // namespace

Result<BuildResult> build_solution(Bench& bench, Worker& worker, const Problem& problem,
                                   const Submission& submission) {
    return explained(build_program(bench.compiler, bench.cache, worker,
                                   request_for(bench, problem, submission), bench.say),
                     problem.interface, submission);
}

Result<BuildResult> build_for(Purpose purpose, Bench& bench, Worker& worker, const Problem& problem,
                              const Submission& submission) {
    BuildRequest request = request_for(bench, problem, submission);
    request.purpose = purpose;
    return build_program(bench.compiler, bench.cache, worker, request, bench.say);
}

Result<BuildResult> build_program_for_counting(Bench& bench, Worker& worker,
                                               const Submission& submission) {
    BuildRequest request = request_for(bench, submission);
    request.purpose = Purpose::counting;
    return explained(build_program(bench.compiler, bench.cache, worker, request, bench.say),
                     ProgramInterface{}, submission);
}

Result<CompileReport> read_solution(Bench& bench, Worker& worker, const Problem& problem,
                                    const Submission& submission, bool by_itself) {
    BuildRequest request = request_for(bench, problem, submission);
    request.warnings = true;
    request.by_itself = by_itself;
    return build_program(bench.compiler, bench.cache, worker, request, bench.say)
        .transform([&](BuildResult built) {
            quote_lines(submission, built.report);
            return std::move(built.report);
        });
}

Result<CompileReport> tidy_solution(Bench& bench, Worker& worker, const Problem& problem,
                                    const Submission& submission,
                                    const std::vector<std::string>& checks) {
    return tidy_messages(worker, request_for(bench, problem, submission), checks)
        .transform([&](std::vector<CompilerMessage> messages) {
            CompileReport report;
            report.ok = true;
            report.messages = std::move(messages);
            quote_lines(submission, report);
            return report;
        });
}

Result<CountingProgram> open_counting_program(BuildResult built, const std::string& source) {
    return read_line_map(built.executable.number(), solution_in_debug_info, source)
        .transform([&](LineMap lines) {
            return CountingProgram{std::move(built.executable), std::move(lines)};
        });
}

Submission submission_of(const StatedSolution& solution) {
    return {solution.path.substr(0, solution.path.rfind('/')), solution.path, solution.text};
}

Errors stated_errors(const Problem& problem, const StatedSolution& solution,
                     const CompileReport& report) {
    Errors errors;
    if (!report.ok)
        errors = compile_errors(report, solution.path);
    for (const CompilerMessage& message : report.messages)
        if (report.ok && tells_missing_return(message)) {
            errors.push_back(as_error(message));
            errors.back().message = "a `return` is missing: this function may end without one";
        }
    for (Error& error : errors)
        if (error.where)
            error.where->file = shown_path(problem, error.where->file);
    return errors;
}

Result<Program> build_stated_solution(Bench& bench, Worker& worker, const Problem& problem,
                                      const StatedSolution& solution) {
    auto built = build_solution(bench, worker, problem, submission_of(solution));
    if (!built)
        return built.errors();
    if (Errors errors = stated_errors(problem, solution, built->report); !errors.empty())
        return errors;
    return std::move(built->executable);
}

namespace {

/// In the order in which they are compiled.
std::vector<AuthorsFile> authors_files(const Problem& problem) {
    std::vector<AuthorsFile> files;
    for (const std::string& path :
         {problem.generators_file, problem.validator_file, problem.checker_file})
        if (const auto text = path.empty() ? Result<std::string>(std::string()) : read_file(path);
            text && !path.empty())
            files.push_back({path, *text});
    return files;
}

}  // namespace

Result<BuildResult> build_tool_program(Bench& bench, Worker& worker, const Problem& problem,
                                       bool makes_inputs, Purpose purpose) {
    BuildRequest request;
    request.purpose = purpose;
    request.glue = tool_glue(problem, makes_inputs);
    request.support_folder = bench.support_folder;
    request.include_folders = {problem.folder, bench.support_folder};
    request.warnings = true;
    request.build_fast = !makes_inputs;  // That one runs again and again.
    auto built = build_program(bench.compiler, bench.cache, worker, request, bench.say);
    if (built)
        explain_tool_errors(problem, authors_files(problem), built->report.messages);
    return built;
}

namespace {

/// Mistakes in the problem's C++ are Errors.
Result<ProblemTool> opened_tool(Result<BuildResult> built, const Problem& problem) {
    if (!built)
        return built.errors();
    if (!built->report.ok)
        return compile_errors(built->report, "the C++ of the problem " + problem.slug);
    return ProblemTool(std::move(built->executable));
}

}  // namespace

Result<ProblemTool> build_tool(Bench& bench, Worker& worker, const Problem& problem) {
    return opened_tool(build_tool_program(bench, worker, problem), problem);
}

Result<ProblemTool> build_making_tool(Bench& bench, Worker& worker, const Problem& problem) {
    return opened_tool(build_tool_program(bench, worker, problem, true), problem);
}

Error as_error(const CompilerMessage& message) {
    Error error = usage_error(message.text);
    if (!message.file.empty())
        error.where = SourceSpot{message.file, message.line, std::max(message.column, 1), 1,
                                 message.source.empty() ? source_line(message) : message.source};
    return error;
}

Errors compile_errors(const CompileReport& report, const std::string& what) {
    Errors errors;
    for (const CompilerMessage& message : report.messages)
        if (message.level == CompilerMessage::Level::error)
            errors.push_back(as_error(message));
    if (errors.empty())
        errors.push_back(usage_error(what + " does not compile"));
    return errors;
}

}  // namespace judge
