#include "batch/layout.h"

#include <fmt/core.h>

#include <algorithm>

#include "base/text.h"

namespace judge {

Result<Layout> Layout::parse(const std::string& text) {
    static const std::regex piece("who|problem|attempt|[*]|.");
    Layout layout;
    std::string form = "(?:.*/)?";
    for (std::sregex_iterator at(text.begin(), text.end(), piece), end; at != end; ++at) {
        const std::string word = at->str();
        if (word == "*") {
            form += "[^/]*";
        } else if (word.size() > 1) {
            if (std::ranges::find(layout.words_, word) != layout.words_.end())
                return usage_error(fmt::format("the layout `{}` has `{}` twice", text, word),
                                   "`*` stands for any other part of a path");
            layout.words_.push_back(word);
            form += "([^/]+?)";
        } else {
            form += is_word_character(word.front()) || word == "/" ? word : "\\" + word;
        }
    }
    if (layout.words_.empty())
        return usage_error(fmt::format("the layout `{}` tells nothing of a file", text),
                           "it has some of the words who, problem and attempt, such as "
                           "who/problem/attempt.cpp");
    layout.form_ = std::regex(form);
    return layout;
}

std::optional<FoundSubmission> Layout::read(const std::string& path) const {
    std::smatch match;
    if (!std::regex_match(path, match, form_))
        return std::nullopt;
    FoundSubmission found;
    found.path = path;
    for (std::size_t i = 0; i < words_.size(); ++i)
        (words_[i] == "who"       ? found.who
         : words_[i] == "problem" ? found.problem
                                  : found.attempt) = match[i + 1];
    return found;
}

}  // namespace judge
