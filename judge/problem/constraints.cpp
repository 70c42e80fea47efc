#include "problem/constraints.h"

#include <fmt/core.h>

#include "base/text.h"
#include "problem/expressions.h"
#include "problem/interface.h"
#include "problem/scalars.h"

namespace judge {
namespace {

/// `- allow: at >= 0`: a method and what holds of its parameters. Nothing when the mapping is an
/// expression without quotes (`a ? b : c`) rather than that.
std::optional<Constraint> method_constraint(Document& document, const Node& node,
                                            const ClassInterface& described) {
    const Node& key = node.key(0);
    if (!find_method(described, key.text)) {
        document.mistake(key, fmt::format("unknown method `{}`", key.text),
                         suggestion(key.text, method_names(described), "methods"));
        return std::nullopt;
    }
    auto condition = read_expression(document, node.value(0), key.text);
    if (!condition) {
        return std::nullopt;
    }
    return Constraint{std::move(*condition), key.text};
}

}  // namespace

std::vector<Constraint> read_constraints(Fields& problem, const Interface& interface) {
    std::vector<Constraint> constraints;
    const Node* const node = problem.find("constraints");
    if (!node) {
        return constraints;
    }
    Document& document = problem.document();
    if (std::holds_alternative<ProgramInterface>(interface)) {
        document.mistake(*problem.key_node("constraints"),
                         "a program problem has no parameters that constraints could speak of",
                         "check its input in validator.cpp, and state its bounds in statement.md");
        return constraints;
    }
    const auto* const described = std::get_if<ClassInterface>(&interface);
    for (const Node* const entry : read_list(document, *node, "constraints", "expressions")) {
        const bool of_method =
            described && entry->is(Node::Kind::mapping) && entry->fault == Node::Fault::none &&
            entry->pairs() == 1 && is_identifier(entry->key(0).text) &&
            document.source().text()[document.source().offset(entry->line, entry->column)] != '{';
        if (of_method) {
            if (auto constraint = method_constraint(document, *entry, *described)) {
                constraints.push_back(std::move(*constraint));
            }
        } else if (auto condition = read_expression(document, *entry, "constraints")) {
            constraints.push_back({std::move(*condition), {}});
        }
    }
    return constraints;
}

}  // namespace judge
