#include <fmt/core.h>

#include <algorithm>
#include <cstdint>
#include <deque>
#include <iterator>
#include <vector>

#include "base/text.h"
#include "check/compare.h"
#include "check/cursor.h"
#include "check/phrase.h"

namespace judge {
namespace {

/// No type nests deeper; keeps a forged answer from costing stack.
constexpr int deepest = 64;

struct Member {
    Member(std::string_view the_key, std::string_view the_text) : key(the_key), text(the_text) {
        for (std::size_t i = 0; i < sizeof start; ++i)
            start = start << 8 | (i < key.size() ? static_cast<unsigned char>(key[i]) : 0);
    }

    /// Any order will do: what `start` decides costs no look at the text, far off in memory.
    bool operator<(const Member& other) const {
        return start != other.start ? start < other.start : key < other.key;
    }

    std::uint64_t start = 0;  ///< The key's first bytes.
    std::string_view key;     ///< Equal for members that count as the same.
    std::string_view text;    ///< As it stands in the answer.
};

/// The members of one answer, and the texts that their keys point into.
struct Multiset {
    std::vector<Member> members;  ///< Sorted by key once made.
    std::deque<std::string> keys;

    Multiset() = default;
    Multiset(Multiset&&) = default;  // Never copied: the keys of a copy would point into this one.

    void sort() { std::sort(members.begin(), members.end()); }
};

std::string sorted_text(std::string_view array, int depth);

/// nullopt when `array` is malformed.
std::optional<Multiset> members_of(std::string_view array, int depth) {
    Multiset set;
    Elements elements(array);
    while (const std::optional<std::string_view> element = elements.next()) {
        std::string_view key = *element;
        if (depth > 1 && is_array(*element))
            key = set.keys.emplace_back(sorted_text(*element, depth - 1));
        set.members.emplace_back(key, *element);
    }
    if (elements.malformed())
        return std::nullopt;
    set.sort();
    return set;
}

/// The array with its outermost `depth` levels sorted; a malformed one as it is, which equals no
/// array of the expected answer.
std::string sorted_text(std::string_view array, int depth) {
    const std::optional<Multiset> set = members_of(array, depth);
    if (!set)
        return std::string(array);
    std::string text = "[";
    for (const Member& member : set->members) {
        text += text.size() == 1 ? "" : ",";
        text += member.key;
    }
    return text += ']';
}

/// Members of `a` that `b` lacks; one that occurs thrice in `a` and once in `b` is lacking twice.
std::vector<Member> lacking(const Multiset& a, const Multiset& b) {
    std::vector<Member> found;
    std::set_difference(a.members.begin(), a.members.end(), b.members.begin(), b.members.end(),
                        std::back_inserter(found));
    return found;
}

/// `missing "b" (and 2 more)`, of the one that stands first in its answer; empty without members.
std::string named(std::string_view what, const std::vector<Member>& members, Notation notation) {
    if (members.empty())
        return {};
    const auto by_place = [](const Member& member) { return member.text.data(); };
    const Member& first = *std::ranges::min_element(members, {}, by_place);
    const std::string more =
        members.size() == 1 ? "" : fmt::format(" (and {} more)", members.size() - 1);
    return fmt::format("{} {}{}", what, shown(first.text, notation), more);
}

std::optional<std::string> difference(const Multiset& expected, const Multiset& actual,
                                      std::string_view noun, Notation notation) {
    const std::string missing = named("missing", lacking(expected, actual), notation);
    const std::string unexpected = named("unexpected", lacking(actual, expected), notation);
    if (missing.empty() && unexpected.empty())
        return std::nullopt;
    const std::string counts =
        expected.members.size() == actual.members.size()
            ? ""
            : fmt::format("the answer has {}, expected {}: ", counted(actual.members.size(), noun),
                          expected.members.size());
    const std::string_view between = missing.empty() || unexpected.empty() ? "" : "; ";
    return fmt::format("{}{}{}{}", counts, missing, between, unexpected);
}

Multiset lines_of(std::string_view text) {
    Multiset set;
    while (const std::optional<std::string_view> line = take_line(text))
        set.members.emplace_back(*line, *line);
    set.sort();
    return set;
}

}  // namespace

std::optional<std::string> unordered_difference(std::string_view expected, std::string_view actual,
                                                int depth) {
    if (expected == actual)
        return std::nullopt;
    if (depth > 0 && is_array(expected) && is_array(actual)) {
        const int levels = std::min(depth, deepest);
        const std::optional<Multiset> wanted = members_of(expected, levels);
        const std::optional<Multiset> given = members_of(actual, levels);
        if (wanted && given)
            return difference(*wanted, *given, "element", Notation::canonical);
    }
    return ordered_difference(expected, actual, [](auto, auto) { return false; });
}

std::optional<std::string> unordered_lines_difference(std::string_view expected,
                                                      std::string_view actual) {
    return difference(lines_of(expected), lines_of(actual), "line", Notation::raw);
}

}  // namespace judge
