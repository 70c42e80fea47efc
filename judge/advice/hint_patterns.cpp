#include "advice/hint_patterns.h"

#include <algorithm>
#include <array>
#include <regex>
#include <set>

#include "advice/hint_quote.h"

namespace judge {
namespace {

using Match = std::smatch;

constexpr std::size_t longest_statement = 400;  // Bytes: a regular expression recurses over them.

/// One row: a statement that contains `fragment` (ECMAScript) and meets `applies` is explained by
/// `says`, where $1 is the fragment's first group. To extend the table, add a row and its test.
struct Row {
    std::string_view name;
    const char* fragment;
    bool (*applies)(const HintSite&, const Match&);
    const char* says;
};

/// The name of a container, or a part of one: `v`, `rows[i]`, `this->v`.
#define RECEIVER "(\\w+(?:(?:\\.|->)\\w+|\\[[^\\[\\]]*\\])*)"
#define OF "(?:\\.|->)"
/// Looking up, adding or removing a key.
#define KEYED             \
    "\\b(\\w+)(?:\\[|" OF \
    "(?:insert|emplace|try_emplace|insert_or_assign|find|count|contains|erase|at)\\s*\\()"
/// Before the name of a function of the library that is no member; see `is_of_library`.
#define FREE "(?:^|[^\\w.>])(?:std::)?(?:ranges::)?"
#define SORT FREE "(sort|stable_sort|partial_sort|sort_heap)"

std::string kind(const HintSite& site, const Match& match) {
    return container_of(site, match[1].str());
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

/// The same, but for what is erased or inserted at its front.
bool may_move_from_front(const HintSite& site, const Match& match) {
    return may_be_contiguous(site, match) && kind(site, match) != "deque" && site.work.trees == 0;
}

/// Whether the function, the first group, is no other of that name, such as `find` of disjoint
/// sets.
bool is_of_library(const HintSite& site, const Match& match) {
    const std::string call = match.str();
    return call.find("std::") != std::string::npos || call.find("ranges::") != std::string::npos ||
           std::ranges::none_of(site.structure->functions, [&](const CodeFunction& function) {
               return function.name == match[1];
           });
}

/// The container whose range it goes through, the second group, has a member that does not.
bool has_better_member(const HintSite& site, const Match& match) {
    const std::string found = container_of(site, match[2].str());
    const bool is_tree = found.ends_with("set") || found.ends_with("map");
    const bool is_hash = found.starts_with("unordered_");
    const bool needs_order = match[1].str().ends_with("bound");
    return is_of_library(site, match) && found != "bitset" && is_tree && !(is_hash && needs_order);
}

bool is_in_code(const HintSite& site, const std::regex& expression) {
    return std::ranges::any_of(site.structure->lines, [&](const std::string& line) {
        return std::regex_search(line.substr(0, longest_statement), expression);
    });
}

/// Whether the solution has what does with less than a sort already.
bool selects(const HintSite& site, const Match& match) {
    static const std::regex selection(
        "\\b(?:nth_element|partial_sort|priority_queue|(?:make|push|pop|sort)_heap)\\b");
    return is_of_library(site, match) && is_in_code(site, selection);
}

bool counts(const HintSite& site, const Match& match) {
    static const std::regex count("\\]\\s*(?:\\+\\+|\\+=\\s*1\\b)|\\+\\+\\s*\\w+\\s*\\[");
    return is_of_library(site, match) && is_in_code(site, count);
}

bool is_string(const HintSite& site, const Match& match) {
    return kind(site, match) == "string";
}

bool is_hashed(const HintSite& site, const Match& match) {
    return kind(site, match).starts_with("unordered_");
}

/// More than each size alone explains.
bool is_squared(const Order& growth) {
    return std::ranges::any_of(growth.terms, [](const Term& term) {
        return std::ranges::any_of(term, [](const auto& entry) { return entry.second.power >= 2; });
    });
}

/// The elements are reached one after the other.
bool is_linked(const HintSite& site, const Match& match) {
    const std::string found = kind(site, match);
    return !found.empty() && !is_contiguous(site, match) && found != "array" && found != "bitset" &&
           found != "string_view";
}

/// Whether most of the work is to hash texts, and to compare and copy their bytes.
bool hashes_texts(const HintSite& site, const Match& match) {
    return is_hashed(site, match) && site.work.hashing > 0.1 &&
           site.work.hashing + site.work.copying > 0.5;
}

/// Whether a line of the source looks for a key in the table.
bool looks_into(const HintSite& site, int line, const std::string& table) {
    static const std::regex keyed(KEYED);
    if (line < 1 || line > static_cast<int>(site.structure->lines.size()))
        return false;
    const std::string code =
        site.structure->lines[static_cast<std::size_t>(line) - 1].substr(0, longest_statement);
    return std::any_of(std::sregex_iterator(code.begin(), code.end(), keyed),
                       std::sregex_iterator(), [&](const Match& each) { return each[1] == table; });
}

/// Whether the line's code ran far more often than any loop or caller led to it: in the table, it
/// went through buckets of many keys.
bool goes_through_buckets(const HintSite& site, const Match& match) {
    static const std::regex loop("\\b(?:for|while|do)\\b");
    if (!site.run || std::regex_search(site.code.substr(0, longest_statement), loop))
        return false;
    constexpr std::uint64_t far = 8;
    const auto rounds = most_rounds(*site.run);
    const auto own = rounds.find(site.line);
    return own != rounds.end() && std::ranges::none_of(rounds, [&](const auto& other) {
               const auto& [line, times] = other;
               // Another look into the same table goes through the same buckets.
               return line > 0 && line != site.line && times > own->second / far &&
                      !looks_into(site, line, match[1].str());
           });
}

/// Growth that neither long keys nor many rounds explain.
bool collides(const HintSite& site, const Match& match) {
    return is_squared(site.growth) && is_hashed(site, match) && !hashes_texts(site, match) &&
           goes_through_buckets(site, match);
}

bool is_sorted_again(const HintSite& site, const Match& match) {
    return site.loops > 0 && is_squared(site.growth) && is_of_library(site, match) &&
           match[1] != "sort_heap";
}

bool makes_string(const HintSite& site, const Match& match) {
    return kind(site, match) != "string_view";
}

bool takes_copies(const HintSite& site, const Match& match) {
    const std::vector<std::string> arguments = arguments_of(match.suffix().str());
    return std::ranges::any_of(site.structure->functions, [&](const CodeFunction& function) {
        return function.name == match[1] && copies_argument(function.parameters, arguments);
    });
}

bool is_in_loop(const HintSite& site, const Match&) {
    return site.loops > 0;
}

/// What is static lives on from round to round.
bool is_made_in_loop(const HintSite& site, const Match& match) {
    static const std::regex kept("\\b(?:static|thread_local)\\b");
    return site.loops > 0 && !std::regex_search(match.prefix().str(), kept);
}

bool calls_itself(const HintSite& site, const Match& match) {
    return is_exponential(site.growth) && site.function && site.function->branches() &&
           match[1] == site.function->own_name;
}

/// Whether its function hands out something that it keeps: `return memo[i];`, `return it->second;`,
/// `auto& known = memo[i]; ... return known;`.
bool keeps_answers(const HintSite& site) {
    static const std::regex kept("\\breturn\\s+(?:\\w+\\s*\\[|\\w+(?:\\.|->)(?:at|second)\\b)");
    static const std::regex reference("&\\s*(\\w+)\\s*=[^=;]*\\[");
    static const std::regex returned("\\breturn\\s+(\\w+)\\s*;");
    std::set<std::string> references, handed_out;
    for (const CodeStatement& statement : site.structure->statements) {
        if (statement.function < 0 ||
            &site.structure->functions[static_cast<std::size_t>(statement.function)] !=
                site.function)
            continue;
        const std::string code =
            site.structure->lines[static_cast<std::size_t>(statement.last_line) - 1].substr(
                0, longest_statement);
        Match match;
        if (std::regex_search(code, kept))
            return true;
        if (std::regex_search(code, match, reference))
            references.insert(match[1]);
        if (std::regex_search(code, match, returned))
            handed_out.insert(match[1]);
    }
    return std::ranges::any_of(references,
                               [&](const auto& name) { return handed_out.contains(name); });
}

constexpr std::array rows = {
    Row{"recursion that keeps answers", "\\b(\\w+)\\s*\\(",
        [](const HintSite& site, const Match& match) {
            return calls_itself(site, match) && keeps_answers(site);
        },
        "calls its own function again, which does so more than once each time"},
    Row{"recursion", "\\b(\\w+)\\s*\\(", calls_itself,
        "calls its own function again, which does so more than once each time; where the same "
        "arguments come again, keeping their answers (memoization) saves all but the first"},
    Row{"erase at the front",
        RECEIVER OF "erase\\s*\\(\\s*(?:0\\s*,|\\1" OF "c?begin\\s*\\(\\s*\\)\\s*\\))",
        may_move_from_front,
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
        may_move_from_front,
        "moves all elements on every call; appending, and reversing once at the end, does not"},
    Row{"insert in the middle",
        RECEIVER OF "(?:insert|emplace)\\s*\\((?!\\s*\\1" OF "c?end\\s*\\()", is_contiguous,
        "moves all later elements on every call; a set keeps its order without"},
    Row{"strlen in a variable", "[^<>=!]=\\s*(?:std::)?strlen\\s*\\([^()]*\\)", is_in_loop,
        "counts the characters again in every round"},
    Row{"strlen in a loop", "\\b(?:std::)?strlen\\s*\\([^()]*\\)", is_in_loop,
        "counts the characters again in every round; keeping the length in a variable does not"},
    Row{"string in front", "\\b(\\w+)\\s*=[^=;][^;]*\\+\\s*\\1\\s*;?\\s*$", is_string,
        "copies the whole string to put something before it; appending, and reversing once at the "
        "end, does not"},
    Row{"string copied to append", "\\b(\\w+)\\s*=\\s*\\1\\s*\\+[^;]*", is_string,
        "copies the whole string on every call; `$1 +=` appends in place"},
    Row{"substr", RECEIVER OF "substr\\s*\\(", makes_string,
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
    Row{"sort in a loop", SORT "\\s*\\(", is_sorted_again,
        "sorts in every round; sorting once, or a heap or set that stays in order, does not"},
    Row{"sort beside a selection", SORT "\\s*\\(", selects, "sorts"},
    Row{"sort beside a count", SORT "\\s*\\(", counts,
        "sorts; a heap or `nth_element` may do with less"},
    Row{"sort", SORT "\\s*\\(", is_of_library,
        "sorts; a count of what occurs, a heap or `nth_element` may do with less"},
    Row{"find beside a member",
        FREE "(find|count|lower_bound|upper_bound)\\s*\\(\\s*(\\w+)\\s*(?:,|" OF "c?begin\\b)",
        has_better_member, "goes through `$2` on every call; its own `$2.$1` does not"},
    Row{"find in a loop", FREE "(find|count)\\s*\\(", is_of_library,
        "goes through the range on every call; a set or map of what is looked for does not"},
    Row{"range in a loop",
        FREE
        "(find_if|find_if_not|count_if|any_of|all_of|none_of|adjacent_find|search|mismatch|"
        "is_sorted|accumulate|reduce|max_element|min_element|minmax_element|reverse|rotate|copy|"
        "equal|fill|iota|inner_product|partial_sum|nth_element|make_heap|memset|memcpy|memmove|"
        "strcmp|remove|remove_if|unique)\\s*\\(",
        is_of_library, "goes through the whole range on every call"},
    Row{"find in a string", "\\b(\\w+)" OF "r?find(?:_\\w+)?\\s*\\(", is_string,
        "searches through the string on every call"},
    Row{"steps of an iterator",
        "\\b(?:std::)?(?:next|prev|advance|distance)\\s*\\(\\s*(\\w+)[^;]*,", is_linked,
        "goes from element to element; only a vector, string or deque can jump"},
    Row{"long keys", KEYED, hashes_texts,
        "hashes a text, from its first character to its last, on every call; a number in the "
        "text's place, if there is one, takes no time to hash"},
    Row{"colliding keys", KEYED, collides,
        "goes through many keys that fall into the same bucket of the hash table; a `map` or "
        "`set`, "
        "or a hash that mixes its bits, does not"},
    Row{"new container in a loop",
        "\\b(?:std::)?(?:vector|string|deque|bitset)\\b[^;()&*]*\\s\\w+\\s*[({]", is_made_in_loop,
        "makes a new container in every round; one that is kept, and reset where it was used, does "
        "not"},
    Row{"assign in a loop", RECEIVER OF "assign\\s*\\(", is_in_loop,
        "sets every element of the container, in every round"},
    Row{"endl", "<<\\s*(?:std::)?endl\\b", always,
        "empties the output's buffer every time; `'\\n'` does not"},
};

#undef RECEIVER
#undef OF
#undef KEYED
#undef FREE
#undef SORT

const std::vector<std::regex>& expressions() {
    static const std::vector<std::regex> compiled = [] {
        std::vector<std::regex> all;
        for (const Row& row : rows)
            all.emplace_back(row.fragment);
        return all;
    }();
    return compiled;
}

}  // namespace

std::optional<Explanation> explain(const HintSite& site) {
    const std::string code = site.code.substr(0, longest_statement);
    // That its function calls itself holds for each of several statements.
    const std::size_t fitting = has_several_statements(site.code) ? 1 : rows.size();
    for (std::size_t i = 0; i < fitting; ++i) {
        const Row& row = rows[i];
        for (auto match = std::sregex_iterator(code.begin(), code.end(), expressions()[i]);
             match != std::sregex_iterator(); ++match) {
            if (!row.applies(site, *match))
                continue;
            const auto begin = static_cast<std::size_t>(match->position());
            const auto end = begin + static_cast<std::size_t>(match->length());
            const auto breaks = std::count(code.begin(), code.begin() + match->position(), '\n');
            return Explanation{row.name, site.first_line + static_cast<int>(breaks),
                               quote(site, begin, end), match->format(row.says)};
        }
    }
    return std::nullopt;
}

std::vector<std::string_view> pattern_names() {
    std::vector<std::string_view> names;
    for (const Row& row : rows)
        names.push_back(row.name);
    return names;
}

}  // namespace judge
