#include "model/type.h"

#include <algorithm>
#include <array>

namespace judge {
namespace {

using Base = Type::Base;
using Around = Type::Around;

struct BaseWords {
    std::string_view cpp;       ///< Without `std::`.
    std::string_view singular;  ///< For messages.
    std::string_view plural;
};

/// In the order of Type::Base, as type_names() is; structs have names of their own.
constexpr std::array<BaseWords, 10> base_words = {{
    {"bool", "true or false", "truth values"},
    {"int", "a whole number", "whole numbers"},
    {"long long", "a whole number", "whole numbers"},
    {"double", "a number", "numbers"},
    {"char", "a single character", "single characters"},
    {"string", "a string", "strings"},
    {"TreeNode*", "a tree, level by level, such as [5, 1, 8, null, 2]", "trees"},
    {"ListNode*", "a list of whole numbers", "lists of whole numbers"},
    {"TreeNode*", "a node's place in `{}`, counted from 0", "places of nodes in `{}`"},
    {"ListNode*", "a node's place in `{}`, counted from 0", "places of nodes in `{}`"},
}};

const BaseWords& words_of(Base base) {
    return base_words[static_cast<std::size_t>(base)];
}

std::string cpp_name_of_base(const Type& type, bool qualified) {
    if (type.base == Base::structure)
        return type.structure->name;
    const bool of_library = qualified && type.base == Base::string;
    return (of_library ? "std::" : "") + std::string(words_of(type.base).cpp);
}

bool is_null_anyway(Base base) {
    return base == Base::tree || base == Base::list;
}

/// "NAME" of "node(NAME)".
std::string_view argument_in(std::string_view text) {
    constexpr std::string_view head = "node(";
    if (!text.starts_with(head) || !text.ends_with(')'))
        return {};
    return text.substr(head.size(), text.size() - head.size() - 1);
}

}  // namespace

Type Type::inside() const {
    Type type = *this;
    type.around.pop_back();
    return type;
}

int Type::depth() const {
    return static_cast<int>(std::ranges::count(around, Around::array));
}

bool Type::is_small() const {
    return is_plain() && base < Base::string;
}

bool Type::is_pointer() const {
    const bool of_nodes = is_node() || base == Base::tree || base == Base::list;
    return of_nodes && depth() == 0;
}

bool Type::is_whole_number() const {
    return is_plain() && (base == Base::integer || base == Base::long_integer);
}

const std::vector<std::string>& type_names() {
    static const std::vector<std::string> names = {"bool", "int",    "long", "double",
                                                   "char", "string", "tree", "list"};
    return names;
}

std::optional<Type> parse_type(std::string_view text, const Structures& structures) {
    Type type;
    while (text.ends_with("[]") || text.ends_with('?')) {
        const bool is_array = text.back() == ']';
        type.around.insert(type.around.begin(), is_array ? Around::array : Around::nullable);
        text.remove_suffix(is_array ? 2 : 1);
    }
    const auto named = std::ranges::find(type_names(), text);
    const auto structure =
        std::ranges::find(structures, text, [](const auto& each) { return each->name; });
    if (named != type_names().end()) {
        type.base = static_cast<Base>(named - type_names().begin());
    } else if (structure != structures.end()) {
        type.base = Base::structure;
        type.structure = *structure;
    } else if (const std::string_view argument = argument_in(text); !argument.empty()) {
        type.base = Base::tree_node;
        type.argument = argument;
    } else {
        return std::nullopt;
    }
    const auto& around = type.around;
    for (std::size_t i = 0; i < around.size(); ++i)
        if (around[i] == Around::nullable &&
            (i == 0 ? is_null_anyway(type.base) : around[i - 1] == Around::nullable))
            return std::nullopt;
    return type;
}

std::string to_text(const Type& type) {
    std::string text = type.base == Base::structure ? type.structure->name
                       : type.is_node()             ? "node(" + type.argument + ")"
                                        : type_names()[static_cast<std::size_t>(type.base)];
    for (const Around each : type.around)
        text += each == Around::array ? "[]" : "?";
    return text;
}

std::string cpp_name(const Type& type, bool qualified) {
    const std::string library = qualified ? "std::" : "";
    std::string name = cpp_name_of_base(type, qualified);
    // A pointer to a node is null where there is none.
    const std::size_t first =
        type.is_node() && !type.is_plain() && type.around.front() == Around::nullable;
    for (std::size_t i = first; i < type.around.size(); ++i)
        name = library + (type.around[i] == Around::array ? "vector<" : "optional<") + name + ">";
    return name;
}

std::string described(const Type& type) {
    if (type.is_nullable())
        return described(type.inside()) + ", or null";
    const auto named = [&](std::string_view words) {
        if (type.base == Base::structure)
            return "a struct of `" + type.structure->name + "`";
        std::string text(words);
        if (const std::size_t at = text.find("{}"); at != text.npos)
            text.replace(at, 2, type.argument);
        return text;
    };
    if (type.is_plain())
        return named(type.base == Base::structure ? "" : words_of(type.base).singular);
    const bool of_nullable = type.around.front() == Around::nullable;
    std::string text = "an array of ";
    for (int i = 1; i < type.depth(); ++i)
        text += "arrays of ";
    if (type.base == Base::structure)
        text += "structs of `" + type.structure->name + "`";
    else
        text += named(words_of(type.base).plural);
    return text + (of_nullable ? " or nulls" : "");
}

}  // namespace judge
