#include <fmt/core.h>

#include <algorithm>
#include <functional>
#include <map>
#include <optional>

#include "author/missing_test.h"
#include "author/mutant_runs.h"
#include "author/trial_inputs.h"
#include "author/verification.h"
#include "base/text.h"
#include "judging/make_each.h"

namespace judge {
namespace {

/// A minute on two slow processors.
constexpr std::size_t most_mutants = 400;

Result<Done> each_job(Bench& bench, const std::string& phase, std::size_t jobs,
                      const std::function<Result<Done>(Worker&, std::size_t)>& job) {
    return make_each(bench, phase, jobs, job).transform([](const auto&) { return Done{}; });
}

/// A mutant, where it can be run.
struct Trial {
    const MutatedSolution* mutated = nullptr;
    const MutantProgram* program = nullptr;
    int number = 0;
    const std::vector<TimedTest>* tests = nullptr;
    std::optional<std::size_t>
        failed;  ///< The first test that it fails, by index; none: it survives.
};

class MutantCheck {
  public:
    MutantCheck(Verification& verification, CheckReport& check)
        : verification_(verification), bench_(verification.bench), check_(check) {}

    Result<Done> make() {
        for (const VerifiedSolution& solution : verification_.solutions)
            if (solution.stated->verdict == Verdict::accepted && solution.got == Verdict::accepted)
                mutated_.push_back({&solution, {}, {}, {}});
        for (const auto step : {&MutantCheck::list, &MutantCheck::build, &MutantCheck::time,
                                &MutantCheck::try_tests, &MutantCheck::try_other_inputs})
            if (const auto done = (this->*step)(); !done)
                return done;
        tell();
        return Done{};
    }

  private:
    Result<Done> list() {
        const auto listed =
            each_job(bench_, "looking for mistakes to make", mutated_.size(),
                     [&](Worker& worker, std::size_t i) {
                         return list_edits(bench_, worker, verification_.problem, mutated_[i]);
                     });
        if (!listed)
            return listed;
        // Who has few leaves room for the others.
        std::vector<MutatedSolution*> order;
        for (MutatedSolution& one : mutated_)
            order.push_back(&one);
        std::ranges::stable_sort(order, {},
                                 [](const MutatedSolution* one) { return one->edits.size(); });
        std::size_t room = most_mutants;
        for (std::size_t i = 0; i < order.size(); ++i) {
            const std::size_t all = order[i]->edits.size();
            order[i]->edits = spread(order[i]->edits, room / (order.size() - i));
            room -= order[i]->edits.size();
            left_out_ += all - order[i]->edits.size();
        }
        return Done{};
    }

    Result<Done> build() {
        return each_job(
            bench_, "compiling mutants", mutated_.size(), [&](Worker& worker, std::size_t i) {
                return build_mutants(bench_, worker, verification_.problem, mutated_[i]);
            });
    }

    Result<Done> time() {
        timed_.resize(mutated_.size());
        const auto timed = each_job(bench_, "timing solutions", mutated_.size(),
                                    [&](Worker& worker, std::size_t i) -> Result<Done> {
                                        if (mutated_[i].programs.empty())
                                            return Done{};
                                        auto tests = timed_tests(verification_, worker,
                                                                 mutated_[i].programs.front());
                                        if (!tests)
                                            return tests.errors();
                                        timed_[i] = std::move(*tests);
                                        return Done{};
                                    });
        if (!timed)
            return timed;
        for (std::size_t i = 0; i < mutated_.size(); ++i) {
            std::size_t alive = 0;
            for (const MutantProgram& program : mutated_[i].programs)
                for (const int number : program.numbers) {
                    ++alive;
                    if (!timed_[i].empty())
                        trials_.push_back({&mutated_[i], &program, number, &timed_[i], {}});
                }
            stillborn_ += mutated_[i].edits.size() - alive;
        }
        return Done{};
    }

    Result<Done> try_tests() {
        return each_job(bench_, "trying mutants", trials_.size(),
                        [&](Worker& worker, std::size_t i) {
                            return attempt(worker, trials_[i], *trials_[i].tests);
                        });
    }

    Result<Done> try_other_inputs() {
        std::vector<Trial*> survivors;
        for (Trial& trial : trials_)
            if (!trial.failed)
                survivors.push_back(&trial);
        killed_ = trials_.size() - survivors.size();
        auto home = TemporaryFolder::make();
        if (!home)
            return home.errors();
        home_ = std::move(*home);
        auto inputs = make_trial_inputs(verification_, home_->path());
        if (!inputs)
            return inputs.errors();
        inputs_ = std::move(*inputs);
        std::vector<TimedTest> tests;
        for (const PreparedTest& input : inputs_)
            tests.push_back({&input, input.input_size > small_input
                                         ? verification_.prepared.time_limit.limit
                                         : limit_of_small_inputs});
        const auto tried = each_job(
            bench_, "trying what survived", survivors.size(),
            [&](Worker& worker, std::size_t i) { return attempt(worker, *survivors[i], tests); });
        if (!tried)
            return tried;
        for (const Trial* trial : survivors)
            if (trial->failed)
                caught_[*trial->failed].push_back({trial->mutated, trial->number});
            else
                ++undecided_;
        return Done{};
    }

    Result<Done> attempt(Worker& worker, Trial& trial, const std::vector<TimedTest>& tests) {
        const auto failed =
            first_failed(verification_, worker, *trial.program, trial.number, tests);
        if (!failed)
            return failed.errors();
        if (*failed < tests.size())
            trial.failed = *failed;
        return Done{};
    }

    void tell() {
        std::size_t shown = 0;
        for (const auto& [input, survivors] : caught_) {
            shown += survivors.size();
            tell_missing_test(verification_, inputs_[input], survivors, check_);
        }
        std::vector<std::string>& facts = check_.facts;
        facts = {fmt::format("{} of {}", counted(trials_.size(), "mutant"),
                             counted(mutated_.size(), "solution")),
                 fmt::format("{} killed", killed_)};
        if (!caught_.empty())
            facts.push_back(fmt::format("{} {} {}", shown, shown == 1 ? "shows" : "show",
                                        counted(caught_.size(), "missing test")));
        facts.push_back(fmt::format("{} undecided", undecided_));
        if (stillborn_ > 0)
            facts.push_back(fmt::format("{} stillborn", stillborn_));
        if (left_out_ > 0)
            facts.push_back(fmt::format("{} more left out", left_out_));
        if (auto& record = verification_.report.record)
            record->mutants = {trials_.size(), killed_, shown};
        for (std::size_t i = 0; i < mutated_.size(); ++i) {
            const MutatedSolution& one = mutated_[i];
            if (!one.complaints.empty())
                facts.push_back(fmt::format("{}:{} is beyond the parser ({})", one.solution->name,
                                            one.complaints.front().line,
                                            one.complaints.front().text));
            if (!one.programs.empty() && timed_[i].empty())
                facts.push_back(
                    fmt::format("{} is not as it was with mutants in it", one.solution->name));
        }
    }

    Verification& verification_;
    Bench& bench_;
    CheckReport& check_;
    std::vector<MutatedSolution> mutated_;
    std::vector<std::vector<TimedTest>> timed_;  ///< For each of `mutated_`.
    std::vector<Trial> trials_;
    std::optional<TemporaryFolder> home_;
    std::vector<PreparedTest> inputs_;
    std::map<std::size_t, std::vector<Survivor>> caught_;  ///< By the input that catches them.
    std::size_t left_out_ = 0, stillborn_ = 0, killed_ = 0, undecided_ = 0;
};

}  // namespace

Result<Done> check_mutants(Verification& verification, CheckReport& check) {
    return MutantCheck(verification, check).make();
}

}  // namespace judge
