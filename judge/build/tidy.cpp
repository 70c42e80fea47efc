#include "build/tidy.h"

#include "base/text.h"
#include "build/invoke.h"
#include "build/messages.h"
#include "build/recipe.h"
#include "build/source_directives.h"
#include "os/files.h"
#include "os/find_program.h"

namespace judge {
namespace {

constexpr std::chrono::nanoseconds most_time = std::chrono::seconds(10);
constexpr const char* definitions_file = "definitions.h";

/// Below a folder of its own, as for the compiler.
Result<Done> write_sources(const std::string& folder, const BuildRequest& request) {
    const std::string& text = request.solution->text;
    const std::string file = folder + "/" + solution_copy;
    return make_folders(file.substr(0, file.rfind('/')))
        .and_then([&](Done) { return write_file(file, text); })
        .and_then([&](Done) {
            return write_file(folder + "/" + definitions_file,
                              definitions_but(defined_types(text), request.definitions));
        });
}

}  // namespace

Result<std::vector<CompilerMessage>> tidy_messages(Worker& worker, const BuildRequest& request,
                                                   const std::vector<std::string>& checks) {
    using Messages = std::vector<CompilerMessage>;
    const auto program = find_program("clang-tidy");
    if (!program)
        return Messages();
    const auto folder = TemporaryFolder::make();
    if (!folder)
        return folder.errors();
    if (const auto written = write_sources(folder->path(), request); !written)
        return written.errors();
    Compiler tidy;
    tidy.path = *program;
    // Nobody's settings, and no line but those of the solution itself.
    const auto said =
        invoke_compiler(tidy, worker, folder->path(),
                        {"--quiet", "--config={}", "--checks=-*," + joined(checks, ","),
                         solution_copy, "--", "-std=" + request.standard(), "-w", "-include",
                         definitions_file, "-iquote", request.solution->folder},
                        {request.solution->folder}, most_time);
    if (!said)
        return said.errors();
    SourceNames names;
    names.support_folder = request.support_folder;
    names.solution = folder->path() + "/" + solution_copy;
    names.folder = request.solution->folder + "/";
    names.shown_as = request.solution->shown_as;
    return read_messages(said->diagnostics, names);
}

}  // namespace judge
