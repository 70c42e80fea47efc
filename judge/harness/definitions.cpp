#include "harness/definitions.h"

#include <fmt/core.h>

#include <algorithm>

namespace judge {
namespace {

constexpr const char* tree_node = R"(struct TreeNode {
    int val;
    TreeNode *left;
    TreeNode *right;
    TreeNode() : val(0), left(nullptr), right(nullptr) {}
    TreeNode(int x) : val(x), left(nullptr), right(nullptr) {}
    TreeNode(int x, TreeNode *left, TreeNode *right) : val(x), left(left), right(right) {}
};
)";

constexpr const char* list_node = R"(struct ListNode {
    int val;
    ListNode *next;
    ListNode() : val(0), next(nullptr) {}
    ListNode(int x) : val(x), next(nullptr) {}
    ListNode(int x, ListNode *next) : val(x), next(next) {}
};
)";

/// What the types of an interface are made of.
struct UsedTypes {
    bool tree = false, list = false, nullable = false;
    Structures structures;  ///< Each behind those that it holds.

    explicit UsedTypes(const Interface& interface) {
        for (const Type& type : types_in(interface))
            add(type);
    }

  private:
    void add(const Type& type) {
        using Base = Type::Base;
        tree = tree || type.base == Base::tree || type.base == Base::tree_node;
        list = list || type.base == Base::list || type.base == Base::list_node;
        nullable = nullable || cpp_name(type, false).find("optional<") != std::string::npos;
        if (type.base != Base::structure ||
            std::ranges::find(structures, type.structure) != structures.end())
            return;
        for (const Parameter& field : type.structure->fields)
            add(field.type);
        structures.push_back(type.structure);
    }
};

/// "    long long at = 0;": what nobody sets is the same on every machine.
std::string field_line(const Parameter& field, bool qualified) {
    const char* const value = !field.type.is_small()                   ? ""
                              : field.type.base == Type::Base::boolean ? " = false"
                                                                       : " = 0";
    return fmt::format("    {} {}{};\n", cpp_name(field.type, qualified), field.name, value);
}

std::string definition_of(const Structure& structure, bool qualified, const char* more = "") {
    std::string text = "struct " + structure.name + " {\n";
    for (const Parameter& field : structure.fields)
        text += field_line(field, qualified);
    return text + more + "};\n";
}

/// The name of what tells whether a solution's own struct has the fields.
std::string fits_struct(const Structure& structure) {
    return "judge_fits::has_fields_of_" + structure.name;
}

std::string transport_of(const Structure& structure) {
    std::string fields, writes, reads;
    const char* separator = "{";
    for (const Parameter& field : structure.fields) {
        const std::string type = cpp_name(field.type, true);
        fields += fmt::format(
            ",\n    decltype(static_cast<const {0}&>(std::declval<const T&>().{1})),\n"
            "    decltype(std::declval<T&>().{1} = std::declval<{0}>())",
            type, field.name);
        const std::string key = fmt::format("{}\\\"{}\\\":", separator, field.name);
        writes += fmt::format(
            "        text += \"{}\";\n"
            "        judge_wire::append(text, static_cast<const {}&>(value.{}));\n",
            key, type, field.name);
        reads += fmt::format(
            "        in.expect_text(\"{}\");\n        {{\n            {} judge_field{{}};\n"
            "            in.read(judge_field);\n"
            "            value.{} = static_cast<{}&&>(judge_field);\n        }}\n",
            key, type, field.name, type);
        separator = ",";
    }
    return fmt::format(
        R"(namespace judge_fits {{
template <class T, class = void>
inline constexpr bool has_fields_of_{0} = false;
template <class T>
inline constexpr bool has_fields_of_{0}<T, std::void_t<decltype(T{{}}){1}>> = true;
}}
namespace judge_wire {{
template <class T>
struct Wire<T, std::enable_if_t<std::is_same_v<T, ::{0}> && judge_fits::has_fields_of_{0}<T>>> {{
    static void append(std::string& text, const T& value) {{
{2}        text += '}}';
    }}
    static void read(Reader& in, T& value) {{
{3}        in.expect('}}');
    }}
}};
}}
)",
        structure.name, fields, writes, reads);
}

}  // namespace

Structures structures_in(const Interface& interface) {
    return UsedTypes(interface).structures;
}

std::vector<Definition> definitions_for(const Interface& interface) {
    const UsedTypes used(interface);
    std::vector<Definition> definitions;
    if (used.nullable)
        definitions.push_back({"", "#include <optional>\n", ""});
    if (used.tree)
        definitions.push_back({"TreeNode", "", tree_node});
    if (used.list)
        definitions.push_back({"ListNode", "", list_node});
    for (const auto& structure : used.structures)
        definitions.push_back({structure->name, "#include <string>\n#include <vector>\n",
                               definition_of(*structure, true)});
    return definitions;
}

std::string definitions_in_words(const Interface& interface) {
    const UsedTypes used(interface);
    std::string text;
    const auto add = [&](const std::string& definition) {
        text += (text.empty() ? "" : "\n") + definition;
    };
    if (used.tree)
        add(tree_node);
    if (used.list)
        add(list_node);
    for (const auto& structure : used.structures)
        add(definition_of(*structure, false));
    return text;
}

std::string definitions_for_tool(const Interface& interface) {
    const UsedTypes used(interface);
    std::string text =
        "#include <compare>\n#include <optional>\n#include <string>\n#include <vector>\n";
    if (used.tree)
        text += tree_node;
    if (used.list)
        text += list_node;
    for (const auto& structure : used.structures)
        text += definition_of(
            *structure, true,
            fmt::format("    auto operator<=>(const {}&) const = default;\n", structure->name)
                .c_str());
    return text;
}

std::string struct_transport(const Interface& interface) {
    std::string text;
    for (const auto& structure : structures_in(interface))
        text += transport_of(*structure);
    return text;
}

std::vector<DefinitionCheck> definition_checks(const Interface& interface) {
    const UsedTypes used(interface);
    std::vector<DefinitionCheck> checks;
    if (used.tree)
        checks.push_back({"TreeNode", "judge_wire::can_be_made<::TreeNode>"});
    if (used.list)
        checks.push_back({"ListNode", "judge_wire::can_be_made<::ListNode>"});
    for (const auto& structure : used.structures)
        checks.push_back(
            {structure->name, fmt::format("{}<::{}>", fits_struct(*structure), structure->name)});
    return checks;
}

std::string wire_operand(const Type& type, const std::string& value, const std::string& argument) {
    return type.is_node() ? fmt::format("judge_wire::referring({}, judge_wire::places_of({}))",
                                        value, argument)
                          : value;
}

}  // namespace judge
