#include "practice/faulty_program.h"

#include <fmt/core.h>

#include <algorithm>
#include <cstdint>
#include <optional>

#include "base/digest.h"
#include "base/text.h"
#include "judging/mutant_edits.h"
#include "judging/programs.h"
#include "practice/bare_code.h"

namespace judge {
namespace {

/// A wrong solution that is farther from every accepted one is another way to solve it, and not
/// repaired but written anew.
constexpr std::size_t most_to_repair = 8;

/// Each is compiled and run on all tests: some seconds in all.
constexpr std::size_t most_tried = 16;

bool is_bug(const StatedSolution& solution) {
    return solution.verdict == Verdict::wrong_answer || solution.verdict == Verdict::runtime_error;
}

/// In an order that has nothing to do with the names, and is another one each time.
void shuffle(std::vector<FaultyProgram>& programs, const Problem& problem, std::size_t round) {
    std::ranges::sort(programs, {}, [&](const FaultyProgram& program) {
        return Digest()
            .field("problem", problem.slug)
            .field("round", std::to_string(round))
            .field("origin", program.origin)
            .hex();
    });
}

std::vector<FaultyProgram> wrong_solutions(const Problem& problem) {
    std::vector<FaultyProgram> programs;
    for (const StatedSolution& solution : problem.solutions) {
        if (!is_bug(solution))
            continue;
        const std::string name = solution.path.substr(solution.path.rfind('/') + 1);
        FaultyProgram program{"solutions/" + name, bare_code(solution.text)};
        if (smallest_known_repair(problem, program.text) <= most_to_repair)
            programs.push_back(std::move(program));
    }
    return programs;
}

/// The reference with an edit in it; nothing where that would not look like written by a person.
std::optional<std::string> edited(const std::string& text, const MutantEdit& edit) {
    const bool is_in_one_line =
        text.find('\n', edit.from) >= edit.to && edit.text.find('\n') == edit.text.npos;
    if (edit.form == MutantEdit::Form::insertion || edit.text.starts_with('(') || !is_in_one_line)
        return std::nullopt;
    std::string result = text;
    if (edit.form == MutantEdit::Form::expression)
        return result.replace(edit.from, edit.to - edit.from, edit.text);
    const std::size_t begin = text.rfind('\n', edit.from) + 1, end = text.find('\n', edit.to);
    const bool stands_alone = trim(text.substr(begin, edit.from - begin)).empty() &&
                              trim(text.substr(edit.to, end - edit.to)).empty();
    if (!stands_alone || end == text.npos)
        return std::nullopt;
    return result.erase(begin, end + 1 - begin);
}

Result<std::vector<FaultyProgram>> mutants(Bench& bench, const Problem& problem) {
    std::vector<FaultyProgram> programs;
    if (!knows_mutants())
        return programs;
    Submission reference = submission_of(reference_of(problem));
    reference.text = bare_code(reference.text);
    const auto list = mutant_edits(bench, bench.workers.first(), problem, reference);
    if (!list)
        return list.errors();
    for (const MutantEdit& edit : list->edits)
        if (auto text = edited(reference.text, edit))
            programs.push_back(
                {fmt::format("mutant {} {}-{} {}", edit.kind, edit.from, edit.to, edit.text),
                 *std::move(text)});
    return programs;
}

/// What the tests say of a program.
enum class Fitness {
    unfit,    ///< Nothing, or no more than that it does not come to an end.
    obvious,  ///< That it is wrong; a sample says so.
    fit,
};

Result<Fitness> fitness_of(Bench& bench, const Problem& problem, Submission submission,
                           const FaultyProgram& program) {
    submission.text = program.text;
    JudgingOptions options;
    options.complexity = false;
    const auto judged = judge_submission(bench, problem, submission, options);
    if (!judged)
        return judged.errors();
    const Report& report = judged->report;
    if (report.verdict != Verdict::wrong_answer && report.verdict != Verdict::runtime_error)
        return Fitness::unfit;
    const bool passes_samples = std::ranges::all_of(report.cases, [](const CaseReport& test) {
        return test.hidden || test.verdict == Verdict::accepted;
    });
    return passes_samples ? Fitness::fit : Fitness::obvious;
}

class Choice {
  public:
    Choice(Bench& bench, const Problem& problem, const Submission& place,
           const std::vector<std::string>& taken)
        : bench_(bench), problem_(problem), place_(place), taken_(taken) {}

    /// The first of these that is fit.
    Result<std::optional<FaultyProgram>> among(std::vector<FaultyProgram> programs) {
        std::erase_if(programs, [&](const FaultyProgram& program) {
            return std::ranges::find(taken_, program.origin) != taken_.end();
        });
        shuffle(programs, problem_, taken_.size());
        if (programs.size() > most_tried)
            programs.resize(most_tried);
        for (FaultyProgram& program : programs) {
            const auto fitness = fitness_of(bench_, problem_, place_, program);
            if (!fitness)
                return fitness.errors();
            if (*fitness == Fitness::fit)
                return std::optional(std::move(program));
            if (*fitness == Fitness::obvious && !obvious_)
                obvious_ = std::move(program);
        }
        return std::optional<FaultyProgram>();
    }

    const std::optional<FaultyProgram>& obvious() const { return obvious_; }

  private:
    Bench& bench_;
    const Problem& problem_;
    const Submission& place_;
    const std::vector<std::string>& taken_;
    std::optional<FaultyProgram> obvious_;
};

}  // namespace

Result<FaultyProgram> choose_faulty_program(Bench& bench, const Problem& problem,
                                            const Submission& place,
                                            const std::vector<std::string>& taken) {
    if (!has_reference(problem))
        return usage_error(problem.slug + " has no solutions to make mistakes in",
                           "a pack judges solutions only");
    Choice choice(bench, problem, place, taken);
    auto chosen = choice.among(wrong_solutions(problem));
    if (chosen && !*chosen) {
        auto more = mutants(bench, problem);
        if (!more)
            return more.errors();
        chosen = choice.among(*std::move(more));
    }
    if (!chosen)
        return chosen.errors();
    if (*chosen)
        return **std::move(chosen);
    if (choice.obvious())
        return *choice.obvious();
    if (!taken.empty())
        return choose_faulty_program(bench, problem, place, {});
    return usage_error("no mistake is known for " + problem.slug,
                       knows_mutants()
                           ? "choose another problem"
                           : "more of them need libclang, without which this judge was built");
}

std::size_t smallest_known_repair(const Problem& problem, const std::string& text) {
    std::size_t smallest = SIZE_MAX;
    for (const StatedSolution& solution : problem.solutions)
        if (solution.verdict == Verdict::accepted)
            smallest = std::min(smallest, changed_lines(text, solution.text));
    return smallest;
}

}  // namespace judge
