#include "problem/search.h"

#include <algorithm>

#include "base/text.h"

namespace judge {
namespace {

/// The runs of letters and digits in lower case. What is not ASCII counts as a letter.
std::vector<std::string> words_of(std::string_view text) {
    std::vector<std::string> words;
    bool within = false;
    for (const char c : text) {
        const bool part = is_letter(c) || is_digit(c) || static_cast<unsigned char>(c) >= 0x80;
        if (part && !within)
            words.emplace_back();
        if (part)
            words.back() += lower_case(c);
        within = part;
    }
    return words;
}

std::vector<std::string> words_of(const std::vector<std::string>& texts) {
    std::vector<std::string> words;
    for (const std::string& text : texts)
        std::ranges::move(words_of(text), std::back_inserter(words));
    return words;
}

// Shorter ones are in too many words, and too near to too many.
constexpr std::size_t least_part = 3;
constexpr std::size_t least_misspelt = 4;

int closeness(const std::string& word, const std::string& name) {
    return name == word                                                        ? 4
           : name.starts_with(word)                                            ? 3
           : word.size() >= least_part && name.find(word) != std::string::npos ? 2
           : word.size() >= least_misspelt && nearest(word, {name})            ? 1
                                                                               : 0;
}

}  // namespace

std::vector<std::string> names_of(const Problem& problem) {
    std::vector<std::string> names = {problem.slug, problem.title};
    names.insert(names.end(), problem.also_known_as.begin(), problem.also_known_as.end());
    return names;
}

NameMatch match_names(const std::vector<std::string>& names,
                      const std::vector<std::string>& query) {
    std::string asked;
    for (const std::string& word : words_of(query))
        asked += word;
    std::vector<std::string> known;
    NameMatch match;
    for (const std::string& name : names) {
        std::string together;
        for (std::string& word : words_of(name)) {
            together += word;
            known.push_back(std::move(word));
        }
        if (together == asked)
            match.closeness = 1;
        known.push_back(std::move(together));  // For "topk".
    }
    for (const std::string& word : words_of(query)) {
        int best = 0;
        for (const std::string& name : known)
            best = std::max(best, closeness(word, name));
        match.words += best > 0 ? 1 : 0;
        match.closeness += best;
    }
    return match;
}

std::size_t word_count(const std::vector<std::string>& query) {
    return words_of(query).size();
}

}  // namespace judge
