#pragma once

#include <algorithm>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "support/choice_source.h"

namespace challenge {

using ChoiceSource = judge_choices::Source;

/// What a property says of an input.
struct Sample {
    std::string text;    ///< The input, for people.
    bool fails = false;  ///< Not: it holds, or does not speak of such an input.
};

/// One of the shrinking challenge (https://github.com/jlink/shrinking-challenge): a generator with
/// a property that does not hold, and the simplest input that shows it.
struct Challenge {
    const char* name;
    std::function<Sample(ChoiceSource&)> make;
    std::string simplest;

    /// How often something may be tried, in the mean over 100 runs.
    double trials;
};

/// What Hypothesis 5.23.5 takes, by its reports there.
namespace hypothesis {
constexpr double reverse = 45.55, length_list = 75.17, bound_5 = 123.39, large_union_list = 301.39,
                 calculator = 352.5;
}

using List = std::vector<std::int64_t>;

enum Label { whole_number, element, array, subtree, outer };

/// How far it is from 0, then to which side.
inline std::int64_t number(ChoiceSource& source, std::int64_t low = INT64_MIN + 1,
                           std::int64_t high = INT64_MAX) {
    source.begin(whole_number);
    const auto size =
        static_cast<std::int64_t>(source.choose(static_cast<std::uint64_t>(std::max(-low, high))));
    // A side that cannot be chosen is asked for all the same, so that what follows stays in place.
    const bool can_be_either = size != 0 && size <= high && -size >= low;
    const bool is_other = source.choose(can_be_either ? 1 : 0) == 1;
    const bool negative = size > high || is_other;
    source.end();
    return negative ? -size : size;
}

template <class Make>
auto list(ChoiceSource& source, const Make& make, std::size_t most = 1000, int level = 0) {
    std::vector<decltype(make())> values;
    source.begin(array + level * outer);
    for (bool more = true; more;) {
        source.begin(element + level * outer);
        more = values.size() < most && source.goes_on(5);
        if (more)
            values.push_back(make());
        source.end();
    }
    source.end();
    return values;
}

inline List numbers(ChoiceSource& source) {
    return list(source, [&] { return number(source); });
}

inline std::string shown(std::int64_t value) {
    return std::to_string(value);
}
template <class Value>
std::string shown(const std::vector<Value>& values) {
    std::string text;
    for (const Value& value : values)
        text += (text.empty() ? "" : " ") + shown(value);
    return "[" + text + "]";
}

inline Sample reversed(ChoiceSource& source) {
    const List values = numbers(source);
    return {shown(values), List(values.rbegin(), values.rend()) != values};
}

inline Sample length_list(ChoiceSource& source) {
    List values(source.choose(99) + 1);
    for (std::int64_t& value : values)
        value = static_cast<std::int64_t>(source.choose(1000));
    return {shown(values), *std::ranges::max_element(values) >= 900};
}

/// Five lists of 16 bits, each below 256 in sum, but not all together, because of overflow.
inline Sample bounded_lists(ChoiceSource& source, std::size_t longest) {
    std::vector<List> lists;
    std::int16_t sum = 0;
    bool bounded = true;
    for (int i = 0; i < 5; ++i) {
        lists.push_back(list(
            source, [&] { return number(source, INT16_MIN, INT16_MAX); }, longest));
        std::int16_t own = 0;
        for (const std::int64_t value : lists.back())
            own = static_cast<std::int16_t>(own + value);
        bounded = bounded && own < 256;
        sum = static_cast<std::int16_t>(sum + own);
    }
    return {shown(lists), bounded && sum >= 5 * 256};
}

inline Sample large_union(ChoiceSource& source) {
    const auto lists = list(
        source, [&] { return numbers(source); }, 1000, 1);
    std::set<std::int64_t> all;
    for (const List& values : lists)
        all.insert(values.begin(), values.end());
    return {shown(lists), all.size() >= 5};
}

inline Sample nested_lists(ChoiceSource& source) {
    const auto lists = list(
        source, [&] { return list(source, [] { return std::int64_t{0}; }); }, 1000, 1);
    std::size_t sum = 0;
    for (const List& values : lists)
        sum += values.size();
    return {shown(lists), sum > 10};
}

inline Sample distinct(ChoiceSource& source) {
    const List values = numbers(source);
    return {shown(values), std::set(values.begin(), values.end()).size() >= 3};
}

inline Sample deletion(ChoiceSource& source) {
    const List values = numbers(source);
    const std::uint64_t at = source.choose(10);
    if (at >= values.size())
        return {};
    return {shown(values) + " " + std::to_string(at), std::ranges::count(values, values[at]) > 1};
}

inline Sample coupling(ChoiceSource& source) {
    const List values = list(source, [&] { return static_cast<std::int64_t>(source.choose(10)); });
    const auto size = static_cast<std::int64_t>(values.size());
    bool fails = false;
    for (std::int64_t i = 0; i < size; ++i) {
        if (values[static_cast<std::size_t>(i)] >= size)
            return {};
        const std::int64_t other = values[static_cast<std::size_t>(i)];
        fails =
            fails || (other < size && other != i && values[static_cast<std::size_t>(other)] == i);
    }
    return {shown(values), fails};
}

/// Two positive numbers, of which the first is at least 10, and how far they are apart.
inline Sample difference(ChoiceSource& source, std::uint64_t least, std::uint64_t most) {
    const auto first = source.choose(INT32_MAX - 1) + 1, second = source.choose(INT32_MAX - 1) + 1;
    const std::uint64_t apart = std::max(first, second) - std::min(first, second);
    return {std::to_string(first) + " " + std::to_string(second),
            first >= 10 && least <= apart && apart <= most};
}

/// An expression, what it comes to unless it divides by 0, and whether it does so literally.
struct Evaluated {
    std::string text;
    std::optional<std::int64_t> value;
    bool is_zero = false;
    bool divides_by_literal = false;
};

inline Evaluated expression(ChoiceSource& source, int depth = 0) {
    source.begin(subtree);
    const std::uint64_t kind = depth > 6 ? 0 : source.choose(2);
    Evaluated result;
    if (kind == 0) {
        // Small enough for sums of them.
        const std::int64_t value = number(source, -1'000'000'000'000, 1'000'000'000'000);
        result = {std::to_string(value), value, value == 0, false};
    } else {
        const Evaluated left = expression(source, depth + 1), right = expression(source, depth + 1);
        result.text = "(" + left.text + (kind == 1 ? " + " : " / ") + right.text + ")";
        result.divides_by_literal =
            left.divides_by_literal || right.divides_by_literal || (kind == 2 && right.is_zero);
        if (left.value && right.value && (kind == 1 || *right.value != 0))
            result.value = kind == 1 ? *left.value + *right.value : *left.value / *right.value;
    }
    source.end();
    return result;
}

inline Sample calculator(ChoiceSource& source) {
    const Evaluated evaluated = expression(source);
    return {evaluated.text, !evaluated.divides_by_literal && !evaluated.value};
}

struct Heap {
    std::int64_t head;
    std::shared_ptr<Heap> left, right;
};
using HeapPointer = std::shared_ptr<Heap>;

inline HeapPointer heap(ChoiceSource& source, std::int64_t least, std::uint64_t size) {
    source.begin(subtree);
    HeapPointer made;
    if (size > 0 && source.goes_on(7)) {
        const auto head = least + static_cast<std::int64_t>(source.choose(1'000'000'000));
        const HeapPointer left = heap(source, head, size / 2);
        made = std::make_shared<Heap>(Heap{head, left, heap(source, head, size / 2)});
    }
    source.end();
    return made;
}

inline HeapPointer merge(const HeapPointer& one, const HeapPointer& other) {
    if (!one || !other)
        return one ? one : other;
    const auto& [low, high] =
        one->head <= other->head ? std::pair(one, other) : std::pair(other, one);
    return std::make_shared<Heap>(Heap{low->head, merge(low->right, high), low->left});
}

inline void flatten(const HeapPointer& heap, List& values) {
    if (!heap)
        return;
    values.push_back(heap->head);
    flatten(heap->right, values);
    flatten(heap->left, values);
}

inline std::string shown(const HeapPointer& heap) {
    if (!heap)
        return "-";
    return "(" + std::to_string(heap->head) + " " + shown(heap->left) + " " + shown(heap->right) +
           ")";
}

inline Sample wrong_heap_sort(ChoiceSource& source) {
    const HeapPointer made = heap(source, 0, source.choose(20));
    if (!made)
        return {};
    List values = {made->head};
    flatten(merge(made->left, made->right), values);
    return {shown(made), !std::ranges::is_sorted(values)};
}

inline const std::vector<Challenge>& challenges() {
    static const std::vector<Challenge> all = {
        {"reverse", reversed, "[0 1]", hypothesis::reverse},
        {"length list", length_list, "[900]", hypothesis::length_list},
        {"bound 5", [](ChoiceSource& source) { return bounded_lists(source, 1); },
         "[[] [] [] [-1] [-32768]]", hypothesis::bound_5},
        {"bound 5, lists of any length",
         [](ChoiceSource& source) { return bounded_lists(source, 10); }, "[[] [] [] [-1] [-32768]]",
         250},
        {"large union list", large_union, "[[0 1 -1 2 -2]]", hypothesis::large_union_list},
        {"nested lists", nested_lists, "[[0 0 0 0 0 0 0 0 0 0 0]]", 45},
        {"distinct", distinct, "[0 1 -1]", 45},
        {"deletion", deletion, "[0 0] 0", 30},
        {"coupling", coupling, "[1 0]", 60},
        {"difference must not be zero",
         [](ChoiceSource& source) { return difference(source, 0, 0); }, "10 10", 110},
        {"difference must not be small",
         [](ChoiceSource& source) { return difference(source, 1, 4); }, "10 6", 220},
        {"difference must not be one",
         [](ChoiceSource& source) { return difference(source, 1, 1); }, "10 9", 220},
        {"calculator", calculator, "(0 / (0 + 0))", hypothesis::calculator},
        {"binary heap", wrong_heap_sort, "(0 - (0 (0 - -) (1 - -)))", 200},
    };
    return all;
}

}  // namespace challenge
