// How a problem's tool makes small inputs from choices (choice_source.h), for `judge stress`:
// values of each type within bounds, and the author's own generators at small sizes. What the
// constraints and the validator do not let through is made in vain.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "choice_source.h"
#include "nodes.h"

namespace judge_making {

using judge_choices::Source;

/// While inputs are made, the first thing that is wrong with one ends it by this.
struct Refused {};
inline bool is_making = false;

/// What the constraints say of a number, or of how many elements there are.
struct Range {
    long long low, high;
};

/// What spans are of; elements of arrays in arrays have further labels.
enum Label { number = 1, text = 2, call = 3, element = 4 };

/// Usual ones first: the simplest.
inline constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyzAB01 2-._/:,()[]{}=+*#";
inline constexpr std::string_view letters_without_space =
    "abcdefghijklmnopqrstuvwxyzAB012-._/:,()[]{}=+*#";

/// Any from low to high: how far it is from 0, or from what is nearest to 0, and then to which
/// side.
inline long long integer(Source& source, Range range) {
    const auto low = static_cast<std::uint64_t>(range.low);
    const auto high = static_cast<std::uint64_t>(range.high);
    const auto origin = static_cast<std::uint64_t>(range.low > 0    ? range.low
                                                   : range.high < 0 ? range.high
                                                                    : 0LL);
    const std::uint64_t up = high - origin, down = origin - low;
    source.begin(number);
    const std::uint64_t size = source.choose(std::max(up, down));
    bool below = size > up;
    // Asked for where it is given too, so that what follows stays in place.
    if (up > 0 && down > 0)
        below = source.choose(size > 0 && size <= std::min(up, down) ? 1 : 0) == 1 || below;
    source.end();
    return static_cast<long long>(below ? origin - size : origin + size);
}

inline char letter(Source& source, std::string_view from = letters) {
    return from[source.choose(from.size() - 1)];
}

/// Calls `make` for each element: as many as the range lets, mostly few.
template <class Make>
void elements(Source& source, Range count, int label, const Make& make) {
    constexpr std::size_t average = 4;
    for (long long made = 0;; ++made) {
        if (made >= count.high)
            return;
        source.begin(label);
        const bool more = made < count.low || source.goes_on(average);
        if (more)
            make();
        source.end();
        if (!more)
            return;
    }
}

inline std::string word(Source& source, Range length, std::string_view from) {
    std::string made;
    elements(source, length, text, [&] { made += letter(source, from); });
    return made;
}

// For each type: `numbers` bounds a number itself, `sizes` how many elements or letters it has.

inline void value(Source& source, bool& made, Range, Range, int = 0) {
    made = source.choose(1) == 1;
}
inline void value(Source& source, int& made, Range numbers, Range, int = 0) {
    constexpr long long most = 2147483647;
    made = static_cast<int>(
        integer(source, {std::max(numbers.low, -most), std::min(numbers.high, most)}));
}
inline void value(Source& source, long long& made, Range numbers, Range, int = 0) {
    made = integer(source, numbers);
}
inline void value(Source& source, double& made, Range numbers, Range, int = 0) {
    made = static_cast<double>(integer(source, numbers));
    if (const std::uint64_t quarters = source.choose(3); made < static_cast<double>(numbers.high))
        made += static_cast<double>(quarters) / 4;
}
inline void value(Source& source, char& made, Range, Range, int = 0) {
    made = letter(source);
}
inline void value(Source& source, std::string& made, Range, Range sizes, int = 0) {
    made = word(source, sizes, letters);
}
template <class T>
void value(Source& source, std::vector<T>& made, Range numbers, Range sizes, int depth = 0) {
    elements(source, sizes, element + depth, [&] {
        T each{};
        value(source, each, numbers, {0, 1000}, depth + 1);
        made.push_back(std::move(each));
    });
}
template <class T>
void value(Source& source, std::optional<T>& made, Range numbers, Range sizes, int depth = 0) {
    made.reset();
    if (source.choose(1) == 1)
        value(source, made.emplace(), numbers, sizes, depth);
}

// Of what is in something else, the constraints say nothing that could be read from them.
inline constexpr Range any_number = {-1'000'000'000'000'000'000, 1'000'000'000'000'000'000};
inline constexpr Range any_size = {0, 1000};

/// How a struct of the problem's is made: a static function `make(Source&, T&)`.
template <class T>
struct Making;
template <class T>
auto value(Source& source, T& made, Range, Range, int = 0)
    -> decltype(Making<T>::make(source, made)) {
    Making<T>::make(source, made);
}

/// A tree grows node by node, each at any of the places that are free.
template <class N>
requires judge_wire::is_tree_node<N>
void value(Source& source, N*& made, Range sizes) {
    made = nullptr;
    std::vector<N**> free = {&made};
    elements(source, sizes, element, [&] {
        const auto chosen = static_cast<std::ptrdiff_t>(source.choose(free.size() - 1));
        int number = 0;
        value(source, number, any_number, any_size);
        N* const node = judge_wire::new_node<N>(number);
        *free[static_cast<std::size_t>(chosen)] = node;
        free.erase(free.begin() + chosen);
        free.insert(free.end(), {&node->left, &node->right});
    });
}
template <class N>
requires judge_wire::is_list_node<N>
void value(Source& source, N*& made, Range sizes) {
    made = nullptr;
    N** end = &made;
    elements(source, sizes, element, [&] {
        int number = 0;
        value(source, number, any_number, any_size);
        *end = judge_wire::new_node<N>(number);
        end = &(*end)->next;
    });
}
/// Trees and lists in arrays.
template <class N>
requires(judge_wire::is_tree_node<N> ||
         judge_wire::is_list_node<N>) void value(Source& source, N*& made, Range, Range sizes,
                                                 int = 0) {
    value(source, made, sizes);
}

/// The nodes of an argument.
template <class N>
std::vector<N*> nodes_of(N* argument) {
    std::vector<N*> nodes;
    const auto keep = [&](N* node) {
        if (node != nullptr)
            nodes.push_back(node);
    };
    if constexpr (judge_wire::is_tree_node<N>)
        judge_wire::each_place(argument, keep);
    else
        judge_wire::each_of_list(argument, keep);
    return nodes;
}

/// One of these nodes, or, where that can be, none.
template <class N>
void value(Source& source, N*& made, const std::vector<N*>& nodes, bool nullable, Range) {
    if (nodes.empty() && !nullable)
        throw Refused{};
    const std::size_t chosen = source.choose(nodes.size() - (nullable ? 0 : 1));
    made = chosen == nodes.size() ? nullptr : nodes[chosen];
}
template <class T, class N>
void value(Source& source, std::vector<T>& made, const std::vector<N*>& nodes, bool nullable,
           Range sizes) {
    elements(source, sizes, element, [&] {
        T each{};
        value(source, each, nodes, nullable, any_size);
        made.push_back(std::move(each));
    });
}
template <class T, class N>
void value(Source& source, std::optional<T>& made, const std::vector<N*>& nodes, bool nullable,
           Range sizes) {
    made.reset();
    if (source.choose(1) == 1)
        value(source, made.emplace(), nodes, nullable, sizes);
}

/// Of arrays in an array, all may have the same length: pairs and the like.
template <class T>
void value(Source& source, std::vector<std::vector<T>>& made, Range numbers, Range sizes,
           int depth = 0) {
    const auto same = static_cast<long long>(source.choose(3));
    elements(source, sizes, element + depth, [&] {
        std::vector<T> each;
        value(source, each, numbers, same > 0 ? Range{same, same} : Range{0, 1000}, depth + 1);
        made.push_back(std::move(each));
    });
}

/// A method's number, which may go on from the one that it was called with last, as times do.
template <class Number>
void following(Source& source, Number& made, Range numbers, Range sizes, long long& last) {
    if (source.choose(1) == 1 && last < numbers.high)
        made = static_cast<Number>(integer(source, {last, std::min(numbers.high, last + 1000)}));
    else
        value(source, made, numbers, sizes);
    last = static_cast<long long>(made);
}

/// Of `calls`, by their methods' numbers, the latest first, one to one of these methods, whose
/// result is given; or, where that can be, a value: -1.
inline long long earlier(Source& source, const std::vector<int>& calls,
                         const std::vector<int>& methods, bool or_value) {
    std::vector<long long> found;
    for (std::size_t i = calls.size(); i-- > 0;)
        if (std::find(methods.begin(), methods.end(), calls[i]) != methods.end())
            found.push_back(static_cast<long long>(i));
    if (found.empty() && !or_value)
        throw Refused{};
    const std::uint64_t chosen = source.choose(found.size() - (or_value ? 0 : 1));
    return chosen == found.size() ? -1 : found[chosen];
}

/// A number in a generator's call, or less: what says how much is to be made.
inline long long small(Source& source, long long stated) {
    constexpr long long most = 12, largest_count = 10'000'000;
    if (stated <= 1 || stated > largest_count)
        return stated;
    return 1 + static_cast<long long>(
                   source.choose(static_cast<std::uint64_t>(std::min(stated, most) - 1)));
}

}  // namespace judge_making
