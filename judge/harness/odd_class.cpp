#include "harness/odd_class.h"

#include <fmt/core.h>

#include <algorithm>
#include <vector>

#include "base/cpp_lexer.h"

namespace judge {
namespace {

/// Tokens with what is around each of them.
class Search {
  public:
    Search(const std::vector<CppToken>& tokens, const std::string& name)
        : tokens_(tokens), name_(name) {}

    std::optional<OddClass> run() {
        for (std::size_t i = 0; i < tokens_.size(); ++i) {
            if (is(i, "{"))
                open_.push_back(opener(i));
            else if (is(i, "}") && !open_.empty())
                open_.pop_back();
            else if (tokens_[i].text == name_)
                if (auto odd = look_at(i))
                    return odd;
        }
        return std::nullopt;
    }

  private:
    bool is(std::size_t i, std::string_view text) const {
        return i < tokens_.size() && tokens_[i].text == text;
    }
    bool is_before(std::size_t i, std::string_view text) const { return i > 0 && is(i - 1, text); }

    /// Where what the `{` at `i` belongs to begins.
    std::size_t opener(std::size_t i) const {
        while (i > 0 && !is(i - 1, ";") && !is(i - 1, "{") && !is(i - 1, "}"))
            --i;
        return i;
    }

    std::optional<OddClass> look_at(std::size_t i) const {
        if (is_before(i, "union"))
            return told(i, fmt::format("`{0}` is a union: write `class {0}`", name_));
        if (is_before(i, "using") && is(i + 1, "="))
            return other_name(i);
        if (is(i + 1, ";") && begins_typedef(i))
            return other_name(i);
        const bool defines = (is_before(i, "class") || is_before(i, "struct")) &&
                             (is(i + 1, "{") || is(i + 1, ":") || is(i + 1, "final"));
        if (!defines)
            return std::nullopt;
        if (is(opener(i), "template"))
            return told(i,
                        fmt::format("`{0}` is a template: write an ordinary `class {0}`", name_));
        for (const std::size_t begin : open_)
            if (is(begin, "namespace") || (is(begin, "inline") && is(begin + 1, "namespace")))
                return told(i, fmt::format("`{}` stands inside a namespace (line {}): take it out "
                                           "of there",
                                           name_, tokens_[begin].line));
        return std::nullopt;
    }

    /// Whether the statement that ends with the name at `i` is a typedef, braces and all.
    bool begins_typedef(std::size_t i) const {
        int depth = 0;
        while (i-- > 0) {
            depth += is(i, "}") ? 1 : is(i, "{") ? -1 : 0;
            if (depth < 0 || (depth == 0 && is(i, ";")))
                return false;
            if (depth == 0 && is(i, "typedef"))
                return true;
        }
        return false;
    }

    std::optional<OddClass> other_name(std::size_t i) const {
        return told(i,
                    fmt::format("`{0}` is another name for a type here: call the class itself so, "
                                "`class {0} {{ ... }};`",
                                name_));
    }
    std::optional<OddClass> told(std::size_t i, std::string text) const {
        return OddClass{tokens_[i].line, std::move(text)};
    }

    const std::vector<CppToken>& tokens_;
    const std::string& name_;
    std::vector<std::size_t> open_;  ///< Where what holds the present place begins.
};

}  // namespace

std::optional<OddClass> find_odd_class(std::string_view source, const std::string& name) {
    const std::vector<CppToken> tokens = code_tokens(source);
    return Search(tokens, name).run();
}

std::vector<NamedClass> class_names(std::string_view source) {
    const std::vector<CppToken> tokens = code_tokens(source);
    std::vector<NamedClass> names;
    for (std::size_t i = 0; i + 2 < tokens.size(); ++i) {
        const bool defines = tokens[i + 2].text == "{" || tokens[i + 2].text == ":";
        if ((tokens[i].text == "class" || tokens[i].text == "struct") && defines)
            names.push_back({std::string(tokens[i + 1].text), tokens[i + 1].line});
    }
    return names;
}

}  // namespace judge
