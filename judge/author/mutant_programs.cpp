#include "author/mutant_programs.h"

#include <algorithm>
#include <numeric>
#include <set>

#include "judging/mutant_edits.h"
#include "judging/programs.h"
#include "mutants/switched_source.h"

namespace judge {
namespace {

/// A mutant that only now comes to the compiler's mind can be found in a later round.
constexpr int most_rounds = 10;

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
    auto list = mutant_edits(bench, worker, problem, submission_of(*mutated.solution->stated));
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
