#include "build/library_words.h"

#include <algorithm>

namespace judge {
namespace {

void replace_all(std::string& text, std::string_view from, std::string_view to) {
    for (std::size_t at = text.find(from); at != text.npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

/// Behind the `>` that closes the `<` at `open`; npos without one.
std::size_t behind_brackets(std::string_view text, std::size_t open) {
    int depth = 0;
    for (std::size_t i = open; i < text.size(); ++i) {
        depth += text[i] == '<' ? 1 : text[i] == '>' ? -1 : 0;
        if (depth == 0)
            return i + 1;
    }
    return text.npos;
}

/// Takes out every piece that begins with `begin`, which ends in `<`, up to the matching `>`.
void remove_arguments(std::string& text, std::string_view begin) {
    for (std::size_t at = text.find(begin); at != text.npos; at = text.find(begin, at)) {
        const std::size_t end = behind_brackets(text, at + begin.size() - 1);
        if (end == text.npos)
            return;
        text.erase(at, end - at);
    }
}

/// Whether one of these stands in `text`.
template <class... Words>
bool has(std::string_view text, Words... words) {
    return ((text.find(words) != text.npos) || ...);
}

/// The N of "std::hash<N>", with its brackets balanced.
std::optional<std::string> argument_of(std::string_view text, std::string_view name) {
    const std::size_t at = text.find(name);
    if (at == text.npos)
        return std::nullopt;
    const std::size_t begin = at + name.size();
    const std::size_t end = behind_brackets(text, begin - 1);
    if (end == text.npos)
        return std::nullopt;
    std::string argument(text.substr(begin, end - 1 - begin));
    while (argument.ends_with(' '))
        argument.pop_back();
    return argument;
}

std::string without_const(std::string_view type) {
    constexpr std::string_view word = "const ";
    return std::string(type.starts_with(word) ? type.substr(word.size()) : type);
}

/// The P of "(operand types are 'const P' and 'const P')".
std::string first_operand(std::string_view text) {
    constexpr std::string_view mark = "operand types are '";
    const std::size_t at = text.find(mark);
    if (at == text.npos)
        return {};
    const std::string_view rest = text.substr(at + mark.size());
    return without_const(rest.substr(0, rest.find('\'')));
}

/// The T at the end of "... and 'const T')".
std::string last_quoted(std::string_view text) {
    const std::size_t end = text.rfind('\'');
    const std::size_t begin = end == text.npos || end == 0 ? text.npos : text.rfind('\'', end - 1);
    return begin == text.npos ? "" : without_const(text.substr(begin + 1, end - begin - 1));
}

}  // namespace

std::string with_short_names(std::string text) {
    // Quotes of a locale without UTF-8 and of one with it.
    replace_all(text, "\xe2\x80\x98", "'");
    replace_all(text, "\xe2\x80\x99", "'");
    replace_all(text, "std::__cxx11::", "std::");
    replace_all(text, "'__cxx11::", "'std::");
    replace_all(text, "<__cxx11::", "<std::");
    for (const char* begin : {", std::allocator<", ", std::char_traits<"})
        remove_arguments(text, begin);
    for (const char* spelt : {"std::basic_string<char>", "std::basic_string<char >"})
        replace_all(text, spelt, "std::string");
    replace_all(text, "long long int", "long long");
    replace_all(text, "std::string {aka 'std::string'}", "std::string");
    replace_all(text, "'std::string' {aka 'std::string'}", "'std::string'");
    for (std::size_t at = text.find(" >"); at != text.npos; at = text.find(" >", at))
        if (at > 0 && (text[at - 1] == '>' || text[at - 1] == 'g'))
            text.erase(at, 1);
        else
            ++at;
    return text;
}

std::optional<std::string> library_sentence(std::string_view text, bool in_library) {
    const auto hashed = argument_of(text, "std::hash<");
    if (hashed && has(text, "deleted function", "hash function must be",
                      "invalid use of incomplete", "no match for call"))
        return "there is no hash for `" + *hashed +
               "`, which std::unordered_map and std::unordered_set need of their keys: take "
               "std::map or "
               "std::set, or write a hash and name it as their next template argument";
    if (has(text, "hash function must be invocable"))
        return "there is no hash for the keys of this std::unordered_map or std::unordered_set: "
               "take "
               "std::map or std::set, or write a hash and name it as their next template argument";
    if (has(text, "no match for 'operator<<'") && has(text, "std::ostream", "std::basic_ostream")) {
        const std::string type = last_quoted(text);
        if (type.starts_with("std::"))
            return "a `" + type + "` cannot be printed with `<<`: print its elements one by one";
    }
    if (!in_library)
        return std::nullopt;
    if (has(text, "no match for 'operator<'")) {
        const std::string type = first_operand(text);
        if (!type.empty())
            return "`" + type +
                   "` has no `<`, by which std::map, std::set, std::sort and heaps put things in "
                   "order: write `bool operator<(const " +
                   type + "& other) const` in it, or hand over a comparison";
    }
    if (has(text, "no match for 'operator-'") &&
        has(first_operand(text), "_List_iterator", "_Rb_tree", "_Fwd_list_iterator",
            "_Node_iterator"))
        return has(text, "_List_iterator", "_Fwd_list_iterator")
                   ? "std::sort needs elements that it can jump between: a list has a `sort()` of "
                     "its "
                     "own"
                   : "std::sort needs elements that it can jump between: a set or a map keeps its "
                     "own order";
    return std::nullopt;
}

}  // namespace judge
