#include "judging/search_failure.h"

#include <fmt/core.h>

#include <algorithm>
#include <map>
#include <mutex>
#include <set>

#include "harness/made_inputs.h"
#include "judging/try_input.h"
#include "shrink/shrink.h"

namespace judge {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::size_t tiny_inputs = 400;
constexpr std::size_t batch = 32;
constexpr std::size_t most_trials = 5000;  // Of shrinking; the time ends it before.

Trial trial_of(MadeInput made, bool fails) {
    return {std::move(made.choices), std::move(made.spans), fails};
}

class FailureSearch {
  public:
    FailureSearch(Bench& bench, const Problem& problem, const SearchPlan& plan)
        : bench_(bench), problem_(problem), plan_(plan) {}

    Result<SearchResult> search() {
        if (const auto tried = try_tiny(); !tried)
            return tried.errors();
        if (const auto tried = try_random(); !tried)
            return tried.errors();
        if (result_.tried == 0 && result_.unanswered == 0)
            return usage_error(
                "no input could be made that the constraints of " + problem_.slug + " let through",
                "a generator of small inputs under `tests:` helps");
        if (const auto smaller = shrink_failure(); !smaller)
            return smaller.errors();
        return std::move(result_);
    }

  private:
    std::size_t inputs_left() const {
        return plan_.inputs - std::min(plan_.inputs, result_.tried + result_.unanswered);
    }
    bool is_over() const { return found_ || inputs_left() == 0 || Clock::now() >= end_; }

    Result<Done> try_tiny() {
        auto made = plan_.tool->make_tiny(bench_.workers.first(), problem_, tiny_inputs);
        if (!made)
            return made.errors();
        end_ = Clock::now() + plan_.time;
        const auto tried = try_all(std::move(made->value.inputs));
        if (!tried)
            return tried.errors();
        result_.tiny = result_.tried;
        if (!is_over())
            result_.tiny_size = made->value.complete.value_or(-1);
        return Done{};
    }

    /// By the types in every other batch, and between in each of the other ways. One that makes
    /// nothing is given up.
    Result<Done> try_random() {
        std::vector<int> ways;
        for (int way = 0; way < count_ways(problem_); ++way)
            ways.push_back(way);
        std::uint64_t seed = plan_.seed * 1'000'003;
        for (std::size_t turn = 0; !is_over() && !ways.empty(); ++turn) {
            const bool has_types = ways.front() == 0;
            const std::size_t others = ways.size() - (has_types ? 1 : 0);
            const std::size_t at = has_types && (turn % 2 == 0 || others == 0)
                                       ? 0
                                       : (has_types ? 1 : 0) + turn / 2 % others;
            auto made = plan_.tool->make(bench_.workers.first(), problem_, ways[at], seed, batch);
            if (!made)
                return made.errors();
            seed += 100'000;
            const bool gives_up =
                !made->is_made() || made->value.inputs.empty() || !has_new(made->value.inputs);
            if (const auto tried = try_all(std::move(made->value.inputs)); !tried)
                return tried.errors();
            if (gives_up && ++vain_[ways[at]] >= 3)
                ways.erase(ways.begin() + static_cast<std::ptrdiff_t>(at));
        }
        return Done{};
    }

    bool has_new(const std::vector<MadeInput>& inputs) const {
        return std::ranges::any_of(
            inputs, [&](const MadeInput& input) { return !seen_.contains(input.text); });
    }

    /// Tries these, side by side, unless they were tried before; the first of them that fails is
    /// what is found, and those behind it count for nothing: how many were tried depends on the
    /// seed alone, unless the time is over.
    Result<Done> try_all(std::vector<MadeInput> inputs) {
        std::erase_if(inputs, [&](const MadeInput& input) {
            return input.way < 0 || !seen_.insert(input.text).second;
        });
        inputs.resize(std::min(inputs.size(), inputs_left()));
        std::vector<std::optional<InputTrial>> trials(inputs.size());
        std::size_t first_failure = inputs.size();
        std::size_t done = result_.tried;
        std::mutex mutex;
        Errors errors;
        bench_.workers.each(inputs.size(), [&](Worker& worker, std::size_t i) {
            {
                const std::lock_guard lock(mutex);
                if (!errors.empty() || i > first_failure || Clock::now() >= end_)
                    return;
            }
            auto trial = try_input(worker, problem_, plan_, inputs[i].text);
            const std::lock_guard lock(mutex);
            if (trial && is_failure(trial->verdict))
                first_failure = std::min(first_failure, i);
            if (trial)
                trials[i] = std::move(*trial);
            else if (errors.empty())
                errors = trial.errors();
            bench_.show({"trying inputs", ++done, 0});
        });
        if (!errors.empty())
            return errors;
        for (std::size_t i = 0; i < std::min(trials.size(), first_failure + 1); ++i)
            if (trials[i])
                count(*trials[i]);
        if (first_failure < inputs.size()) {
            found_ = std::move(inputs[first_failure]);
            found_trial_ = std::move(*trials[first_failure]);
        }
        return Done{};
    }

    void count(const InputTrial& trial) {
        if (!trial.unanswered)
            ++result_.tried;
        else if (++result_.unanswered == 1)
            result_.why_unanswered = *trial.unanswered;
    }

    /// Has the values make an input, and tries it.
    Result<Trial> try_values(const Values& values) {
        Worker& worker = bench_.workers.first();
        auto made = plan_.tool->make_again(worker, problem_, found_->way, values);
        if (!made)
            return made.errors();
        if (made->value.inputs.empty()) {  // The problem's C++ fell over them.
            Trial none;
            for (const std::uint64_t value : values)
                none.choices.push_back({value, value});
            return none;
        }
        MadeInput input = std::move(made->value.inputs.front());
        if (input.way < 0)
            return trial_of(std::move(input), false);
        const auto known = known_.find(input.text);
        if (known != known_.end())
            return trial_of(std::move(input), known->second);
        const auto trial = try_input(worker, problem_, plan_, input.text);
        if (!trial)
            return trial.errors();
        const bool fails = !trial->unanswered && trial->verdict == found_trial_.verdict;
        known_[input.text] = fails;
        return trial_of(std::move(input), fails);
    }

    Result<Done> shrink_failure() {
        if (!found_)
            return Done{};
        SearchFailure& failure = result_.failure.emplace();
        failure.first_size = found_->choices.size();
        const Clock::time_point end = Clock::now() + plan_.shrinking;
        std::size_t tried = 0;
        const auto shrunk =
            shrink(trial_of(*found_, true),
                   [&](const Values& values) {
                       bench_.show({"looking for a smaller input", ++tried, 0});
                       return try_values(values);
                   },
                   {.trials = most_trials, .is_over = [&] { return Clock::now() >= end; }});
        if (!shrunk)
            return shrunk.errors();
        failure.trials = shrunk->trials;
        failure.is_smallest = shrunk->finished;
        return take_smallest(values_of(shrunk->smallest));
    }

    /// Makes the input of these values once more, and has it answered.
    Result<Done> take_smallest(const Values& values) {
        Worker& worker = bench_.workers.first();
        auto made = plan_.tool->make_again(worker, problem_, found_->way, values);
        if (!made)
            return made.errors();
        if (!made->value.inputs.empty() && made->value.inputs.front().way >= 0) {
            const auto trial = try_input(worker, problem_, plan_, made->value.inputs.front().text);
            if (!trial)
                return trial.errors();
            // One that does not fail each time: what was found first is as good.
            if (trial->verdict == found_trial_.verdict) {
                found_ = std::move(made->value.inputs.front());
                found_trial_ = *trial;
            }
        }
        SearchFailure& failure = *result_.failure;
        failure.verdict = found_trial_.verdict;
        failure.input = found_->text;
        failure.answer = found_trial_.answer;
        failure.size = found_->choices.size();
        return Done{};
    }

    Bench& bench_;
    const Problem& problem_;
    const SearchPlan& plan_;
    Clock::time_point end_ = Clock::time_point::max();
    SearchResult result_;
    std::set<std::string> seen_;  ///< Inputs.
    std::map<int, int> vain_;     ///< How often a way has made nothing new.

    std::optional<MadeInput> found_;  ///< The first that fails, and what came of it.
    InputTrial found_trial_;
    std::map<std::string, bool> known_;  ///< Whether an input fails in the same way.
};

}  // namespace

Result<SearchResult> search_failure(Bench& bench, const Problem& problem, const SearchPlan& plan) {
    return FailureSearch(bench, problem, plan).search();
}

}  // namespace judge
