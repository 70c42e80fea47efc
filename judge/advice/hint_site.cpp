#include "advice/hint_site.h"

#include <algorithm>
#include <array>
#include <optional>

#include "base/text.h"

namespace judge {
namespace {

/// Words that may stand before a name without being its type.
constexpr auto no_types = std::to_array<std::string_view>(
    {"return", "else", "new", "delete", "throw", "case", "goto", "and", "or", "not", "do", "in",
     "using", "typename", "co_return", "co_yield"});

constexpr auto containers = std::to_array<std::string_view>(
    {"vector", "string", "string_view", "deque", "list", "forward_list", "array", "bitset", "set",
     "map", "multiset", "multimap", "unordered_set", "unordered_map", "unordered_multiset",
     "unordered_multimap", "queue", "stack", "priority_queue"});

/// The first container that is named in a type.
std::string outermost_container(std::string_view type) {
    for (std::size_t at = 0; at < type.size();) {
        std::size_t end = at;
        while (end < type.size() && is_word_character(type[end]))
            ++end;
        const std::string_view word = type.substr(at, end - at);
        if (std::ranges::find(containers, word) != containers.end())
            return std::string(word);
        at = std::max(end, at + 1);
    }
    return {};
}

/// The type at the end of `before`, where a name follows: "vector<int>&" of "f(int a,
/// vector<int>& ".
std::string_view type_at_end(std::string_view before) {
    const bool spaced = before.ends_with(' ');
    before = trim(before);
    if (before.empty())
        return {};
    const char last = before.back();
    const std::string_view word = before.substr(before.find_last_of(" \t(,;<:{}&|!=+-*/") + 1);
    const bool refers = last == '&' || last == '*';
    const std::string_view referred = refers ? before.substr(0, before.size() - 1) : before;
    const bool is_type =
        refers ? !referred.empty() && (referred.back() == '>' || is_word_character(referred.back()))
               : spaced && (last == '>' || (is_word_character(last) &&
                                            std::ranges::find(no_types, word) == no_types.end()));
    if (!is_type)
        return {};
    int angles = 0;
    std::size_t begin = before.size();
    while (begin > 0) {
        const char c = before[begin - 1];
        angles += c == '>';
        angles -= c == '<';
        if (c == ';' || c == '{' || c == '}' || (angles <= 0 && (c == ',' || c == '(')))
            break;
        --begin;
    }
    return trim(before.substr(begin));
}

/// The container as which a line declares the name; the last declaration counts. Empty when it is
/// declared as something else.
std::optional<std::string> declared_in(const std::string& line, const std::string& name) {
    std::optional<std::string> kind;
    for (std::size_t at = line.find(name); at != std::string::npos;
         at = line.find(name, at + name.size())) {
        const std::size_t end = at + name.size();
        if ((at > 0 && is_word_character(line[at - 1])) ||
            (end < line.size() && is_word_character(line[end])))
            continue;
        const std::string type(type_at_end(std::string_view(line).substr(0, at)));
        if (!type.empty())
            kind = outermost_container(type);
    }
    return kind;
}

}  // namespace

bool is_exponential(const Order& growth) {
    return std::ranges::any_of(growth.terms, [](const Term& term) {
        return std::ranges::any_of(term, [](const auto& entry) {
            return entry.second.factorial || entry.second.base > 1;
        });
    });
}

std::string container_of(const HintSite& site, const std::string& name) {
    const std::vector<std::string>& code = site.structure->lines;
    const auto here = std::min(code.size(), static_cast<std::size_t>(site.first_line));
    for (std::size_t i = here; i > 0; --i)
        if (const auto kind = declared_in(code[i - 1], name))
            return *kind;
    for (std::size_t i = here; i < code.size(); ++i)
        if (const auto kind = declared_in(code[i], name))
            return *kind;
    return {};
}

std::vector<std::string> arguments_of(std::string_view call) {
    std::vector<std::string> arguments(1);
    int open = 0;
    char before = ' ';
    for (const char c : call) {
        open += c == '(' || c == '[' || c == '{' || c == '<';
        open -= c == ')' || c == ']' || c == '}' || (c == '>' && before != '-');
        before = c;
        if (open < 0)
            break;
        if (c == ',' && open == 0)
            arguments.emplace_back();
        else
            arguments.back() += c;
    }
    for (std::string& argument : arguments)
        argument = trim(argument);
    return arguments;
}

bool copies_argument(const std::string& parameters, const std::vector<std::string>& arguments) {
    const std::vector<std::string> each = arguments_of(parameters);
    for (std::size_t i = 0; i < each.size() && i < arguments.size(); ++i) {
        const std::string& parameter = each[i];
        const bool by_value = parameter.find_first_of("&*") == std::string::npos &&
                              !outermost_container(parameter).empty() &&
                              parameter.find("string_view") == std::string::npos &&
                              parameter.find("iterator") == std::string::npos;
        const bool has_name = arguments[i].find_first_of("({\"+") == std::string::npos;
        if (by_value && has_name)
            return true;
    }
    return false;
}

bool has_several_statements(std::string_view code) {
    int depth = 0, ends = 0;
    for (const char c : code) {
        depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        ends += c == ';' && depth == 0 ? 1 : 0;
    }
    return ends >= 2;
}

}  // namespace judge
