#include "problem/check_rule.h"

#include <fmt/core.h>

#include <algorithm>
#include <limits>

#include "problem/interface.h"
#include "problem/scalars.h"
#include "problem/types.h"

namespace judge {
namespace {

/// How deep the arrays of the answers go; the deepest, for a class.
int answer_depth(const FunctionInterface& function) {
    const Type type = answer_type(function);
    return type == unknown_type ? std::numeric_limits<int>::max() : type.depth();
}
int answer_depth(const ClassInterface& described) {
    int depth = 0;
    for (const Method& method : described.methods) {
        if (method.returns == unknown_type)
            return std::numeric_limits<int>::max();
        depth = std::max(depth, method.returns ? method.returns->depth() : 0);
    }
    return depth;
}
int answer_depth(const ProgramInterface&) {
    return 0;
}

void check_depth(Document& document, const Node& node, int depth, const Interface& interface) {
    const int most = std::visit([](const auto& mode) { return answer_depth(mode); }, interface);
    if (most == 0) {
        document.mistake(node, "`unordered` needs an answer that is an array");
    } else if (depth > most) {
        document.mistake(
            node, fmt::format("`unordered` goes {} levels deep, the answer only {}", depth, most));
    }
}

TokensCheck read_tokens(Document& document, const Node& node) {
    TokensCheck check;
    Fields fields(document, node, "tokens");
    const auto truth = [&](const char* key, bool& option) {
        if (const Node* const value = fields.find(key))
            option = read_truth(document, *value, key).value_or(false);
    };
    const auto tolerance = [&](const char* key) -> std::optional<double> {
        const Node* const value = fields.find(key);
        return value ? read_tolerance(document, *value, key) : std::nullopt;
    };
    truth("case_sensitive", check.case_sensitive);
    truth("space_change_sensitive", check.space_change_sensitive);
    const auto both = tolerance("float_tolerance");
    const auto relative = tolerance("float_relative_tolerance");
    const auto absolute = tolerance("float_absolute_tolerance");
    check.float_relative_tolerance = relative ? relative : both;
    check.float_absolute_tolerance = absolute ? absolute : both;
    fields.reject_others();
    return check;
}

Check named_check(Document& document, const Node& node, const Interface& interface) {
    const std::string& name = node.text;
    if (name == "tokens")
        return TokensCheck{};
    if (name == "custom")
        return CustomCheck{};
    if (name == "unordered") {
        check_depth(document, node, 1, interface);
        return UnorderedCheck{};
    }
    if (name == "tolerance") {
        wants(document, node, "check", "a number with it", "check: {tolerance: 1e-6}");
    } else if (name != "exact") {
        document.mistake(
            node, fmt::format("unknown check `{}`", name),
            suggestion(name, {"exact", "unordered", "tokens", "tolerance", "custom"}, "checks"));
    }
    return ExactCheck{};
}

Check check_with_options(Document& document, const Node& node, const Interface& interface) {
    Fields fields(document, node, "check", "check");
    Check check = ExactCheck{};
    if (const Node* const depth = fields.find("unordered")) {
        constexpr int deepest = 100;
        const int levels =
            static_cast<int>(read_whole(document, *depth, "unordered", 1, deepest).value_or(1));
        check_depth(document, *depth, levels, interface);
        check = UnorderedCheck{levels};
    }
    if (const Node* const options = fields.find("tokens"))
        check = read_tokens(document, *options);
    if (const Node* const tolerance = fields.find("tolerance")) {
        check = ToleranceCheck{read_tolerance(document, *tolerance, "tolerance").value_or(0)};
        if (takes_text(interface)) {
            document.mistake(*fields.key_node("tolerance"),
                             "a program's output is text, not a number",
                             "check: {tokens: {float_tolerance: 1e-6}}");
        }
    }
    fields.reject_others();
    if (fields && fields.node().pairs() != 1)
        document.mistake(fields.node(), "`check` wants one check");
    return check;
}

}  // namespace

Check read_check(Fields& problem, const Interface& interface) {
    const Node* const node = problem.find("check");
    if (!node)
        return takes_text(interface) ? Check(TokensCheck{}) : Check(ExactCheck{});
    if (node->is(Node::Kind::scalar) && node->fault == Node::Fault::none)
        return named_check(problem.document(), *node, interface);
    return check_with_options(problem.document(), *node, interface);
}

}  // namespace judge
