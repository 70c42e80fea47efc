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
    if (!condition)
        return std::nullopt;
    return Constraint{std::move(*condition), key.text};
}

std::optional<Constraint> plain_constraint(Document& document, const Node& node) {
    auto condition = read_expression(document, node, "constraints");
    return condition ? std::optional(Constraint{std::move(*condition), {}}) : std::nullopt;
}

std::optional<Constraint> read_constraint(Document& document, const Node& node,
                                          const FunctionInterface&) {
    return plain_constraint(document, node);
}

std::optional<Constraint> read_constraint(Document& document, const Node& node,
                                          const ClassInterface& described) {
    const bool of_method =
        node.is(Node::Kind::mapping) && node.fault == Node::Fault::none && node.pairs() == 1 &&
        is_identifier(node.key(0).text) &&
        document.source().text()[document.source().offset(node.line, node.column)] != '{';
    return of_method ? method_constraint(document, node, described)
                     : plain_constraint(document, node);
}

std::optional<Constraint> read_constraint(Document&, const Node&, const ProgramInterface&) {
    return std::nullopt;  // Reported for all of them at once.
}

}  // namespace

std::vector<Constraint> read_constraints(Fields& problem, const Interface& interface) {
    std::vector<Constraint> constraints;
    const Node* const node = problem.find("constraints");
    if (!node)
        return constraints;
    Document& document = problem.document();
    if (takes_text(interface)) {
        document.mistake(*problem.key_node("constraints"),
                         "a program problem has no parameters that constraints could speak of",
                         "check its input in validator.cpp, and state its bounds in statement.md");
        return constraints;
    }
    for (const Node* const entry : read_list(document, *node, "constraints", "expressions"))
        if (auto constraint = std::visit(
                [&](const auto& mode) { return read_constraint(document, *entry, mode); },
                interface))
            constraints.push_back(std::move(*constraint));
    return constraints;
}

}  // namespace judge
