#include "author/mutant_programs.h"

#include <algorithm>
#include <numeric>
#include <set>

#include "build/invoke.h"
#include "build/prelude.h"
#include "build/source_directives.h"
#include "harness/definitions.h"
#include "judging/programs.h"
#include "mutants/switched_source.h"
#include "os/files.h"
#include "os/folders.h"

namespace judge {
namespace {

/// Reading all of the library's headers takes a few seconds on a slow machine.
constexpr std::chrono::seconds parsing_limit{60};

/// A mutant that only now comes to the compiler's mind can be found in a later round.
constexpr int most_rounds = 10;

/// Has the parser list a solution's edits, by these arguments beside the usual ones.
Result<EditList> parse(Bench& bench, Worker& worker, const Problem& problem,
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

/// Mutants to whose lines the compiler's messages point: its errors, or else what it says of them.
std::set<int> culprits(const CompileReport& report, const std::string& file,
                       const SwitchedSource& source) {
    for (const bool errors_only : {true, false}) {
        std::set<int> found;
        for (const CompilerMessage& message : report.messages)
            if (message.file == file &&
                (!errors_only || message.level == CompilerMessage::Level::error))
                found.insert(source.owner(message.line));
        found.erase(0);
        if (!found.empty())
            return found;
    }
    return {};
}

class Builder {
  public:
    Builder(Bench& bench, Worker& worker, const Problem& problem, MutatedSolution& mutated)
        : bench_(bench), worker_(worker), problem_(problem), mutated_(mutated) {}

    Result<Done> build(std::vector<int> numbers) {
        for (int round = 0; round < most_rounds && !numbers.empty(); ++round) {
            Submission submission = submission_of(*mutated_.solution->stated);
            const SwitchedSource source = switched_source(submission.text, mutated_.edits, numbers);
            submission.text = source.text;
            auto built = build_solution(bench_, worker_, problem_, submission);
            if (!built)
                return built.errors();
            if (built->report.ok) {
                mutated_.programs.push_back({std::move(built->executable), std::move(numbers)});
                return Done{};
            }
            const std::set<int> stillborn = culprits(built->report, submission.shown_as, source);
            if (stillborn.empty())
                break;
            std::erase_if(numbers, [&](int number) { return stillborn.contains(number); });
        }
        if (numbers.size() <= 1)
            return Done{};
        const auto middle = numbers.begin() + static_cast<std::ptrdiff_t>(numbers.size() / 2);
        if (const auto built = build({numbers.begin(), middle}); !built)
            return built;
        return build({middle, numbers.end()});
    }

  private:
    Bench& bench_;
    Worker& worker_;
    const Problem& problem_;
    MutatedSolution& mutated_;
};

}  // namespace

Result<Done> list_edits(Bench& bench, Worker& worker, const Problem& problem,
                        MutatedSolution& mutated) {
    const Submission submission = submission_of(*mutated.solution->stated);
    auto list = parse(bench, worker, problem, submission, {});
    if (list && !list->complaints.empty()) {
        // It may use what it does not include, which the prelude does.
        std::vector<std::string> prelude = lean_arguments(bench.support_folder);
        prelude.insert(prelude.end(), {"-include", bench.support_folder + "/prelude.h"});
        auto second = parse(bench, worker, problem, submission, prelude);
        if (!second || second->complaints.size() < list->complaints.size())
            list = std::move(second);
    }
    if (!list)
        return list.errors();
    mutated.edits = std::move(list->edits);
    mutated.complaints = std::move(list->complaints);
    return Done{};
}

Result<Done> build_mutants(Bench& bench, Worker& worker, const Problem& problem,
                           MutatedSolution& mutated) {
    std::vector<int> numbers(mutated.edits.size());
    std::iota(numbers.begin(), numbers.end(), 1);
    return Builder(bench, worker, problem, mutated).build(std::move(numbers));
}

}  // namespace judge
