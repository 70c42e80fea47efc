#pragma once

#include <cstddef>
#include <functional>
#include <optional>

#include "shrink/known_trials.h"
#include "shrink/shrink.h"

namespace judge {

/// The simplest trial so far that fails, and what is known of others. The passes below change it.
class Shrinker {
  public:
    Shrinker(Trial first, const Try& attempt, const ShrinkLimits& limits);

    const Trial& best() const { return best_; }
    const Values& values() const { return values_; }
    std::size_t size() const { return values_.size(); }
    std::uint64_t largest(std::size_t at) const { return best_.choices[at].largest; }

    /// Whether this choice says how much else there is rather than a value: yes or no.
    bool is_flag(std::size_t at) const { return largest(at) <= 1; }

    /// Whether these values make something simpler that fails too: it is the best then.
    bool improve(const Values& values);

    /// What replaying these values makes, by trying it if need be. Nothing once it is over.
    std::optional<KnownTrials::Outcome> find_out(const Values& values);

    /// A limit is met: nothing more is tried.
    bool is_over() const { return is_over_; }
    std::size_t trials() const { return trials_; }
    const Errors& errors() const { return errors_; }

  private:
    const Try& attempt_;
    const ShrinkLimits& limits_;
    Trial best_;
    Values values_;
    KnownTrials known_;
    std::size_t trials_ = 0;
    bool is_over_ = false;
    Errors errors_;
};

/// The largest n for which `works`, if that is so from 1 to n and not beyond: asks about log n
/// times, and once where it is 0.
std::size_t largest_that_works(const std::function<bool(std::size_t)>& works);

// Each pass makes changes of one kind as long as they make something simpler.

/// Leaves out parts, as many neighbours at once as can be.
void delete_spans(Shrinker& shrinker);

/// Leaves out choices that stand together, whatever they make.
void delete_blocks(Shrinker& shrinker);

/// Lowers what says how much there is, and leaves out what becomes too much somewhere behind it.
void lower_and_delete(Shrinker& shrinker);

/// Leaves out parts, and lowers what may be the numbers of those behind them.
void delete_and_renumber(Shrinker& shrinker);

/// Puts a part that is inside of another one of the same kind in its place.
void hoist_inner_spans(Shrinker& shrinker);

/// Lowers each choice by itself: to the least from which on all fail, if there is such.
void lower_values(Shrinker& shrinker);

/// Lowers equal values together.
void lower_equal_values(Shrinker& shrinker);

/// Lowers a value and one of those behind it, by the same.
void lower_pairs(Shrinker& shrinker);

/// Lowers a value and raises one of those behind it, by the same.
void redistribute_pairs(Shrinker& shrinker);

/// Lowers each choice by little, over what does not fail.
void skip_below(Shrinker& shrinker);

/// Lowers a number by one and takes it to the other side of 0: -1 is simpler than 2.
void change_sides(Shrinker& shrinker);

/// Puts parts of the same kind that stand together in order.
void sort_spans(Shrinker& shrinker);

/// Puts values in order.
void sort_values(Shrinker& shrinker);

/// Where parts contain parts of their own kind, as in trees, and all is small: tries whatever is
/// smaller, `left` times at most, which it lowers. Two trees can be far from each other by all of
/// the above.
void try_all_smaller(Shrinker& shrinker, std::size_t& left);
inline constexpr std::size_t most_of_all_smaller = 200;

}  // namespace judge
