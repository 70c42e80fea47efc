#include "judging/search_failure.h"

#include <algorithm>
#include <map>
#include <mutex>
#include <random>

#include "judging/input_edits.h"
#include "judging/small_inputs.h"
#include "judging/try_input.h"
#include "shrink/shrink.h"
#include "shrink/shrink_text.h"

namespace judge {
namespace {

using Clock = std::chrono::steady_clock;

constexpr int changed_way = -2;  // Of inputs that were changed: no way makes them again.
constexpr std::size_t enough_slow = 3;
constexpr std::size_t most_trials = 5000;  // Of shrinking; the time ends it before.

Trial trial_of(MadeInput made, bool fails) {
    return {std::move(made.choices), std::move(made.spans), fails};
}

class FailureSearch {
  public:
    FailureSearch(Bench& bench, const Problem& problem, const SearchPlan& plan)
        : bench_(bench),
          problem_(problem),
          plan_(plan),
          source_(bench.workers.first(), problem, *plan.tool, plan.seed),
          too_slow_(plan.solutions.size()) {
        result_.answered.resize(plan.solutions.size());
    }

    Result<SearchResult> search() {
        if (const auto tried = try_tiny(); !tried)
            return tried.errors();
        if (const auto tried = try_changed(); !tried)
            return tried.errors();
        if (const auto tried = try_random(); !tried)
            return tried.errors();
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
        auto inputs = source_.tiny(plan_.tiny_inputs);
        if (!inputs)
            return inputs.errors();
        const bool are_all = inputs->size() <= inputs_left();
        end_ = Clock::now() + plan_.time;
        if (const auto tried = try_all(std::move(*inputs)); !tried)
            return tried.errors();
        result_.tiny = result_.tried;
        if (are_all && !found_ && Clock::now() < end_) {
            result_.tiny_size = source_.complete_size();
            result_.up_to_tiny_size = source_.complete_count();
        }
        return Done{};
    }

    /// Those that the problem lets through.
    Result<std::vector<MadeInput>> changed_inputs(std::mt19937_64& random) {
        constexpr std::size_t batch = 16;
        std::vector<std::string> texts(batch);
        for (std::size_t i = 0; i < batch; ++i)
            texts[i] =
                with_small_changes(plan_.to_be_changed[i % plan_.to_be_changed.size()], random);
        std::vector<Result<bool>> allowed(batch, Result<bool>(false));
        bench_.workers.each(batch, [&](Worker& worker, std::size_t i) {
            allowed[i] = is_allowed(worker, texts[i]);
        });
        std::vector<MadeInput> inputs;
        for (std::size_t i = 0; i < batch; ++i) {
            if (!allowed[i])
                return allowed[i].errors();
            if (*allowed[i] && known_.emplace(texts[i], false).second)
                inputs.push_back({changed_way, {}, {}, std::move(texts[i])});
        }
        return inputs;
    }

    /// Never those that are changed: they may be hidden tests.
    Result<bool> is_allowed(Worker& worker, const std::string& text) {
        if (std::ranges::find(plan_.to_be_changed, text) != plan_.to_be_changed.end())
            return false;
        auto input = make_memory_file("input", text);
        if (!input)
            return input.errors();
        return plan_.tool->check(worker, problem_, *input)
            .transform([](const ToolOutput<InputFindings>& checked) {
                return checked.is_made() && checked.value.violations.empty();
            });
    }

    Result<Done> try_changed() {
        if (plan_.to_be_changed.empty())
            return Done{};
        std::mt19937_64 random(plan_.seed);
        const Clock::time_point end = Clock::now() + plan_.time / 2;
        while (!is_over() && Clock::now() < end) {
            auto inputs = changed_inputs(random);
            if (!inputs)
                return inputs.errors();
            if (const auto tried = try_all(std::move(*inputs)); !tried)
                return tried.errors();
        }
        return Done{};
    }

    Result<Done> try_random() {
        while (!is_over()) {
            auto inputs = source_.random();
            if (!inputs)
                return inputs.errors();
            if (inputs->empty())
                break;
            if (const auto tried = try_all(std::move(*inputs)); !tried)
                return tried.errors();
        }
        return Done{};
    }

    /// Those that have not been too slow for several inputs.
    std::vector<bool> asked() {
        std::vector<bool> asked;
        for (const std::size_t times : too_slow_)
            asked.push_back(times < enough_slow);
        return asked;
    }

    /// Tries these, side by side; the first of them that fails is what is found, and those behind
    /// it count for nothing: how many were tried depends on the seed alone, unless the time is
    /// over.
    Result<Done> try_all(std::vector<MadeInput> inputs) {
        inputs.resize(std::min(inputs.size(), inputs_left()));
        std::vector<std::optional<InputTrial>> trials(inputs.size());
        std::size_t first_failure = inputs.size();
        std::size_t done = result_.tried;
        std::mutex mutex;
        Errors errors;
        bench_.workers.each(inputs.size(), [&](Worker& worker, std::size_t i) {
            std::vector<bool> asked;
            {
                const std::lock_guard lock(mutex);
                if (!errors.empty() || i > first_failure || Clock::now() >= end_)
                    return;
                asked = this->asked();
            }
            auto trial = try_input(worker, problem_, plan_, asked, inputs[i].text);
            const std::lock_guard lock(mutex);
            if (!trial) {
                errors = errors.empty() ? trial.errors() : errors;
                return;
            }
            for (std::size_t k = 0; k < too_slow_.size(); ++k)
                if (plan_.solutions[k].may_be_slow && takes_too_much(trial->verdicts[k]))
                    ++too_slow_[k];
            if (trial->first_failed(plan_) < plan_.solutions.size())
                first_failure = std::min(first_failure, i);
            trials[i] = std::move(*trial);
            bench_.show({"trying inputs", ++done, 0});
        });
        if (!errors.empty())
            return errors;
        for (std::size_t i = 0; i < std::min(trials.size(), first_failure + 1); ++i)
            if (trials[i])
                count(*trials[i], inputs[i]);
        if (first_failure < inputs.size()) {
            found_ = std::move(inputs[first_failure]);
            found_solution_ = trials[first_failure]->first_failed(plan_);
            found_verdict_ = trials[first_failure]->verdicts[found_solution_];
            found_answer_ = std::move(trials[first_failure]->answer);
        }
        return Done{};
    }

    void count(const InputTrial& trial, const MadeInput& input) {
        for (std::size_t i = 0; i < trial.verdicts.size(); ++i)
            result_.answered[i] += trial.verdicts[i] == Verdict::accepted ? 1 : 0;
        if (!trial.unanswered) {
            ++result_.tried;
        } else if (++result_.unanswered == 1) {
            result_.why_unanswered = *trial.unanswered;
            result_.unanswered_input = input.text;
        }
    }

    /// The one that was found to fail, alone, on another input.
    Result<InputTrial> try_found(const std::string& input) {
        std::vector<bool> asked(plan_.solutions.size());
        asked[found_solution_] = true;
        return try_input(bench_.workers.first(), problem_, plan_, asked, input);
    }
    bool fails_alike(const InputTrial& trial) const {
        return !trial.unanswered && trial.verdicts[found_solution_] == found_verdict_;
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
        const auto trial = try_found(input.text);
        if (!trial)
            return trial.errors();
        const bool fails = fails_alike(*trial);
        known_[input.text] = fails;
        return trial_of(std::move(input), fails);
    }

    /// By its choices, if any made it, and then by its text, which can also become what their
    /// generator never makes: fewer calls than it always makes, say.
    Result<Done> shrink_failure() {
        if (!found_)
            return Done{};
        SearchFailure& failure = result_.failure.emplace();
        const Clock::time_point begin = Clock::now();
        failure.first_size = found_->text.size();
        failure.is_smallest = true;
        if (!found_->choices.empty())
            if (const auto shrunk = shrink_choices(begin + plan_.shrinking * 2 / 3); !shrunk)
                return shrunk.errors();
        if (const auto shrunk = shrink_text(begin + plan_.shrinking); !shrunk)
            return shrunk.errors();
        failure.solution = found_solution_;
        failure.verdict = found_verdict_;
        failure.input = found_->text;
        failure.answer = found_answer_;
        failure.size = found_->text.size();
        return Done{};
    }

    Result<Done> shrink_choices(Clock::time_point end) {
        std::size_t& trials = result_.failure->trials;
        const auto shrunk =
            shrink(trial_of(*found_, true),
                   [&](const Values& values) {
                       bench_.show({"looking for a smaller input", ++trials, 0});
                       return try_values(values);
                   },
                   {.trials = most_trials, .is_over = [&] { return Clock::now() >= end; }});
        if (!shrunk)
            return shrunk.errors();
        return take_smallest(values_of(shrunk->smallest));
    }

    Result<Done> shrink_text(Clock::time_point end) {
        SearchFailure& failure = *result_.failure;
        TextLimits limits;
        limits.is_over = [&] { return Clock::now() >= end; };
        if (const auto* const described = std::get_if<ClassInterface>(&problem_.interface)) {
            limits.fixed = {described->name};
            for (const Method& method : described->methods)
                limits.fixed.push_back(method.name);
        }
        auto smallest = judge::shrink_text(
            found_->text,
            [&](const std::string& text) {
                bench_.show({"looking for a smaller input", ++failure.trials, 0});
                return text_still_fails(text);
            },
            limits);
        if (!smallest)
            return smallest.errors();
        found_->text = *std::move(smallest);
        failure.is_smallest = !limits.is_over();
        return Done{};
    }

    /// Whether the problem lets it through, and the solution fails on it in the same way.
    Result<bool> text_still_fails(const std::string& text) {
        const auto known = known_.find(text);
        if (known != known_.end() && !known->second)
            return false;
        const auto allowed = is_allowed(bench_.workers.first(), text);
        if (!allowed || !*allowed)
            return allowed;
        auto trial = try_found(text);
        if (!trial)
            return trial.errors();
        const bool fails = fails_alike(*trial);
        if (fails)
            found_answer_ = std::move(trial->answer);
        return fails;
    }

    /// Makes the input of these values once more, and has it answered.
    Result<Done> take_smallest(const Values& values) {
        Worker& worker = bench_.workers.first();
        auto made = plan_.tool->make_again(worker, problem_, found_->way, values);
        if (!made)
            return made.errors();
        if (made->value.inputs.empty() || made->value.inputs.front().way < 0)
            return Done{};
        auto trial = try_found(made->value.inputs.front().text);
        if (!trial)
            return trial.errors();
        // One that does not fail each time: what was found first is as good.
        if (fails_alike(*trial)) {
            found_ = std::move(made->value.inputs.front());
            found_answer_ = std::move(trial->answer);
        }
        return Done{};
    }

    Bench& bench_;
    const Problem& problem_;
    const SearchPlan& plan_;
    SmallInputs source_;
    Clock::time_point end_ = Clock::time_point::max();
    SearchResult result_;
    std::vector<std::size_t> too_slow_;  ///< For how many inputs each solution has been.

    std::optional<MadeInput> found_;  ///< The first input on which one fails,
    std::size_t found_solution_ = 0;  ///< which one, and how,
    Verdict found_verdict_ = Verdict::accepted;
    std::string found_answer_;           ///< and what is right.
    std::map<std::string, bool> known_;  ///< Whether an input fails in the same way.
};

}  // namespace

bool takes_too_much(Verdict verdict) {
    return verdict == Verdict::time_limit_exceeded || verdict == Verdict::idle_limit_exceeded ||
           verdict == Verdict::memory_limit_exceeded || verdict == Verdict::output_limit_exceeded;
}

Result<SearchResult> search_failure(Bench& bench, const Problem& problem, const SearchPlan& plan) {
    return FailureSearch(bench, problem, plan).search();
}

}  // namespace judge
