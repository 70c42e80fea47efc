#include "shrink/shrinker.h"

namespace judge {

Shrinker::Shrinker(Trial first, const Try& attempt, const ShrinkLimits& limits)
    : attempt_(attempt), limits_(limits), best_(std::move(first)), values_(values_of(best_)) {
    known_.add(best_);
}

std::optional<KnownTrials::Outcome> Shrinker::find_out(const Values& values) {
    if (const auto known = known_.find(values))
        return known;
    is_over_ = is_over_ || trials_ >= limits_.trials || (limits_.is_over && limits_.is_over());
    if (is_over_)
        return std::nullopt;
    ++trials_;
    auto trial = attempt_(values);
    if (!trial) {
        errors_ = trial.errors();
        is_over_ = true;
        return std::nullopt;
    }
    known_.add(*trial);
    KnownTrials::Outcome outcome{trial->fails, trial->choices};
    Values made = values_of(*trial);
    if (trial->fails && is_simpler(made, values_)) {
        best_ = std::move(*trial);
        values_ = std::move(made);
    }
    return outcome;
}

bool Shrinker::improve(const Values& values) {
    if (!is_simpler(values, values_))
        return false;
    const Values before = values_;
    find_out(values);
    return values_ != before;
}

std::size_t largest_that_works(const std::function<bool(std::size_t)>& works) {
    std::size_t good = 0;
    std::size_t bad = 1;
    while (works(bad)) {
        good = bad;
        bad *= 2;
    }
    while (bad - good > 1) {
        const std::size_t middle = good + (bad - good) / 2;
        (works(middle) ? good : bad) = middle;
    }
    return good;
}

}  // namespace judge
