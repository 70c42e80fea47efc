#include "problem/cases.h"

#include <fmt/core.h>

#include "base/text.h"
#include "problem/interface.h"
#include "problem/scalars.h"
#include "problem/types.h"
#include "problem/values.h"
#include "support/wire.h"

namespace judge {
namespace {

/// Reports what stands between calls and is none: `restart: true`, `threads: ...` are to come.
void no_call(Document& document, const Node& node) {
    if (node.is(Node::Kind::mapping) && node.pairs() > 0 && node.fault == Node::Fault::none &&
        (node.key(0).text == "restart" || node.key(0).text == "threads")) {
        document.mistake(node.key(0), reserved_message(node.key(0).text));
        return;
    }
    wants(document, node, "calls", "calls, each a list such as [push, 1]");
}

struct Callee {
    const std::vector<Parameter>* parameters;
    std::optional<Type> returns;
};

/// What is called; nothing, after reporting it, when there is no such thing or not here.
std::optional<Callee> find_callee(Document& document, const Node& name, bool first,
                                  const ClassInterface& described) {
    const bool constructor = name.text == described.name;
    if (constructor && first)
        return Callee{&described.constructor, std::nullopt};
    if (constructor) {
        document.mistake(name, "only the first call can be the constructor");
        return std::nullopt;
    }
    if (first) {
        document.mistake(
            name, fmt::format("the first call must be the constructor, `{}`", described.name));
    }
    if (const Method* const method = find_method(described, name.text))
        return Callee{&method->parameters, method->returns};
    if (!first) {
        document.mistake(name, fmt::format("unknown method `{}`", elide_middle(name.text, 60)),
                         suggestion(name.text, method_names(described), "methods"));
    }
    return std::nullopt;
}

/// The call's line; what it returns is unknown_type where the call is wrong.
Calls::Answer read_call(Document& document, const Node& node, bool first,
                        const ClassInterface& described, std::string& text) {
    Calls::Answer answer{"", unknown_type};
    if (!node.is(Node::Kind::list) || node.fault != Node::Fault::none || node.children.empty()) {
        no_call(document, node);
        return answer;
    }
    const Node& name = node.children.front();
    if (!name.is(Node::Kind::scalar) || name.fault != Node::Fault::none) {
        wants(document, name, "calls", "the name of a method first");
        return answer;
    }
    answer.call = name.text;
    const auto callee = find_callee(document, name, first, described);
    if (!callee)
        return answer;
    answer.type = callee->returns;
    const std::size_t given = node.children.size() - 1;
    if (given != callee->parameters->size()) {
        document.mistake(name, fmt::format("`{}` takes {}, got {}", name.text,
                                           counted(callee->parameters->size(), "argument"), given));
        return answer;
    }
    text += '[';
    judge_wire::append(text, name.text);
    for (std::size_t i = 0; i < given; ++i) {
        const Parameter& parameter = (*callee->parameters)[i];
        text += ',';
        append_value(document, node.children[i + 1], parameter.type, parameter.name, text);
    }
    text += "]\n";
    return answer;
}

/// The keys of a test that belong to one mode only.
void reject_key(Fields& fields, const std::string& key, const std::string& message,
                const std::string& help) {
    if (fields.find(key))
        fields.document().mistake(*fields.key_node(key), message, help);
}

struct CaseReader {
    Fields& fields;
    const Node* output;

    WrittenCase operator()(const FunctionInterface& function) const {
        reject_calls();
        WrittenCase written;
        if (const Node* const input = fields.find("input"))
            written.input = read_arguments(fields.document(), *input, function);
        if (output)
            written.answer = read_answer(fields.document(), *output, function);
        return written;
    }
    WrittenCase operator()(const ClassInterface& described) const {
        reject_key(fields, "input", "a class problem's tests have no `input`",
                   "write `calls: [[" + described.name + ", ...], ...]`");
        WrittenCase written;
        const Node* const node = fields.find("calls");
        if (node) {
            const Calls calls = read_calls(fields.document(), *node, described);
            written.input = calls.input;
            if (output)
                written.answer = read_answers(fields.document(), *output, calls);
        } else if (output) {
            fields.document().mistake(*fields.key_node("output"), "`output` without `calls`");
        }
        return written;
    }
    WrittenCase operator()(const ProgramInterface&) const {
        reject_calls();
        WrittenCase written;
        if (const Node* const input = fields.find("input"))
            written.input = {read_text(fields.document(), *input, "input").value_or(""), {}};
        if (output) {
            written.answer = {read_text(fields.document(), *output, "output").value_or(""),
                              fields.document().spot(*output)};
        }
        return written;
    }

  private:
    void reject_calls() const {
        reject_key(fields, "calls", "only a class problem's tests have `calls`", "write `input:`");
    }
};

}  // namespace

WrittenInput read_arguments(Document& document, const Node& node,
                            const FunctionInterface& function) {
    WrittenInput input;
    Fields arguments(document, node, "input", "parameter");
    for (const Parameter& parameter : function.parameters) {
        if (const Node* const value = arguments.need(parameter.name)) {
            append_value(document, *value, parameter.type, parameter.name, input.text);
            input.text += '\n';
            input.places.push_back(document.spot(*value));
        }
    }
    arguments.reject_others();
    return input;
}

Calls read_calls(Document& document, const Node& node, const ClassInterface& described) {
    Calls calls;
    const auto elements = read_list(document, node, "calls", "calls");
    for (const Node* const element : elements) {
        calls.answers.push_back(
            read_call(document, *element, calls.answers.empty(), described, calls.input.text));
        calls.input.places.push_back(document.spot(*element));
    }
    if (elements.empty())
        wants(document, node, "calls", "a call of the constructor at least");
    return calls;
}

WrittenAnswer read_answer(Document& document, const Node& node, const FunctionInterface& function) {
    std::string text;
    append_value(document, node, answer_type(function), "output", text);
    return {text + "\n", document.spot(node)};
}

WrittenAnswer read_answers(Document& document, const Node& node, const Calls& calls) {
    WrittenAnswer written{"", document.spot(node)};
    std::string& text = written.text;
    const auto values = read_list(document, node, "output", "values");
    if (!node.is(Node::Kind::list) || calls.answers.empty())
        return written;
    if (values.size() != calls.answers.size()) {
        document.mistake(node, fmt::format("`output` wants {}, one for each call, got {}",
                                           counted(calls.answers.size(), "value"), values.size()));
        return written;
    }
    for (std::size_t i = 0; i < values.size(); ++i) {
        const auto& [call, type] = calls.answers[i];
        if (type)
            append_value(document, *values[i], *type, call, text);
        else if (!values[i]->is(Node::Kind::nothing))
            wants(document, *values[i], call, "null: it returns nothing");
        else
            text += "null";
        text += '\n';
    }
    return written;
}

void take_answer(TestSpec& test, std::optional<WrittenAnswer> written) {
    if (written) {
        test.answer = std::move(written->text);
        test.answer_where = std::move(written->place);
    }
}

WrittenCase read_case(Fields& fields, const Interface& interface) {
    return std::visit(CaseReader{fields, fields.find("output")}, interface);
}

}  // namespace judge
