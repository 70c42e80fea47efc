#include "problem/expressions.h"

#include <fmt/core.h>

#include "base/cpp_lexer.h"
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

/// Whether the first argument of a call is `random`.
bool gives_random(std::string_view code) {
    const std::size_t open = code.find('(');
    if (open == code.npos)
        return false;
    const std::string_view arguments = code.substr(open + 1);
    return trim(arguments.substr(0, arguments.find_first_of(",)"))) == "random";
}

/// What keeps a text from being an expression whatever stands around it.
struct Flaw {
    int line = 0;            ///< Of the text, from 0.
    std::size_t offset = 0;  ///< Within it.
    std::string what;
};

bool is_closed(const CppToken& token) {
    if (token.kind == CppToken::Kind::block_comment)
        return token.text.size() >= 4 && token.text.ends_with("*/");
    if (token.kind != CppToken::Kind::literal)
        return true;
    std::size_t end = 1;
    while (end < token.text.size() && token.text[end] != token.text.front())
        end += token.text[end] == '\\' ? 2 : 1;
    return end < token.text.size();
}

std::optional<Flaw> flaw_in(std::string_view code) {
    constexpr std::string_view opening = "([{", closing = ")]}";
    std::vector<Flaw> open;
    for (const CppToken& token : lex_cpp(code)) {
        const Flaw here{token.line - 1, static_cast<std::size_t>(token.text.data() - code.data()),
                        std::string(token.text)};
        const auto says = [&](std::string what) {
            return Flaw{here.line, here.offset, std::move(what)};
        };
        if (!is_closed(token))
            return says(token.kind == CppToken::Kind::literal ? "this quote is never closed"
                                                              : "this comment is never closed");
        if (token.in_directive)
            return says("a line for the preprocessor is no part of an expression");
        if (token.kind != CppToken::Kind::mark)
            continue;
        const char mark = token.text.front();
        if (opening.find(mark) != opening.npos) {
            open.push_back(here);
        } else if (const std::size_t kind = closing.find(mark); kind != closing.npos) {
            if (open.empty() || open.back().what.front() != opening[kind])
                return says(fmt::format("this `{}` closes nothing", mark));
            open.pop_back();
        } else if (mark == ';' && open.empty()) {
            return says("an expression has no `;`");
        }
    }
    if (open.empty())
        return std::nullopt;
    open.back().what = fmt::format("this `{}` is never closed", open.back().what);
    return open.back();
}

/// The place of a flaw: exactly, as far as the text is written as it is read.
SourceSpot place_of_flaw(const Document& document, const SourceSpot& code, const Flaw& flaw) {
    return flaw.line == 0
               ? document.source().spot(code.line, code.column + static_cast<int>(flaw.offset), 1)
               : document.source().spot(code.line + flaw.line, code.column, 1);
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
    const SourceSpot where = code_spot(document, node);
    if (const auto flaw = flaw_in(code)) {
        document.mistake(place_of_flaw(document, where, *flaw), flaw->what);
        return std::nullopt;
    }
    return Expression{code, where};
}

std::optional<Expression> read_generator_call(Document& document, const Node& node,
                                              std::string_view name) {
    std::optional<Expression> call = read_expression(document, node, name);
    if (call && gives_random(call->code)) {
        document.mistake(call->where, "the judge itself gives `random` to a generator",
                         "leave it out here");
        return std::nullopt;
    }
    if (call && !is_call(call->code)) {
        wants(document, node, name, "one call of a generator, such as `many(1000)`",
              "generators are functions in generators.cpp; the judge adds the `Random&` before "
              "the arguments");
        return std::nullopt;
    }
    return call;
}

std::vector<Expression> read_generator_calls(Document& document, const Node& node,
                                             const std::string& name) {
    const bool several = node.is(Node::Kind::list) && node.fault == Node::Fault::none;
    const auto given =
        several ? read_list(document, node, name, "calls") : std::vector<const Node*>{&node};
    if (given.empty())
        wants(document, node, name, "a call of a generator");
    std::vector<Expression> calls;
    for (const Node* const each : given)
        if (auto call = read_generator_call(document, *each, name))
            calls.push_back(std::move(*call));
    return calls;
}

}  // namespace judge
