#include "complexity/hint_patterns.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <regex>

#include "base/text.h"

namespace judge {
namespace {

using Match = std::smatch;

/// One row: a statement that contains `fragment` (ECMAScript) and meets `applies` is explained by
/// `says`, where $1 is the fragment's first group. To extend the table, add a row and its test.
struct Row {
    std::string_view name;
    const char* fragment;
    bool (*applies)(const HintSite&, const Match&);
    const char* says;
};

std::string kind(const HintSite& site, const Match& match) {
    return container_of(*site.source, match[1].str());
}

bool always(const HintSite&, const Match&) {
    return true;
}

/// Of the first group's container, unless it is known to be another one.
bool may_be_contiguous(const HintSite& site, const Match& match) {
    const std::string found = kind(site, match);
    return found.empty() || found == "vector" || found == "string" || found == "deque";
}

bool is_contiguous(const HintSite& site, const Match& match) {
    return may_be_contiguous(site, match) && !kind(site, match).empty();
}

bool is_string(const HintSite& site, const Match& match) {
    return kind(site, match) == "string";
}

bool is_hashed(const HintSite& site, const Match& match) {
    return kind(site, match).starts_with("unordered_");
}

/// The elements are reached one after the other.
bool is_linked(const HintSite& site, const Match& match) {
    const std::string found = kind(site, match);
    return !found.empty() && !is_contiguous(site, match) && found != "array" && found != "bitset";
}

bool is_exponential(const Order& growth) {
    return std::ranges::any_of(growth.terms, [](const Term& term) {
        return std::ranges::any_of(term, [](const auto& entry) {
            return entry.second.factorial || entry.second.base > 1;
        });
    });
}

/// The square of one size in a single loop: a loop goes through the keys, and the table through
/// those in its bucket. (n*m may be the hashing of long keys.)
bool is_hashed_in_one_loop(const HintSite& site, const Match& match) {
    const bool squared = std::ranges::any_of(site.growth.terms, [](const Term& term) {
        return std::ranges::any_of(term, [](const auto& entry) { return entry.second.power >= 2; });
    });
    return site.loops <= 1 && squared && is_hashed(site, match) && !is_exponential(site.growth);
}

/// No more than sorting everything once takes.
bool is_done_once(const HintSite& site, const Match&) {
    Order once;
    for (const std::string& name : variables_of(site.growth)) {
        once.terms.push_back({{name, {.power = 1, .logs = 1}}});
    }
    const OrderRelation relation = compare(site.growth, once);
    return site.loops == 0 &&
           (relation == OrderRelation::lower || relation == OrderRelation::equal);
}

bool takes_copies(const HintSite& site, const Match& match) {
    return std::ranges::any_of(site.structure->functions, [&](const CodeFunction& function) {
        return function.name == match[1] && takes_container_by_value(function.parameters);
    });
}

bool is_in_loop(const HintSite& site, const Match&) {
    return site.loops > 0;
}

bool branches(const HintSite& site, const Match&) {
    return is_exponential(site.growth) && site.function &&
           (site.function->calls_to_itself > 1 || site.function->loops_over_itself);
}

/// The name of a container, or a part of one: `v`, `rows[i]`, `this->v`.
#define RECEIVER "(\\w+(?:(?:\\.|->)\\w+|\\[[^\\[\\]]*\\])*)"
#define OF "(?:\\.|->)"

constexpr std::array rows = {
    Row{"recursion", "^.+", branches,
        "belongs to a function that calls itself more than once each time; where the same "
        "arguments come again, keeping their answers (memoization) saves all but the first"},
    Row{"erase at the front",
        RECEIVER OF "erase\\s*\\(\\s*(?:0\\s*,|\\1" OF "c?begin\\s*\\(\\s*\\)\\s*\\))",
        may_be_contiguous,
        "moves all other elements on every call; an index of the first one, or a `deque` with "
        "`pop_front`, does not"},
    Row{"erase and remove",
        "(?:\\bstd::)?\\berase_if\\s*\\(|" RECEIVER OF
        "erase\\s*\\(\\s*(?:std::)?(?:ranges::)?(?:remove|remove_if|unique)\\s*\\(",
        always, "goes through the whole container on every call"},
    Row{"erase in the middle", RECEIVER OF "erase\\s*\\(", is_contiguous,
        "moves all later elements on every call; filling a new container, or swapping with the "
        "last element, does not"},
    Row{"insert at the front",
        RECEIVER OF "(?:insert|emplace)\\s*\\(\\s*(?:0\\s*,|\\1" OF "c?begin\\s*\\(\\s*\\)\\s*,)",
        may_be_contiguous,
        "moves all elements on every call; appending, and reversing once at the end, does not"},
    Row{"insert in the middle",
        RECEIVER OF "(?:insert|emplace)\\s*\\((?!\\s*\\1" OF "c?end\\s*\\()", is_contiguous,
        "moves all later elements on every call; a set keeps its order without"},
    Row{"strlen in a loop", "\\b(?:std::)?strlen\\s*\\([^()]*\\)", is_in_loop,
        "counts the characters again in every round; keeping the length in a variable does not"},
    Row{"string in front", "\\b(\\w+)\\s*=[^=;][^;]*\\+\\s*\\1\\s*;?\\s*$", is_string,
        "copies the whole string to put something before it; appending, and reversing once at the "
        "end, does not"},
    Row{"string copied to append", "\\b(\\w+)\\s*=\\s*\\1\\s*\\+[^;]*", is_string,
        "copies the whole string on every call; `$1 +=` appends in place"},
    Row{"substr", RECEIVER OF "substr\\s*\\(", always,
        "copies a part of the string on every call; indices or a `string_view` do not"},
    Row{"pass by value", "\\b(\\w+)\\s*\\(", takes_copies,
        "copies a container on every call, for `$1` takes it by value; `const&` does not"},
    Row{"loop by value",
        "\\bfor\\s*\\(\\s*(?:const\\s+)?(?:std::)?(?:vector|string|deque|list|set|map|array|"
        "unordered_\\w+)\\b[^;&:]*(?:::[^;&:]*)*\\s\\w+\\s*:[^:]",
        always, "copies each element that it visits; `const auto&` does not"},
    Row{"unordered clear", "\\b(\\w+)" OF "clear\\s*\\(", is_hashed,
        "goes through all buckets that `$1` has, however few are used; erasing just what was put "
        "in does not"},
    Row{"sort", "\\b(?:std::)?(?:ranges::)?\\b(?:sort|stable_sort|partial_sort|sort_heap)\\s*\\(",
        is_done_once,
        "sorts: that alone takes n log n, where a count of what occurs, a heap or `nth_element` "
        "may "
        "do with less"},
    Row{"sort in a loop",
        "\\b(?:std::)?(?:ranges::)?\\b(?:sort|stable_sort|partial_sort|nth_element|make_heap|"
        "sort_heap)\\s*\\(",
        always,
        "orders the whole range again on every call; sorting once, or a heap or set that stays in "
        "order, does not"},
    Row{"find in a loop",
        "(?:^|[^\\w.>])(?:std::)?(?:ranges::)?(?:find|find_if|find_if_not|count|count_if|any_of|"
        "all_of|none_of|adjacent_find|search)\\s*\\(",
        always,
        "goes through the range on every call; a set or map of what is looked for does not"},
    Row{"range in a loop",
        "(?:^|[^\\w.>])(?:std::)?(?:ranges::)?(?:accumulate|reduce|max_element|min_element|"
        "minmax_element|reverse|rotate|copy|equal|fill|iota|inner_product|partial_sum|memset|"
        "memcpy|memmove|strcmp|remove|remove_if|unique)\\s*\\(",
        always, "goes through the whole range on every call"},
    Row{"find in a string", "\\b(\\w+)" OF "r?find(?:_\\w+)?\\s*\\(", is_string,
        "searches through the string on every call"},
    Row{"steps of an iterator", "\\b(?:std::)?(?:next|prev|advance|distance)\\s*\\(\\s*(\\w+)",
        is_linked, "goes from element to element; only a vector, string or deque can jump"},
    Row{"colliding keys",
        "\\b(\\w+)(?:\\[|" OF
        "(?:insert|emplace|try_emplace|insert_or_assign|find|count|contains|erase|at)\\s*\\()",
        is_hashed_in_one_loop,
        "is slow where many keys fall into the same bucket of the hash table; a `map` or `set`, or "
        "a hash that mixes its bits, is not"},
    Row{"new container in a loop",
        "\\b(?:std::)?(?:vector|string|deque|bitset)\\b[^;()]*\\s\\w+\\s*[({]", is_in_loop,
        "makes a new container in every round; one that is kept, and reset where it was used, does "
        "not"},
    Row{"assign in a loop", RECEIVER OF "(?:assign|resize)\\s*\\(", is_in_loop,
        "sets the whole container again in every round"},
    Row{"endl", "<<\\s*(?:std::)?endl\\b", always,
        "empties the output's buffer every time; `'\\n'` does not"},
};

#undef RECEIVER
#undef OF

constexpr std::size_t longest_statement = 400;  // Bytes: a regular expression recurses over them.

/// From `begin` to `end`, and on to the parenthesis that closes the last one in between.
std::string quoted(const std::string& code, const std::string& text, std::size_t begin,
                   std::size_t end) {
    constexpr std::size_t longest = 60;
    while (begin < end &&
           std::string_view(" \t=,;(!&|?:").find(code[begin]) != std::string_view::npos) {
        ++begin;
    }
    int open = 0;
    for (std::size_t i = begin; i < end; ++i) {
        open += code[i] == '(' || code[i] == '[';
        open -= code[i] == ')' || code[i] == ']';
    }
    while (open > 0 && end < code.size()) {
        open += code[end] == '(' || code[end] == '[';
        open -= code[end] == ')' || code[end] == ']';
        ++end;
    }
    while (end > begin && (code[end - 1] == ' ' || code[end - 1] == ';' || code[end - 1] == '{')) {
        --end;
    }
    return elide_middle(std::string_view(text).substr(begin, end - begin), longest);
}

const std::vector<std::regex>& expressions() {
    static const std::vector<std::regex> compiled = [] {
        std::vector<std::regex> all;
        for (const Row& row : rows) {
            all.emplace_back(row.fragment);
        }
        return all;
    }();
    return compiled;
}

}  // namespace

std::optional<Explanation> explain(const HintSite& site) {
    const std::string code = site.code.substr(0, longest_statement);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const Row& row = rows[i];
        for (auto match = std::sregex_iterator(code.begin(), code.end(), expressions()[i]);
             match != std::sregex_iterator(); ++match) {
            if (!row.applies(site, *match)) {
                continue;
            }
            const auto begin = static_cast<std::size_t>(match->position());
            const auto length = static_cast<std::size_t>(match->length());
            return Explanation{row.name, quoted(code, site.text, begin, begin + length),
                               match->format(row.says)};
        }
    }
    return std::nullopt;
}

std::vector<std::string_view> pattern_names() {
    std::vector<std::string_view> names;
    for (const Row& row : rows) {
        names.push_back(row.name);
    }
    return names;
}

}  // namespace judge
