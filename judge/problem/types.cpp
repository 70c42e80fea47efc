#include "problem/types.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <memory>

#include "base/text.h"
#include "problem/fields.h"
#include "problem/scalars.h"

namespace judge {
namespace {

/// Of a type that a later version will have.
bool is_reserved(std::string_view text) {
    const std::string_view word = text.substr(0, text.find_first_of(" <[(?"));
    return word == "callback" || word == "function" ||
           (word != "node" && text.find('(') != std::string_view::npos);
}

std::string type_suggestion(std::string_view text, const Structures& structures) {
    const std::size_t end = std::min(text.find_first_of("[?"), text.size());
    const std::string_view base = text.substr(0, end);
    std::string around(text.substr(end));
    if (!parse_type("int" + around))
        around.clear();
    if ((base == "tree" || base == "list") && text.substr(end).starts_with('?'))
        return fmt::format("an empty {} is written [] already: leave out the `?`", base);
    if (base == "node")
        return "write node(NAME), where NAME is a parameter that is a tree or a list";
    std::vector<std::string> names = type_names();
    for (const auto& structure : structures)
        names.push_back(structure->name);
    const auto near = nearest(base, names);
    return near ? fmt::format("did you mean `{}{}`?", *near, around)
                : "the types: bool, int, long, double, char, string, tree, list, node(NAME), what "
                  "stands under `structs:`, arrays such as int[][], and int? for what may be null";
}

/// Has a node be one of the parameter that it names.
Type resolved(Document& document, const Node& node, Type type,
              const std::vector<Parameter>& parameters) {
    if (!type.is_node())
        return type;
    const auto of = std::ranges::find(parameters, type.argument, &Parameter::name);
    if (of != parameters.end() && of->type == unknown_type)
        return unknown_type;
    const bool fits = of != parameters.end() && of->type.is_pointer() && !of->type.is_node();
    if (!fits) {
        document.mistake(node,
                         fmt::format("`{}` names no tree or list among the parameters before it",
                                     elide_middle(node.text, 60)),
                         "a node is part of another argument of the same call, which comes first");
        return unknown_type;
    }
    type.base = of->type.base == Type::Base::tree ? Type::Base::tree_node : Type::Base::list_node;
    return type;
}

/// Names that stand for something else in what the judge puts around solutions or an author's C++.
bool is_taken(std::string_view name) {
    static constexpr auto taken =
        std::to_array<std::string_view>({"TreeNode", "ListNode", "Solution", "Input", "Output",
                                         "Random", "Judgement", "Validator", "TextReader"});
    const auto& types = type_names();
    return std::ranges::find(taken, name) != taken.end() ||
           std::ranges::find(types, name) != types.end() || name == "node" || is_reserved(name);
}

/// The type of a field; unknown_type after reporting one that fields cannot have.
Type read_field_type(Document& document, const Node& node, const std::string& name,
                     const Structures& structures) {
    Type type = read_type(document, node, name, structures, {});
    using Base = Type::Base;
    if (type.base != Base::tree && type.base != Base::list)
        return type;
    document.mistake(node,
                     fmt::format("the field `{}` cannot be a {}", name,
                                 type_names()[static_cast<std::size_t>(type.base)]),
                     "make it a parameter of its own");
    return unknown_type;
}

}  // namespace

Structures read_structures(Fields& problem) {
    Structures structures;
    const Node* const node = problem.find("structs");
    if (!node)
        return structures;
    Document& document = problem.document();
    Fields all(document, *node, "structs", "struct");
    for (const auto& [key, value] : all.entries()) {
        check_identifier(document, key, key.text);
        if (is_taken(key.text))
            document.mistake(key, fmt::format("`{}` is the name of something else", key.text),
                             "give the struct another name");
        Structure structure{key.text, {}};
        Fields fields(document, value, key.text, "field");
        for (const auto& [name, type] : fields.entries()) {
            check_identifier(document, name, name.text);
            structure.fields.push_back(
                {name.text, read_field_type(document, type, name.text, structures)});
        }
        if (fields && structure.fields.empty())
            document.mistake(value, fmt::format("the struct `{}` has no fields", key.text));
        structures.push_back(std::make_shared<const Structure>(std::move(structure)));
    }
    return structures;
}

Type read_type(Document& document, const Node& node, std::string_view name,
               const Structures& structures, const std::vector<Parameter>& parameters) {
    if (node.is(Node::Kind::mapping) && node.fault == Node::Fault::none) {
        document.mistake(node, fmt::format("`{}` wants the name of a type, got a mapping", name),
                         "give a struct a name under `structs:`, as in `structs: {Entry: {name: "
                         "string, at: long}}`, and write that name here");
        return unknown_type;
    }
    if (!node.is(Node::Kind::scalar) || node.fault != Node::Fault::none) {
        wants(document, node, name, "the name of a type",
              node.is(Node::Kind::list) ? "write an array of int as \"int[]\"" : "");
        return unknown_type;
    }
    if (const auto type = parse_type(node.text, structures))
        return resolved(document, node, *type, parameters);
    if (is_reserved(node.text)) {
        document.mistake(node, fmt::format("type {}", reserved_message(node.text)));
    } else {
        document.mistake(node, fmt::format("unknown type `{}`", elide_middle(node.text, 60)),
                         type_suggestion(node.text, structures));
    }
    return unknown_type;
}

std::vector<Parameter> read_parameters(Document& document, const Node& node, std::string_view name,
                                       const Structures& structures) {
    std::vector<Parameter> parameters;
    Fields fields(document, node, name, "parameter");
    for (const auto& [key, value] : fields.entries()) {
        check_identifier(document, key, key.text);
        parameters.push_back(
            {key.text, read_type(document, value, key.text, structures, parameters)});
    }
    return parameters;
}

void check_identifier(Document& document, const Node& node, const std::string& name) {
    if (is_identifier(name)) {
        document.add_name(node);
    } else {
        document.mistake(node, fmt::format("`{}` cannot be a name in C++", elide_middle(name, 60)),
                         "letters, digits and single underscores, a letter first, no keyword");
    }
}

void reject_word(Document& document, const Node& node, std::string_view word,
                 std::string_view meaning) {
    if (node.text == word)
        document.mistake(node, fmt::format("`{}` cannot be a name here: {}", word, meaning),
                         "choose another name");
}

}  // namespace judge
