#include "shrink/shrink.h"

#include "shrink/shrinker.h"

namespace judge {
namespace {

using Pass = void (*)(Shrinker&);

/// Those that take most away for a trial come first. What a pass has tried is known to the later
/// rounds, which cost nothing then.
constexpr Pass passes[] = {delete_spans,       hoist_inner_spans, lower_values,  lower_equal_values,
                           sort_spans,         lower_and_delete,  delete_blocks, lower_pairs,
                           redistribute_pairs, sort_values,       change_sides,  skip_below,
                           delete_and_renumber};

/// Takes the passes in turn until none of them finds anything.
void take_passes(Shrinker& shrinker) {
    for (Values before; before != shrinker.values() && !shrinker.is_over();) {
        before = shrinker.values();
        for (const Pass pass : passes)
            pass(shrinker);
    }
}

}  // namespace

Result<Shrunk> shrink(Trial first, const Try& attempt, const ShrinkLimits& limits) {
    Shrinker shrinker(std::move(first), attempt, limits);
    std::size_t left = most_of_all_smaller;
    for (Values before; before != shrinker.values();) {
        take_passes(shrinker);
        before = shrinker.values();
        try_all_smaller(shrinker, left);
    }
    if (!shrinker.errors().empty())
        return shrinker.errors();
    return Shrunk{shrinker.best(), shrinker.trials(), !shrinker.is_over()};
}

}  // namespace judge
