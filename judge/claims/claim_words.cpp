#include "claims/claim_words.h"

#include <algorithm>
#include <array>

#include "base/text.h"

namespace judge {
namespace {

using Kind = ClaimToken::Kind;
using Words = std::span<const ClaimToken>;
using List = std::span<const std::string_view>;

constexpr auto fillers = std::to_array<std::string_view>(
    {"additional", "amortised", "amortized", "aux",      "auxiliary", "average", "avg",
     "best",       "case",      "cases",     "expected", "extra",     "in",      "of",
     "on",         "overall",   "running",   "the",      "total",     "typical", "worst"});

constexpr auto lead_ins = std::to_array<std::string_view>(
    {"about", "between", "from",          "hence",  "so",      "then", "therefore",
     "and",   "approx",  "approximately", "around", "at",      "both", "but",
     "each",  "exactly", "for",           "just",   "most",    "only", "roughly",
     "thus",  "to",      "typically",     "up",     "usually", "with"});

constexpr auto after_labels = std::to_array<std::string_view>(
    {"algorithm", "analysis",    "approach",     "average",  "avg",     "best",    "bound",
     "case",      "code",        "cost",         "for",      "here",    "is",      "in",
     "my",        "needed",      "of",           "our",      "overall", "program", "problem",
     "required",  "requirement", "requirements", "solution", "taken",   "that",    "the",
     "this",      "total",       "usage",        "used",     "worst"});

/// What an operation of a class may be called where its cost is stated.
constexpr auto units = std::to_array<std::string_view>({"call", "calls", "insertion", "invocation",
                                                        "method", "op", "operation", "operations",
                                                        "ops", "queries", "query", "request"});

constexpr auto function_names =
    std::to_array<std::string_view>({"lb", "lg", "ln", "log", "log2", "log10", "loglog", "sqrt"});

bool contains(List list, std::string_view word) {
    return std::ranges::find(list, word) != list.end();
}

/// Whether "per call" and the like begin there.
bool is_per_call(Words words) {
    constexpr auto each = std::to_array<std::string_view>({"/", "a", "each", "every", "per"});
    return words.size() > 1 && contains(each, lower_case(words[0].text)) &&
           contains(units, lower_case(words[1].text));
}

/// Whether there are only words of the lists and these marks; "per call" may stand anywhere.
bool consists_of(Words words, std::string_view marks, List list, List others = {}) {
    while (!words.empty()) {
        const ClaimToken& token = words.front();
        const std::string word = lower_case(token.text);
        const bool fits = token.kind != Kind::mark ? contains(list, word) || contains(others, word)
                                                   : marks.find(token.text) != marks.npos;
        const bool per_call = is_per_call(words);
        if (!fits && !per_call)
            return false;
        words = words.subspan(per_call ? 2 : 1);
    }
    return true;
}

}  // namespace

bool is_one_of(const ClaimToken& token, std::initializer_list<std::string_view> texts) {
    return token.kind != Kind::end && !token.is_item() &&
           std::ranges::find(texts, token.text) != texts.end();
}

ClaimCase case_in(Words words) {
    ClaimCase found = ClaimCase::plain;
    for (const ClaimToken& token : words) {
        const std::string word = lower_case(token.text);
        if (word == "worst" || word.starts_with("amorti"))
            return ClaimCase::worst;
        if (word == "best" || word == "between" || word == "from")
            found = ClaimCase::best;
        else if (word == "average" || word == "avg" || word == "expected" ||
                 word.starts_with("typical") || word == "usually")
            found = ClaimCase::average;
    }
    return found;
}

ClaimCase or_else(ClaimCase first, ClaimCase second) {
    return first == ClaimCase::plain ? second : first;
}

bool says_per_call(Words words) {
    for (std::size_t i = 0; i < words.size(); ++i)
        if (is_per_call(words.subspan(i)))
            return true;
    return false;
}

bool is_filler(Words words) {
    return consists_of(words, "-`$(){}*\\", fillers);
}

bool is_lead_in(Words words) {
    return consists_of(words, "-`$(){}*\\:>~", fillers, lead_ins);
}

bool is_after_label(Words words) {
    return consists_of(words, "-`*)]", after_labels);
}

bool is_separator(const ClaimToken& token) {
    return is_one_of(token, {",", ";", "|", "/", "&", "and", "but", "or"});
}

bool is_joint(const ClaimToken& token) {
    return is_one_of(token, {"and", "&", "/", ",", "+"});
}

bool says_the_same(Words words) {
    constexpr auto signs = std::to_array<std::string_view>(
        {"=", "= =", "= >", "- >", "≈", "~", "→", "⇒", "i . e .", "which is", "that is"});
    std::string text;
    for (const ClaimToken& token : words)
        text.append(text.empty() ? "" : " ").append(token.text);
    return contains(signs, text);
}

bool adds(Words words) {
    return !words.empty() && is_one_of(words.back(), {"+", "plus"});
}

bool is_customary_size(std::string_view name) {
    constexpr std::string_view customary = "nmkqVENMKQ";
    return name.size() == 1 && customary.find(name.front()) != std::string_view::npos;
}

bool is_function_name(std::string_view word) {
    return contains(function_names, lower_case(word));
}

}  // namespace judge
