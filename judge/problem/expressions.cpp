#include "problem/expressions.h"

#include <fmt/core.h>

#include "base/text.h"
#include "problem/scalars.h"
#include "problem/yaml.h"

namespace judge {
namespace {

void quote_this(Document& document, const Node& node, std::string message) {
    const SourceSpot where = document.rest_of_line(node);
    std::string help = "quote this expression";
    if (!where.text.empty()) {
        help += ": " + in_quotes(where.text.substr(static_cast<std::size_t>(where.column) - 1,
                                                   static_cast<std::size_t>(where.length)));
    }
    document.mistake(where, std::move(message), std::move(help));
}

/// The place of the expression's first character: behind its quote, or below its `|`.
SourceSpot code_spot(const Document& document, const Node& node) {
    if (node.style == Node::Style::quoted)
        return document.source().spot(node.line, node.column + 1, node.text.size());
    if (node.style == Node::Style::plain)
        return document.spot(node);
    for (int number = node.line + 1; number <= document.source().line_count(); ++number) {
        const std::string_view line = document.source().line(number);
        const std::size_t indent = line.find_first_not_of(' ');
        if (indent != std::string_view::npos) {
            return document.source().spot(number, static_cast<int>(indent) + 1,
                                          line.size() - indent);
        }
    }
    return document.spot(node);
}

/// Whether `code` is one call from its first character to its last.
bool is_call(std::string_view code) {
    const std::size_t open = code.find('(');
    if (open == std::string_view::npos || !is_identifier(trim(code.substr(0, open))))
        return false;
    int depth = 0;
    char quote = 0;
    for (std::size_t i = open; i < code.size(); ++i) {
        const char c = code[i];
        if (quote != 0) {
            i += c == '\\' ? 1 : 0;
            quote = c == quote ? '\0' : quote;
        } else if (c == '"' || (c == '\'' && !is_identifier(std::string("x") + code[i - 1]))) {
            quote = c;  // Not the separator in 1'000'000.
        } else if (c == '(') {
            ++depth;
        } else if (c == ')' && --depth == 0) {
            return i + 1 == code.size();
        }
    }
    return false;
}

}  // namespace

std::optional<Expression> read_expression(Document& document, const Node& node,
                                          std::string_view name) {
    switch (node.fault) {
        case Node::Fault::none:
            break;
        case Node::Fault::unreadable:
            return std::nullopt;
        case Node::Fault::tag:
            quote_this(document, node, "YAML takes what begins with `!` for a tag");
            return std::nullopt;
        case Node::Fault::anchor:
            quote_this(document, node, "YAML takes what begins with `&` for an anchor");
            return std::nullopt;
        case Node::Fault::alias:
            quote_this(document, node, "YAML takes what begins with `*` for an alias");
            return std::nullopt;
    }
    if (node.is(Node::Kind::list) || node.is(Node::Kind::mapping)) {
        quote_this(document, node,
                   fmt::format("`{}` wants an expression, got {}", name, found(node)));
        return std::nullopt;
    }
    const std::string code(trim(node.text));
    if (code.empty()) {
        wants(document, node, name, "an expression");
        return std::nullopt;
    }
    return Expression{code, code_spot(document, node)};
}

std::optional<Expression> read_generator_call(Document& document, const Node& node,
                                              std::string_view name) {
    std::optional<Expression> call = read_expression(document, node, name);
    if (call && !is_call(call->code)) {
        wants(document, node, name, "one call of a generator, such as `many(1000)`",
              "generators are functions in generators.cpp; the judge adds the `Random&` before "
              "the arguments");
        return std::nullopt;
    }
    return call;
}

}  // namespace judge
