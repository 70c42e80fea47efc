#include <fmt/core.h>

#include <algorithm>

#include "app/commands.h"
#include "app/editor_files.h"
#include "app/output.h"
#include "app/session.h"
#include "harness/starter.h"
#include "model/written_test.h"
#include "os/content.h"
#include "os/files.h"
#include "os/folders.h"

namespace judge {
namespace {

/// A first file of tests: a sample, and what to think of before one codes.
std::string first_tests(const Problem& problem) {
    std::string text = fmt::format(
        "# Tests of your own for {0}; `judge run` tries them first. Write them before the code:\n"
        "# `judge run --mine {0}` tells whether the answers are right, and how many known mistakes "
        "they catch.\n",
        problem.slug);
    for (const TestSpec& test : problem.tests)
        if (const auto* input = std::get_if<std::string>(&test.input); test.sample && input) {
            text += written_test(problem.interface, "as in " + test.name, *input, test.answer);
            break;
        }
    for (const char* idea : {"the smallest input that is allowed", "everything equal",
                             "a tie, and who wins it", "the extreme values, and their sum"})
        text += fmt::format("# - name: {}\n", idea);
    return text;
}

Result<int> start_tests(const StartCommand& command, const Problem& problem) {
    const std::string file = command.file.empty() ? problem.slug + ".tests.yaml" : command.file;
    if (exists(file))
        return usage_error(
            file + " exists already, and is left as it is",
            "add to it, or give another name: judge start " + problem.slug + " FILE --tests");
    if (const auto written = write_file(file, first_tests(problem)); !written)
        return usage_error(written.errors().front().message);
    print(
        fmt::format("{0} is ready.\n\n  judge run --mine {1}  whether its answers are right, and "
                    "what they catch\n",
                    file, problem.slug));
    return 0;
}

Result<Done> write_starter(const Problem& problem, const std::string& file) {
    const auto frame =
        read_file(share_folder() + "/templates/start/" + mode_name(problem.interface) + ".cpp");
    if (!frame)
        return frame.errors();
    if (const auto written = write_file(file, starter(problem, *frame)); !written)
        return usage_error(written.errors().front().message);
    return Done{};
}

}  // namespace

Result<int> run(const StartCommand& command) {
    const auto problem = load_named_problem(command.problem_folders, command.problem);
    if (!problem)
        return problem.errors();
    if (command.tests)
        return start_tests(command, *problem);
    const std::string file = command.file.empty() ? problem->slug + ".cpp" : command.file;
    const bool is_there = exists(file);
    if (is_there && !command.vscode)
        return usage_error(file + " exists already, and is left as it is",
                           "give another name: judge start " + problem->slug + " FILE.cpp");
    if (!is_there)
        if (const auto written = write_starter(*problem, file); !written)
            return written.errors();
    const auto for_editors = write_editor_files(file, command.vscode);
    if (!for_editors)
        return usage_error(for_editors.errors().front().message);
    const std::size_t widest =
        std::max(("show " + problem->slug).size(), ("submit " + file).size());
    print(fmt::format("{} is {}.\n{}\n", file,
                      is_there ? "there already, and left as it is" : "ready", *for_editors));
    const auto row = [&](const std::string& words, const char* purpose) {
        print(fmt::format("  judge {:<{}}  {}\n", words, widest, purpose));
    };
    row("show " + problem->slug, "what is asked");
    row("run " + file, "try the samples");
    row("submit " + file, "judge it on all hidden tests");
    return 0;
}

}  // namespace judge
