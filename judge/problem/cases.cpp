#include "problem/cases.h"

#include <fmt/core.h>

#include <algorithm>

#include "base/text.h"
#include "problem/interface.h"
#include "problem/scalars.h"
#include "problem/types.h"
#include "problem/values.h"
#include "support/wire.h"

namespace judge {
namespace {

/// Whether the mapping has this key.
bool has_key(const Node& node, std::string_view key) {
    if (!node.is(Node::Kind::mapping) || node.fault != Node::Fault::none)
        return false;
    for (std::size_t i = 0; i < node.pairs(); ++i)
        if (node.key(i).text == key)
            return true;
    return false;
}

/// Reports what stands between calls and is none: `threads: ...` is to come.
void no_call(Document& document, const Node& node) {
    if (has_key(node, "threads"))
        document.mistake(node.key(0), reserved_message("threads"));
    else
        wants(document, node, "calls", "calls, each a list such as [push, 1]");
}

/// Whether `{result: 1}` is what a call returned, rather than a struct with a field of that name.
bool is_result(const Node& node, const Type& type) {
    if (!has_key(node, "result"))
        return false;
    const bool is_struct = type.base == Type::Base::structure && !type.is_array() && type.structure;
    return !is_struct || std::ranges::find(type.structure->fields, "result", &Parameter::name) ==
                             type.structure->fields.end();
}

class CallsReader {
  public:
    CallsReader(Document& document, const ClassInterface& described)
        : document_(document), described_(described) {}

    Calls read(const Node& node) {
        const auto elements = read_list(document_, node, "calls", "calls");
        for (const Node* const element : elements)
            count_ += has_key(*element, "restart") ? 0 : 1;
        for (const Node* const element : elements)
            if (has_key(*element, "restart"))
                read_restart(*element);
            else
                read_call(*element);
        if (restart_ != nullptr)
            document_.mistake(*restart_, "a restart after the last call", "leave it out");
        if (elements.empty())
            wants(document_, node, "calls", "a call of the constructor at least");
        return std::move(calls_);
    }

  private:
    struct Callee {
        const std::vector<Parameter>* parameters;
        std::optional<Type> returns;
        bool unchecked = false;
    };

    bool is_first() const { return calls_.answers.empty(); }

    void read_restart(const Node& node) {
        Fields fields(document_, node, "restart");
        if (const Node* const value = fields.find("restart");
            value != nullptr && read_truth(document_, *value, "restart") == false)
            document_.mistake(*value, "`restart: false` says nothing", "leave it out");
        fields.reject_others();
        if (is_first())
            document_.mistake(node, "a restart before the first call", "leave it out");
        else if (restart_ != nullptr)
            document_.mistake(node, "a restart behind another one", "leave it out");
        restart_ = &node;
    }

    /// What is called; nothing, after reporting it, when there is no such thing or not here.
    std::optional<Callee> find_callee(const Node& name, bool begins) {
        const bool constructor = name.text == described_.name;
        if (constructor && begins)
            return Callee{&described_.constructor, std::nullopt};
        if (constructor) {
            document_.mistake(name, "only the first call can be the constructor");
            return std::nullopt;
        }
        if (begins)
            document_.mistake(name,
                              fmt::format("the first call{} must be the constructor, `{}`",
                                          is_first() ? "" : " after a restart", described_.name));
        if (const Method* const method = find_method(described_, name.text))
            return Callee{&method->parameters, method->returns, method->unchecked};
        if (!begins)
            document_.mistake(name, fmt::format("unknown method `{}`", elide_middle(name.text, 60)),
                              suggestion(name.text, method_names(described_), "methods"));
        return std::nullopt;
    }

    /// Adds the call's line; what it returns is unknown_type where the call is wrong.
    void read_call(const Node& node) {
        const bool begins = is_first() || restart_ != nullptr;
        const char* const mark = !is_first() && begins ? "@" : "";
        Calls::Answer answer{"", unknown_type};
        std::string line;
        if (!node.is(Node::Kind::list) || node.fault != Node::Fault::none || node.children.empty())
            no_call(document_, node);
        else if (const Node& name = node.children.front();
                 !name.is(Node::Kind::scalar) || name.fault != Node::Fault::none)
            wants(document_, name, "calls", "the name of a method first");
        else
            read_named_call(node, begins, answer, line);
        restart_ = nullptr;
        calls_.answers.push_back(std::move(answer));
        calls_.input.places.push_back(document_.spot(node));
        if (!line.empty())
            calls_.input.text += mark + line + "\n";
    }

    void read_named_call(const Node& node, bool begins, Calls::Answer& answer, std::string& line) {
        const Node& name = node.children.front();
        answer.call = name.text;
        const auto callee = find_callee(name, begins);
        if (!callee)
            return;
        answer.type = callee->returns;
        answer.unchecked = callee->unchecked;
        const std::vector<Parameter>& parameters = *callee->parameters;
        const std::size_t given = node.children.size() - 1;
        if (given != parameters.size()) {
            document_.mistake(name, fmt::format("`{}` takes {}, got {}", name.text,
                                                counted(parameters.size(), "argument"), given));
            return;
        }
        line += '[';
        judge_wire::append(line, name.text);
        for (std::size_t i = 0; i < given; ++i) {
            const Node& argument = node.children[i + 1];
            line += ',';
            if (is_result(argument, parameters[i].type))
                read_result(argument, parameters, parameters[i], line);
            else
                append_value(document_, argument, parameters[i].type, parameters[i].name, line);
        }
        line += ']';
    }

    /// `{result: 1}`: what call 1 returned.
    void read_result(const Node& node, const std::vector<Parameter>& parameters,
                     const Parameter& parameter, std::string& line) {
        Fields fields(document_, node, "result");
        const Node* const value = fields.find("result");
        const auto number = value != nullptr
                                ? read_whole(document_, *value, "result", 0, most_calls)
                                : std::nullopt;
        fields.reject_others();
        if (!number)
            return;
        const auto index = static_cast<std::size_t>(*number);
        line += "@" + std::to_string(index);
        if (std::ranges::any_of(parameters, [](const Parameter& p) { return p.type.is_node(); })) {
            document_.mistake(node, "a call that takes a node is given no results");
        } else if (index >= calls_.answers.size()) {
            document_.mistake(
                *value,
                index >= count_ ? fmt::format("there is no call {}", index)
                                : fmt::format("call {} is no earlier one", index),
                "calls are numbered from 0, the constructor; restarts are not counted");
        } else if (const auto& [call, returned, unchecked] = calls_.answers[index]; !returned) {
            document_.mistake(*value, fmt::format("call {}, `{}`, returns nothing", index, call));
        } else if (*returned != unknown_type && parameter.type != unknown_type &&
                   *returned != parameter.type) {
            document_.mistake(
                *value, fmt::format("`{}` wants `{}`, call {}, `{}`, returns `{}`", parameter.name,
                                    to_text(parameter.type), index, call, to_text(*returned)));
        }
    }

    static constexpr long long most_calls = 1'000'000'000;

    Document& document_;
    const ClassInterface& described_;
    Calls calls_;
    std::size_t count_ = 0;          ///< Of the calls.
    const Node* restart_ = nullptr;  ///< The one that stands before the next call.
};

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
    return CallsReader(document, described).read(node);
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
        const auto& [call, type, unchecked] = calls.answers[i];
        if (unchecked && values[i]->is(Node::Kind::nothing))
            text += "null";
        else if (type)
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
