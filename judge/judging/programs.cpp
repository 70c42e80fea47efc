#include "judging/programs.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.h"
#include "build/recipe.h"
#include "harness/glue.h"
#include "harness/signature.h"
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

Errors errors_of(const CompileReport& report, const std::string& what) {
    Errors errors;
    for (const CompilerMessage& message : report.messages) {
        if (message.level != CompilerMessage::Level::error)
            continue;
        Error error = usage_error(message.text);
        if (!message.file.empty())
            error.where = SourceSpot{message.file, message.line, std::max(message.column, 1), 1,
                                     source_line(message)};
        errors.push_back(std::move(error));
    }
    if (errors.empty())
        errors.push_back(usage_error(what + " does not compile"));
    return errors;
}

/// A solution that the compiler took but for our assertions does not fit the problem: said in the
/// user's terms. Any other error explains the failed assertion as well, and is left to speak.
void translate_signature_errors(const Problem& problem, const Submission& submission,
                                CompileReport& report) {
    const auto complaint = [](const CompilerMessage& message) {
        return message.text.find(signature_marker);
    };
    std::optional<CompilerMessage> first;
    bool other_errors = false;
    for (const CompilerMessage& message : report.messages) {
        if (message.level != CompilerMessage::Level::error)
            continue;
        if (const std::size_t at = complaint(message); at == std::string::npos) {
            other_errors = other_errors || !message.file.empty();
        } else if (!first) {
            first = explain_signature(problem.interface,
                                      std::string_view(message.text)
                                          .substr(at + std::string_view(signature_marker).size()),
                                      submission.text, submission.shown_as);
        }
    }
    if (!first && !other_errors)
        return;
    // What is left has no file: the compiler's words about our own text.
    std::erase_if(report.messages, [&](const CompilerMessage& message) {
        return message.level == CompilerMessage::Level::error &&
               (complaint(message) != std::string::npos || message.file.empty());
    });
    if (first && !other_errors)
        report.messages.insert(report.messages.begin(), *first);
}

BuildRequest request_for(const Bench& bench, const Submission& submission) {
    BuildRequest request;
    request.solution = submission;
    request.support_folder = bench.support_folder;
    return request;
}

}  // namespace

Result<BuildResult> build_solution(Bench& bench, Worker& worker, const Problem& problem,
                                   const Submission& submission) {
    BuildRequest request = request_for(bench, submission);
    request.glue = solution_glue(problem.interface);
    auto built = build_program(bench.compiler, bench.cache, worker, request, bench.say);
    if (built && !built->report.ok)
        translate_signature_errors(problem, submission, built->report);
    return built;
}

Result<BuildResult> build_for_counting(Bench& bench, Worker& worker, const Problem& problem,
                                       const Submission& submission) {
    BuildRequest request = request_for(bench, submission);
    request.glue = solution_glue(problem.interface);
    request.purpose = Purpose::counting;
    return build_program(bench.compiler, bench.cache, worker, request, bench.say);
}

Result<BuildResult> build_program_for_counting(Bench& bench, Worker& worker,
                                               const Submission& submission) {
    BuildRequest request = request_for(bench, submission);
    request.purpose = Purpose::counting;
    return build_program(bench.compiler, bench.cache, worker, request, bench.say);
}

Result<CountingProgram> open_counting_program(BuildResult built, const std::string& source) {
    auto lines = read_line_map(built.executable.number(), solution_in_debug_info, source);
    if (!lines)
        return lines.errors();
    return CountingProgram{std::move(built.executable), std::move(*lines)};
}

Result<Descriptor> build_stated_solution(Bench& bench, Worker& worker, const Problem& problem,
                                         const StatedSolution& solution) {
    auto built = build_solution(bench, worker, problem,
                                {problem.folder + "/solutions", solution.path, solution.text});
    if (!built)
        return built.errors();
    if (!built->report.ok)
        return errors_of(built->report, solution.path);
    return std::move(built->executable);
}

Result<Descriptor> build_tool(Bench& bench, Worker& worker, const Problem& problem) {
    BuildRequest request;
    request.glue = tool_glue(problem);
    request.support_folder = bench.support_folder;
    request.include_folders = {problem.folder, bench.support_folder};
    auto built = build_program(bench.compiler, bench.cache, worker, request, bench.say);
    if (!built)
        return built.errors();
    if (!built->report.ok)
        return errors_of(built->report, "the C++ of the problem " + problem.slug);
    return std::move(built->executable);
}

}  // namespace judge
