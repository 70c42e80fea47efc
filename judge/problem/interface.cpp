#include "problem/interface.h"

#include <fmt/core.h>

#include <algorithm>

#include "base/overloaded.h"
#include "base/text.h"
#include "problem/scalars.h"
#include "problem/types.h"

namespace judge {
namespace {

void reject_parameter(Document& document, const Node& parameters, std::string_view word,
                      std::string_view meaning) {
    if (parameters.is(Node::Kind::mapping))
        for (std::size_t i = 0; i < parameters.pairs(); ++i)
            reject_word(document, parameters.key(i), word, meaning);
}

constexpr std::string_view meaning_of_main = "a solution may have a `main` of its own";
constexpr std::string_view meaning_of_input = "it is the type of a test's input in generators.cpp";

std::string read_name(Fields& fields) {
    const Node* const node = fields.need("name");
    if (!node)
        return {};
    const auto name = read_text(fields.document(), *node, "name");
    if (name)
        check_identifier(fields.document(), *node, *name);
    reject_word(fields.document(), *node, "main", meaning_of_main);
    return name.value_or("");
}

std::optional<Type> read_returns(Fields& fields, const std::string& otherwise,
                                 const Structures& structures,
                                 const std::vector<Parameter>& parameters) {
    const Node* const node = fields.find("returns");
    if (!node)
        return std::nullopt;
    if (node->is(Node::Kind::scalar) && node->text == "void" && node->fault == Node::Fault::none) {
        fields.document().mistake(*node, "`void` is no type of an answer", otherwise);
        return std::nullopt;
    }
    return read_type(fields.document(), *node, "returns", structures, parameters);
}

void read_changes(Fields& fields, FunctionInterface& function) {
    const Node* const node = fields.find("changes");
    if (!node)
        return;
    Document& document = fields.document();
    if (fields.key_node("returns")) {
        document.mistake(*fields.key_node("changes"), "`changes` beside `returns`",
                         "the answer is either what is returned or what is changed");
        return;
    }
    const auto name = read_text(document, *node, "changes");
    std::vector<std::string> names;
    for (const Parameter& parameter : function.parameters)
        names.push_back(parameter.name);
    if (name && std::find(names.begin(), names.end(), *name) == names.end()) {
        document.mistake(*node, fmt::format("`changes` names no parameter: `{}`", *name),
                         suggestion(*name, names, "parameters"));
    }
    function.changes = name.value_or("");
    if (answer_type(function).is_node())
        document.mistake(*node, "a node cannot be the answer that is changed",
                         "name the tree or the list that it is part of");
}

FunctionInterface read_function(Fields& fields, const Structures& structures) {
    FunctionInterface function;
    function.name = read_name(fields);
    if (const Node* const name = fields.find("name"))
        reject_word(fields.document(), *name, "Solution",
                    "a solution may be a method of `class Solution`");
    if (const Node* const node = fields.need("parameters")) {
        function.parameters = read_parameters(fields.document(), *node, "parameters", structures);
        reject_parameter(fields.document(), *node, "Input", meaning_of_input);
        if (node->is(Node::Kind::mapping) && node->children.empty())
            fields.document().mistake(*node, "a function needs a parameter");
    }
    function.returns = read_returns(fields, "`changes: NAME` says which parameter is changed",
                                    structures, function.parameters);
    read_changes(fields, function);
    if (fields && !fields.key_node("returns") && !fields.key_node("changes")) {
        fields.document().mistake(fields.node(), "missing key `returns`",
                                  "or `changes: NAME` for an argument that is changed in place");
    }
    fields.reject_others();
    return function;
}

Method read_method(Document& document, const Node& key, const Node& value,
                   const Structures& structures) {
    Method method{key.text, {}, {}};
    check_identifier(document, key, key.text);
    if (value.is(Node::Kind::nothing) && value.fault == Node::Fault::none)
        return method;
    Fields fields(document, value, key.text);
    if (const Node* const node = fields.find("parameters"))
        method.parameters = read_parameters(document, *node, "parameters", structures);
    method.returns = read_returns(fields, "leave `returns` out for a method that returns nothing",
                                  structures, method.parameters);
    if (const Node* const node = fields.find("unchecked")) {
        method.unchecked = read_truth(document, *node, "unchecked").value_or(false);
        if (method.unchecked && !fields.key_node("returns"))
            document.mistake(*fields.key_node("unchecked"), "`unchecked` without `returns`");
    }
    fields.reject_others();
    return method;
}

ClassInterface read_class(Fields& fields, const Structures& structures) {
    Document& document = fields.document();
    ClassInterface described;
    described.name = read_name(fields);
    if (const Node* const node = fields.find("constructor")) {
        described.constructor = read_parameters(document, *node, "constructor", structures);
        reject_parameter(document, *node, "calls", "to `sizes` it is how many calls a test has");
    }
    if (const Node* const node = fields.need("methods")) {
        Fields methods(document, *node, "methods", "method");
        for (const auto& [key, value] : methods.entries()) {
            described.methods.push_back(read_method(document, key, value, structures));
            reject_word(document, key, "Input", meaning_of_input);
            reject_word(document, key, "main", meaning_of_main);
            if (key.text == described.name)
                document.mistake(key, "a method cannot be called like its class");
        }
        if (methods && methods.entries().empty())
            document.mistake(*node, "a class needs a method");
    }
    fields.reject_others();
    return described;
}

}  // namespace

std::optional<Interface> read_interface(Fields& problem) {
    Document& document = problem.document();
    const Interface* mode = nullptr;
    const Node* chosen = nullptr;
    for (const Fields::Entry& entry : problem.entries()) {
        const auto named = std::ranges::find(modes(), entry.key.text, mode_name);
        if (named == modes().end())
            continue;
        if (mode) {
            document.mistake(entry.key,
                             fmt::format("`{}` beside `{}`", entry.key.text, mode_name(*mode)),
                             fmt::format("a problem is one of {}", listed(mode_names(), "and")));
            continue;
        }
        chosen = &entry.value;
        mode = &*named;
    }
    for (const std::string& name : mode_names())
        problem.find(name);
    const Structures structures = read_structures(problem);
    if (!mode) {
        std::vector<std::string> keys;
        for (const std::string& name : mode_names())
            keys.push_back("`" + name + "`");
        if (problem)
            document.mistake(problem.node(), "missing key " + listed(keys, "or"));
        return std::nullopt;
    }
    if (takes_text(*mode) && problem.key_node("structs"))
        document.mistake(*problem.key_node("structs"), "a program problem has no structs",
                         "its inputs and answers are text");
    const bool is_empty = chosen->is(Node::Kind::nothing) && chosen->fault == Node::Fault::none;
    if (std::holds_alternative<ProgramInterface>(*mode) && is_empty)
        return ProgramInterface{};
    Fields fields(document, *chosen, mode_name(*mode));
    if (!fields)
        return std::nullopt;
    return std::visit(Overloaded{[&](const FunctionInterface&) -> Interface {
                                     return read_function(fields, structures);
                                 },
                                 [&](const ClassInterface&) -> Interface {
                                     return read_class(fields, structures);
                                 },
                                 [&](const ProgramInterface&) -> Interface {
                                     fields.reject_others();
                                     return ProgramInterface{};
                                 }},
                      *mode);
}

const Method* find_method(const ClassInterface& described, const std::string& name) {
    const auto at = std::find_if(described.methods.begin(), described.methods.end(),
                                 [&](const Method& method) { return method.name == name; });
    return at == described.methods.end() ? nullptr : &*at;
}

std::vector<std::string> method_names(const ClassInterface& described) {
    std::vector<std::string> names;
    for (const Method& method : described.methods)
        names.push_back(method.name);
    return names;
}

}  // namespace judge
