#include "claims/claim_words.h"

#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <vector>

#include "base/text.h"

namespace judge {
namespace {

std::vector<std::string> words_of(std::string_view text) {
    std::vector<std::string> words;
    bool inside = false;
    for (const char c : lower_case(text)) {
        if (is_word_character(c)) {
            if (!inside) {
                words.emplace_back();
            }
            words.back() += c;
        }
        inside = is_word_character(c);
    }
    return words;
}

bool contains(std::span<const std::string_view> list, std::string_view word) {
    return std::ranges::find(list, word) != list.end();
}

bool has_only_signs(std::string_view text, std::string_view signs) {
    return std::ranges::all_of(text, [&](char c) {
        return is_word_character(c) || signs.find(c) != std::string_view::npos;
    });
}

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

constexpr auto function_names =
    std::to_array<std::string_view>({"lb", "lg", "ln", "log", "log2", "log10", "loglog", "sqrt"});

}  // namespace

std::string lower_case(std::string_view text) {
    std::string result(text);
    std::ranges::transform(result, result.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return result;
}

ClaimCase case_in(std::string_view text) {
    ClaimCase found = ClaimCase::plain;
    for (const std::string& word : words_of(text)) {
        if (word == "worst" || word.starts_with("amorti")) {
            return ClaimCase::worst;
        }
        if (word == "best" || word == "between" || word == "from") {
            found = ClaimCase::best;
        } else if (word == "average" || word == "avg" || word == "expected" ||
                   word.starts_with("typical") || word == "usually") {
            found = ClaimCase::average;
        }
    }
    return found;
}

bool is_filler(std::string_view text) {
    return has_only_signs(text, " \t-`$(){}*\\") &&
           std::ranges::all_of(words_of(text),
                               [](const auto& word) { return contains(fillers, word); });
}

bool is_lead_in(std::string_view text) {
    return has_only_signs(text, " \t-`$(){}*\\:>~") &&
           std::ranges::all_of(words_of(text), [](const auto& word) {
               return contains(fillers, word) || contains(lead_ins, word);
           });
}

bool is_after_label(std::string_view text) {
    return has_only_signs(text, " \t-`*)]") &&
           std::ranges::all_of(words_of(text),
                               [](const auto& word) { return contains(after_labels, word); });
}

bool is_customary_size(std::string_view name) {
    constexpr std::string_view customary = "nmkqVENMKQ";
    return name.size() == 1 && customary.find(name.front()) != std::string_view::npos;
}

bool is_function_name(std::string_view word) {
    return contains(function_names, lower_case(word));
}

}  // namespace judge
