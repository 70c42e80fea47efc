#include "judging/mutant_edits.h"

#include "build/invoke.h"
#include "build/prelude.h"
#include "build/source_directives.h"
#include "harness/definitions.h"
#include "os/files.h"
#include "os/folders.h"

namespace judge {
namespace {

/// Reading all of the library's headers takes a few seconds on a slow machine.
constexpr std::chrono::seconds parsing_limit{60};

/// Has the parser list a solution's edits, by these arguments beside the usual ones.
Result<EditList> parse_edits(Bench& bench, Worker& worker, const Problem& problem,
                             const Submission& submission, const std::vector<std::string>& more) {
    const auto folder = TemporaryFolder::make();
    if (!folder)
        return folder.errors();
    if (const auto written = write_file(folder->path() + "/solution.cpp", submission.text);
        !written)
        return written.errors();
    const std::string definitions =
        definitions_but(defined_types(submission.text), definitions_for(problem.interface));
    if (const auto written = write_file(folder->path() + "/definitions.h", definitions); !written)
        return written.errors();
    std::vector<std::string> arguments = {"solution.cpp",
                                          "edits",
                                          "-std=" + submission.standard,
                                          "-DONLINE_JUDGE",
                                          "-w",
                                          "-ferror-limit=0",
                                          "-iquote",
                                          submission.folder};
    arguments.insert(arguments.end(), more.begin(), more.end());
    arguments.insert(arguments.end(), {"-include", "definitions.h"});
    Compiler parser = bench.compiler;
    parser.path = mutate_path();
    const auto parsed = invoke_compiler(parser, worker, folder->path(), std::move(arguments),
                                        {submission.folder, bench.support_folder}, parsing_limit);
    if (!parsed)
        return parsed.errors();
    if (!parsed->ok)
        return EditList{{}, {{1, parsed->stopped.value_or("it is no C++ for the parser")}}};
    const auto lines = read_file(folder->path() + "/edits", mebibytes(64));
    if (!lines)
        return lines.errors();
    return read_edits(*lines, submission.text);
}

}  // namespace

bool knows_mutants() {
    return exists(mutate_path());
}

Result<EditList> mutant_edits(Bench& bench, Worker& worker, const Problem& problem,
                              const Submission& submission) {
    auto list = parse_edits(bench, worker, problem, submission, {});
    if (!list || list->complaints.empty())
        return list;
    // It may use what it does not include, which the prelude does.
    std::vector<std::string> prelude = lean_arguments(bench.support_folder);
    prelude.insert(prelude.end(), {"-include", bench.support_folder + "/prelude.h"});
    auto second = parse_edits(bench, worker, problem, submission, prelude);
    return !second || second->complaints.size() < list->complaints.size() ? std::move(second)
                                                                          : std::move(list);
}

}  // namespace judge
