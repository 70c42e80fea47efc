#include "complexity/hint_site.h"

#include <algorithm>
#include <array>
#include <optional>

#include "base/text.h"
#include "complexity/claim_words.h"

namespace judge {
namespace {

/// Words that may stand before a name without being its type.
constexpr auto no_types = std::to_array<std::string_view>(
    {"return", "else", "new", "delete", "throw", "case", "goto", "and", "or", "not", "do", "in",
     "using", "typename", "co_return", "co_yield"});

constexpr auto containers = std::to_array<std::string_view>(
    {"vector", "string", "deque", "list", "forward_list", "array", "bitset", "set", "map",
     "multiset", "multimap", "unordered_set", "unordered_map", "unordered_multiset",
     "unordered_multimap", "queue", "stack", "priority_queue"});

/// The first container that is named in a type.
std::string outermost_container(std::string_view type) {
    for (std::size_t at = 0; at < type.size();) {
        std::size_t end = at;
        while (end < type.size() && is_word_character(type[end])) {
            ++end;
        }
        const std::string_view word = type.substr(at, end - at);
        if (std::ranges::find(containers, word) != containers.end()) {
            return std::string(word);
        }
        at = std::max(end, at + 1);
    }
    return {};
}

/// The type at the end of `before`, where a name follows: "vector<int>&" of "f(int a,
/// vector<int>& ".
std::string_view type_at_end(std::string_view before) {
    const bool spaced = before.ends_with(' ');
    before = trim(before);
    if (before.empty()) {
        return {};
    }
    const char last = before.back();
    const std::string_view word = before.substr(before.find_last_of(" \t(,;<:{}&|!=+-*/") + 1);
    const bool refers = last == '&' || last == '*';
    const std::string_view referred = refers ? before.substr(0, before.size() - 1) : before;
    const bool is_type =
        refers ? !referred.empty() && (referred.back() == '>' || is_word_character(referred.back()))
               : spaced && (last == '>' || (is_word_character(last) &&
                                            std::ranges::find(no_types, word) == no_types.end()));
    if (!is_type) {
        return {};
    }
    int angles = 0;
    std::size_t begin = before.size();
    while (begin > 0) {
        const char c = before[begin - 1];
        angles += c == '>';
        angles -= c == '<';
        if (c == ';' || c == '{' || c == '}' || (angles <= 0 && (c == ',' || c == '('))) {
            break;
        }
        --begin;
    }
    return trim(before.substr(begin));
}

}  // namespace

std::string container_of(const ScannedSource& source, const std::string& name) {
    std::optional<std::string> kind;
    for (const std::string& line : source.code) {
        for (std::size_t at = line.find(name); at != std::string::npos;
             at = line.find(name, at + name.size())) {
            const std::size_t end = at + name.size();
            if ((at > 0 && is_word_character(line[at - 1])) ||
                (end < line.size() && is_word_character(line[end]))) {
                continue;
            }
            std::string type(type_at_end(std::string_view(line).substr(0, at)));
            if (type.empty()) {
                continue;
            }
            std::string found = outermost_container(type);
            if (kind && *kind != found) {
                return {};
            }
            kind = std::move(found);
        }
    }
    return kind.value_or("");
}

bool takes_container_by_value(const std::string& parameters) {
    int angles = 0;
    std::string parameter;
    for (const char c : parameters + ",") {
        angles += c == '<';
        angles -= c == '>';
        if (c != ',' || angles > 0) {
            parameter += c;
            continue;
        }
        const bool refers = parameter.find_first_of("&*") != std::string::npos;
        if (!refers && !outermost_container(parameter).empty() &&
            parameter.find("string_view") == std::string::npos &&
            parameter.find("iterator") == std::string::npos) {
            return true;
        }
        parameter.clear();
    }
    return false;
}

}  // namespace judge
