#include "practice/read_again.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <sstream>
#include <string>
#include <string_view>

#include "base/text.h"
#include "judging/programs.h"

namespace judge {
namespace {

constexpr std::size_t most_warnings = 3;

/// A kind of warning that is worth reading: what its text has to hold, and how it is said.
struct Rule {
    std::string_view option;  ///< Of the compiler, without "-W", or clang-tidy's check.
    std::string_view holds;   ///< A part of the message; empty: any of that option.
    std::string_view says;    ///< @ stands for the name in it; empty: the compiler's own words.
};

/// The weightiest first. What is a matter of taste is not among them, nor the comparison of an
/// index with a size.
constexpr Rule rules[] = {
    {"return-type", "", "a `return` is missing: this function may end without one"},
    {"uninitialized", "", "`@` is read, and nothing was written to it before"},
    {"maybe-uninitialized", "", "`@` may be read before anything is written to it"},
    {"return-local-addr", "", "what is returned is gone with the function: `@`"},
    {"dangling-pointer", "", ""},
    {"use-after-free", "", ""},
    {"free-nonheap-object", "", ""},
    {"mismatched-new-delete", "", ""},
    {"infinite-recursion", "", "it calls itself without end"},
    {"array-bounds", "", ""},
    {"stringop-overflow", "", ""},
    {"overflow", "", "a number here is too large for its type, and becomes another one"},
    {"div-by-zero", "", "divides by zero"},
    {"shift-count-overflow", "", "shifts by as many bits as the type has, or more"},
    {"shift-count-negative", "", "shifts by a negative number of bits"},
    {"bugprone-infinite-loop", "", "nothing in this loop changes what its condition reads"},
    {"bugprone-use-after-move", "", "`@` is read after its content was moved away"},
    {"bugprone-implicit-widening-of-multiplication-result", "",
     "this product is made in the smaller type first, and may be too large for it: `1LL * a * b`"},
    {"bugprone-integer-division", "", "divides whole numbers: what is behind the point is lost"},
    {"bugprone-fold-init-type", "", "the sum has the type of what it begins with: `0LL`, not `0`"},
    {"bugprone-too-small-loop-variable", "",
     "the loop's variable has a smaller type than its bound, and may never get there"},
    {"bugprone-inaccurate-erase", "",
     "this erases one element: `erase(remove(...), end())` erases all"},
    {"bugprone-string-constructor", "", ""},
    {"bugprone-sizeof-container", "", "`sizeof` is not how many elements there are: `size()` is"},
    {"bugprone-swapped-arguments", "", ""},
    {"bugprone-dangling-handle", "", ""},
    {"bugprone-incorrect-roundings", "", "`+ 0.5` does not round what is below 0: `std::lround`"},
    {"parentheses", "assignment used as truth value", "`=` writes here; `==` compares"},
    {"parentheses", "comparisons like", "`a < b < c` compares the truth of `a < b` with c"},
    {"unused-value", "", "what this computes is used nowhere: is `=` or a call missing?"},
    {"unused-comparison", "", "what this compares is used nowhere: is `=` meant?"},
    {"empty-body", "", "a `;` ends this here: what follows is not part of it"},
    {"misleading-indentation", "",
     "what is indented below this is not part of it: braces are missing"},
    {"dangling-else", "", "this `else` belongs to the inner `if`: braces say which is meant"},
    {"type-limits", "always true", "a number that cannot be negative is always at least 0"},
    {"type-limits", "always false", "a number that cannot be negative is never below 0"},
    {"bool-compare", "", ""},
    {"logical-not-parentheses", "", "`!` applies to what is left of the comparison alone"},
    {"logical-op", "", ""},
    {"tautological-compare", "", ""},
    {"duplicated-cond", "", "the same is asked once more: this is never reached"},
    {"duplicated-branches", "", "both branches do the same"},
    {"sequence-point", "", "`@` is changed and read in one expression, in either order"},
    {"int-in-bool-context", "", ""},
    {"char-subscripts", "", "an index of type `char` may be negative"},
    {"implicit-fallthrough", "", "this `case` goes on into the next one: `break` is missing?"},
    {"nonnull", "", ""},
    {"delete-non-virtual-dtor", "", ""},
    {"class-memaccess", "", ""},
    {"memset-transposed-args", "", ""},
    {"sizeof-pointer-memaccess", "", ""},
    {"sizeof-array-argument", "", ""},
    {"unused-but-set-variable", "", "`@` is written to, and never read"},
    {"unused-variable", "", "`@` is used nowhere"},
};

/// Names that people use without their header, where the compiler does not say which it is.
const std::map<std::string, std::string_view, std::less<>>& headers() {
    static const auto made = [] {
        std::map<std::string, std::string_view, std::less<>> table;
        const auto add = [&](const char* header, const char* names) {
            std::istringstream words(names);
            for (std::string name; words >> name;)
                table.emplace(name, header);
        };
        add("algorithm",
            "sort stable_sort partial_sort nth_element reverse rotate unique find find_if "
            "find_if_not count count_if lower_bound upper_bound equal_range binary_search max min "
            "minmax max_element min_element minmax_element clamp fill fill_n copy copy_if copy_n "
            "transform remove remove_if replace swap_ranges merge inplace_merge includes set_union "
            "set_intersection set_difference next_permutation prev_permutation push_heap pop_heap "
            "make_heap sort_heap is_sorted all_of any_of none_of for_each equal mismatch search "
            "partition stable_partition lexicographical_compare shuffle iter_swap");
        add("numeric",
            "accumulate iota partial_sum inner_product gcd lcm reduce adjacent_difference midpoint "
            "exclusive_scan inclusive_scan");
        add("cstdlib", "abs qsort rand srand exit atoi atol strtol malloc free");
        add("cmath", "sqrt pow floor ceil round log log2 log10 exp sin cos hypot lround llround");
        add("climits", "INT_MAX INT_MIN LLONG_MAX LLONG_MIN LONG_MAX UINT_MAX CHAR_BIT");
        add("functional", "greater less hash function plus multiplies");
        add("string", "to_string stoi stoll stol stod getline");
        add("utility", "pair make_pair swap exchange move forward");
        add("iterator", "back_inserter next prev advance distance ostream_iterator");
        add("cctype", "isdigit isalpha isalnum isspace tolower toupper");
        add("cstdint", "uint64_t int64_t uint32_t int32_t uint8_t UINT64_MAX INT64_MAX INT32_MAX");
        add("cassert", "assert");
        return table;
    }();
    return made;
}

/// The first word in quotes, without its scope: "sort" of "'sort' is not a member of 'std'".
std::string quoted_name(std::string_view text) {
    const std::size_t begin = text.find('\'');
    const std::size_t end = begin == text.npos ? begin : text.find('\'', begin + 1);
    if (end == text.npos)
        return {};
    std::string_view name = text.substr(begin + 1, end - begin - 1);
    if (const std::size_t scope = name.rfind("::"); scope != name.npos)
        name.remove_prefix(scope + 2);
    return std::string(name);
}

/// "maybe-uninitialized" of "... [-Wmaybe-uninitialized]", which is taken off the text.
std::string take_option(std::string& text) {
    const std::size_t at = text.rfind(" [");
    if (at == text.npos || !text.ends_with(']'))
        return {};
    std::string option = text.substr(at + 2, text.size() - at - 3);
    text.resize(at);
    if (option.starts_with("-W"))
        option.erase(0, 2);
    return option.substr(0, option.find('='));
}

std::vector<std::string> tidy_checks() {
    std::vector<std::string> checks;
    for (const Rule& rule : rules)
        if (rule.option.starts_with("bugprone-"))
            checks.emplace_back(rule.option);
    return checks;
}

const Rule* rule_for(std::string_view option, std::string_view text) {
    const auto found = std::ranges::find_if(rules, [&](const Rule& rule) {
        return rule.option == option && contains(text, rule.holds);
    });
    return found == std::end(rules) ? nullptr : found;
}

/// Of an index that is compared with a size this is where it matters: below 0, a size is huge.
bool subtracts_from_size(std::string_view option, std::string_view source) {
    return option == "sign-compare" &&
           (contains(source, "size() -") || contains(source, "size()-"));
}

struct Weighed {
    std::ptrdiff_t rank;
    Remarks::Warning warning;
};

std::optional<Weighed> weighed(const CompilerMessage& message) {
    std::string text = message.text;
    const std::string option = take_option(text);
    if (subtracts_from_size(option, message.source))
        return Weighed{std::ssize(rules),
                       {message.line,
                        "of something empty, `size() - 1` is the largest number that there is: it "
                        "is never negative",
                        std::string(trim(message.source))}};
    const Rule* const rule = rule_for(option, text);
    if (rule == nullptr)
        return std::nullopt;
    std::string says(rule->says.empty() ? text : std::string(rule->says));
    if (const std::size_t at = says.find('@'); at != says.npos && !rule->says.empty())
        says.replace(at, 1, quoted_name(text));
    return Weighed{rule - rules, {message.line, says, std::string(trim(message.source))}};
}

std::vector<Remarks::Warning> weightiest(const CompileReport& report, const std::string& file) {
    std::vector<Weighed> all;
    std::set<int> lines;
    for (const CompilerMessage& message : report.messages)
        if (message.level == CompilerMessage::Level::warning && message.file == file)
            if (auto one = weighed(message); one && lines.insert(message.line).second)
                all.push_back(*std::move(one));
    std::ranges::stable_sort(all, {}, &Weighed::rank);
    all.resize(std::min(all.size(), most_warnings));
    std::vector<Remarks::Warning> warnings;
    for (Weighed& one : all)
        warnings.push_back(std::move(one.warning));
    return warnings;
}

/// "'std::string' is defined in header '<string>'; did you forget to '#include <string>'?"
std::string named_header(std::string_view note) {
    const std::string_view mark = "is defined in header '<";
    const std::size_t at = note.find(mark);
    if (at == note.npos)
        return {};
    const std::string_view rest = note.substr(at + mark.size());
    return std::string(rest.substr(0, rest.find('>')));
}

/// By the errors of a text that compiles with all headers.
std::vector<Remarks::MissingHeader> missing_headers(const CompileReport& report,
                                                    const std::string& file) {
    std::vector<Remarks::MissingHeader> missing;
    const auto add = [&](std::string header, const std::string& name) {
        if (!header.empty() &&
            std::ranges::find(missing, header, &Remarks::MissingHeader::header) == missing.end())
            missing.push_back({std::move(header), name});
    };
    for (const CompilerMessage& message : report.messages) {
        if (message.file != file || message.level == CompilerMessage::Level::warning)
            continue;
        const std::string name = quoted_name(message.text);
        if (message.level == CompilerMessage::Level::note)
            add(named_header(message.text), name);
        else if (const auto known = headers().find(name); known != headers().end())
            add(std::string(known->second), name);
    }
    return missing;
}

}  // namespace

Result<Remarks> read_again(Bench& bench, const Problem& problem, const Submission& submission) {
    Remarks remarks;
    auto read = read_solution(bench, bench.workers.first(), problem, submission, true);
    if (!read)
        return read.errors();
    if (!read->ok) {
        remarks.missing = missing_headers(*read, submission.shown_as);
        read = read_solution(bench, bench.workers.first(), problem, submission, false);
        if (!read)
            return read.errors();
    }
    const auto tidied =
        tidy_solution(bench, bench.workers.first(), problem, submission, tidy_checks());
    if (!tidied)
        return tidied.errors();
    read->messages.insert(read->messages.end(), tidied->messages.begin(), tidied->messages.end());
    remarks.warnings = weightiest(*read, submission.shown_as);
    return remarks;
}

}  // namespace judge
