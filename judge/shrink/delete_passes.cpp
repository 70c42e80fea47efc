#include <algorithm>

#include "shrink/shrinker.h"

namespace judge {
namespace {

Values without(const Values& values, std::size_t begin, std::size_t end) {
    Values rest(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(begin));
    rest.insert(rest.end(), values.begin() + static_cast<std::ptrdiff_t>(end), values.end());
    return rest;
}

/// Where the span and those that follow it directly, beside it, end.
std::vector<std::size_t> ends_from(const Trial& trial, std::size_t first) {
    const std::vector<Span>& spans = trial.spans;
    std::vector<std::size_t> ends = {spans[first].end};
    for (std::size_t i = first + 1; i < spans.size() && spans[i].depth >= spans[first].depth; ++i)
        if (spans[i].depth == spans[first].depth && spans[i].begin == ends.back())
            ends.push_back(spans[i].end);
    return ends;
}

/// How many of its kind stand directly before a span, beside it.
std::uint64_t number_of(const Trial& trial, std::size_t at) {
    const std::vector<Span>& spans = trial.spans;
    std::uint64_t number = 0;
    std::size_t begin = spans[at].begin;
    for (std::size_t i = at; i-- > 0 && spans[i].depth >= spans[at].depth;)
        if (spans[i].depth == spans[at].depth && spans[i].end == begin) {
            ++number;
            begin = spans[i].begin;
        }
    return number;
}

}  // namespace

void delete_spans(Shrinker& shrinker) {
    for (std::size_t i = 0; i < shrinker.best().spans.size() && !shrinker.is_over();) {
        const Values values = shrinker.values();
        const std::size_t begin = shrinker.best().spans[i].begin;
        const std::vector<std::size_t> ends = ends_from(shrinker.best(), i);
        const std::size_t gone = largest_that_works([&](std::size_t count) {
            return count <= ends.size() && begin < ends[count - 1] &&
                   shrinker.improve(without(values, begin, ends[count - 1]));
        });
        if (gone == 0 || shrinker.size() == values.size())
            ++i;
    }
}

void delete_and_renumber(Shrinker& shrinker) {
    for (std::size_t i = 0; i < shrinker.best().spans.size() && !shrinker.is_over();) {
        const Values values = shrinker.values();
        const Trial best = shrinker.best();
        const Span first = best.spans[i];
        const std::vector<std::size_t> ends = ends_from(best, i);
        const std::uint64_t number = number_of(best, i);
        const std::size_t gone = largest_that_works([&](std::size_t count) {
            if (count > ends.size())
                return false;
            Values renumbered = values;
            bool changed = false;
            for (std::size_t k = 0; k < values.size(); ++k)
                if (best.choices[k].largest > 1 && values[k] >= number + count) {
                    renumbered[k] -= count;
                    changed = changed || k < first.begin || k >= ends[count - 1];
                }
            return changed && shrinker.improve(without(renumbered, first.begin, ends[count - 1])) &&
                   shrinker.size() < values.size();
        });
        if (gone == 0 || shrinker.size() == values.size())
            ++i;
    }
}

void delete_blocks(Shrinker& shrinker) {
    constexpr std::size_t longest = 4;  // What ends one array and begins the next takes two.
    for (std::size_t length = longest; length > 0; --length)
        for (std::size_t begin = 0; begin + length <= shrinker.size() && !shrinker.is_over();) {
            const Values values = shrinker.values();
            const std::size_t gone = largest_that_works([&](std::size_t count) {
                return begin + count * length <= values.size() &&
                       shrinker.improve(without(values, begin, begin + count * length));
            });
            if (gone == 0 || shrinker.size() == values.size())
                ++begin;
        }
}

void lower_and_delete(Shrinker& shrinker) {
    for (std::size_t i = 0; i < shrinker.size() && !shrinker.is_over(); ++i) {
        if (shrinker.values()[i] == 0)
            continue;
        Values values = shrinker.values();
        --values[i];
        const auto fewer_made = shrinker.find_out(values);
        ++values[i];
        if (!fewer_made || fewer_made->made.size() >= values.size() || shrinker.values() != values)
            continue;
        const std::size_t lost = values.size() - fewer_made->made.size();
        for (std::size_t begin = i + 1; begin + lost <= values.size(); ++begin) {
            const std::size_t gone = largest_that_works([&](std::size_t count) {
                if (count > values[i] || begin + count * lost > values.size())
                    return false;
                Values fewer = without(values, begin, begin + count * lost);
                fewer[i] -= count;
                return shrinker.improve(fewer);
            });
            if (gone > 0) {
                --i;
                break;
            }
        }
    }
}

void hoist_inner_spans(Shrinker& shrinker) {
    for (std::size_t i = 0; i < shrinker.best().spans.size() && !shrinker.is_over();) {
        const Values values = shrinker.values();
        const std::vector<Span> spans = shrinker.best().spans;
        const Span& outer = spans[i];
        bool changed = false;
        for (std::size_t k = i + 1; k < spans.size() && spans[k].begin < outer.end && !changed; ++k)
            if (spans[k].label == outer.label && spans[k].end <= outer.end) {
                Values hoisted = without(values, spans[k].end, outer.end);
                hoisted = without(hoisted, outer.begin, spans[k].begin);
                changed = shrinker.improve(hoisted);
            }
        if (!changed)
            ++i;
    }
}

}  // namespace judge
