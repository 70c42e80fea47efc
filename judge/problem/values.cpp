#include "problem/values.h"

#include <fmt/core.h>

#include <limits>
#include <optional>

#include "problem/fields.h"
#include "problem/scalars.h"
#include "problem/types.h"
#include "support/wire.h"

namespace judge {
namespace {

struct Value {
    Document& document;
    const Node& node;
    const Type& type;
    const std::string& name;
    bool inside;  ///< An element of the value called `name`.
};

void append(const Value& value, std::string& text);

std::string wanted(const Type& type) {
    if (type.is_plain() && type.base == Type::Base::integer)
        return "a whole number of 32 bits";
    if (type.is_plain() && type.base == Type::Base::long_integer)
        return "a whole number of 64 bits";
    return described(type);
}

void misfit(const Value& value, const std::string& help = {}) {
    if (value.node.fault != Node::Fault::none)
        return;
    if (value.node.is(Node::Kind::mapping)) {
        for (std::size_t i = 0; i < value.node.pairs(); ++i) {
            if (value.node.key(i).text == "result") {
                value.document.mistake(value.node.key(i),
                                       "what a call returned can only be a whole argument of one");
                return;
            }
        }
    }
    value.document.mistake(
        value.node,
        fmt::format("{}`{}` wants {}, got {}", value.inside ? "an element of " : "", value.name,
                    wanted(value.type), found(value.node)),
        help);
}

template <class Integer>
void append_whole(const Value& value, std::string& text) {
    long long number = 0;
    const Numeral numeral =
        value.node.is_plain() ? parse_whole(value.node.text, number) : Numeral::no_number;
    const bool fits = numeral == Numeral::number && number >= std::numeric_limits<Integer>::min() &&
                      number <= std::numeric_limits<Integer>::max();
    if (fits) {
        judge_wire::append(text, static_cast<Integer>(number));
    } else if (numeral != Numeral::no_number) {
        misfit(value, fmt::format("`{}` goes from {} to {}", to_text(value.type),
                                  std::numeric_limits<Integer>::min(),
                                  std::numeric_limits<Integer>::max()));
    } else if (value.node.style == Node::Style::quoted &&
               parse_whole(value.node.text, number) == Numeral::number) {
        misfit(value, "leave out the quotes");
    } else {
        misfit(value);
    }
}

/// What a JSON text can only say in quotes.
std::optional<double> spelt_out(const Node& node) {
    constexpr double infinity = std::numeric_limits<double>::infinity();
    return node.is_plain()            ? std::nullopt
           : node.text == "NaN"       ? std::optional(std::numeric_limits<double>::quiet_NaN())
           : node.text == "Infinity"  ? std::optional(infinity)
           : node.text == "-Infinity" ? std::optional(-infinity)
                                      : std::nullopt;
}

void append_real(const Value& value, std::string& text) {
    if (const auto number = spelt_out(value.node)) {
        judge_wire::append(text, *number);
        return;
    }
    double number = 0;
    const Numeral numeral =
        value.node.is_plain() ? parse_real(value.node.text, number) : Numeral::no_number;
    if (numeral == Numeral::number)
        judge_wire::append(text, number);
    else if (numeral == Numeral::too_large)
        misfit(value, "no `double` is near this number; infinity is `.inf`");
    else if (value.node.style == Node::Style::quoted &&
             parse_real(value.node.text, number) == Numeral::number)
        misfit(value, "leave out the quotes");
    else
        misfit(value);
}

void append_scalar(const Value& value, std::string& text) {
    const Node& node = value.node;
    if (!node.is(Node::Kind::scalar)) {
        const bool text_wanted =
            value.type.base == Type::Base::string || value.type.base == Type::Base::character;
        misfit(value, node.is(Node::Kind::nothing) && text_wanted
                          ? "an empty text is '', and the word null needs quotes: 'null'"
                          : "");
        return;
    }
    switch (value.type.base) {
        case Type::Base::boolean:
            if (node.is_plain() && (node.text == "true" || node.text == "false"))
                judge_wire::append(text, node.text == "true");
            else
                misfit(value);
            break;
        case Type::Base::integer:
            append_whole<int>(value, text);
            break;
        case Type::Base::long_integer:
            append_whole<long long>(value, text);
            break;
        case Type::Base::real:
            append_real(value, text);
            break;
        case Type::Base::character:
            if (node.text.size() == 1)
                judge_wire::append(text, node.text.front());
            else
                misfit(value, "a `char` is exactly one byte");
            break;
        case Type::Base::tree_node:
        case Type::Base::list_node:
            append_whole<int>(value, text);
            break;
        case Type::Base::string:
            judge_wire::append(text, node.text);
            break;
        case Type::Base::tree:
        case Type::Base::list:
        case Type::Base::structure:
            misfit(value);
            break;
    }
}

/// Also where no YAML was read: the word alone.
bool is_null(const Node& node) {
    return node.is(Node::Kind::nothing) || (node.is_plain() && node.text == "null");
}

const Type integer{};

void append_list(const Value& value, std::string& text) {
    text += '[';
    const char* separator = "";
    for (const Node& element : value.node.children) {
        text += separator;
        append({value.document, element, integer, value.name, true}, text);
        separator = ",";
    }
    text += ']';
}

/// Without nulls at the end. Each node has two places further on, and no other places are there.
void append_tree(const Value& value, std::string& text) {
    text += '[';
    std::size_t end = text.size(), places = 1;
    for (const Node& element : value.node.children) {
        if (places == 0) {
            value.document.mistake(
                element, fmt::format("in `{}` there is no node left above this one", value.name),
                "level by level, each node is followed by two places below it, "
                "further on: a value, or null");
            break;
        }
        --places;
        text += text.back() == '[' ? "" : ",";
        if (element.fault == Node::Fault::none && is_null(element)) {
            text += "null";
            continue;
        }
        append({value.document, element, integer, value.name, true}, text);
        end = text.size();
        places += 2;
    }
    text.resize(end);
    text += ']';
}

void append_struct(const Value& value, std::string& text) {
    const Structure& structure = *value.type.structure;
    Fields fields(value.document, value.node, value.name, "field");
    const char* separator = "{";
    for (const Parameter& field : structure.fields) {
        text += separator;
        judge_wire::append(text, field.name);
        text += ':';
        if (const Node* const given = fields.need(field.name))
            append({value.document, *given, field.type, field.name, false}, text);
        separator = ",";
    }
    fields.reject_others();
    text += '}';
}

void append_array(const Value& value, std::string& text) {
    const Type element_type = value.type.inside();
    text += '[';
    const char* separator = "";
    for (const Node& element : value.node.children) {
        text += separator;
        append({value.document, element, element_type, value.name, true}, text);
        separator = ",";
    }
    text += ']';
}

void append(const Value& value, std::string& text) {
    if (value.node.fault != Node::Fault::none || value.type == unknown_type)
        return;
    using Base = Type::Base;
    const Type& type = value.type;
    const bool is_list = value.node.is(Node::Kind::list);
    if (type.is_nullable())
        if (is_null(value.node))
            text += "null";
        else
            append({value.document, value.node, type.inside(), value.name, value.inside}, text);
    else if (type.is_array() && is_list)
        append_array(value, text);
    else if (type.is_array())
        misfit(value);
    else if (type.base == Base::tree && is_list)
        append_tree(value, text);
    else if (type.base == Base::list && is_list)
        append_list(value, text);
    else if (type.base == Base::structure && value.node.is(Node::Kind::mapping))
        append_struct(value, text);
    else
        append_scalar(value, text);
}

}  // namespace

void append_value(Document& document, const Node& node, const Type& type, const std::string& name,
                  std::string& text) {
    append({document, node, type, name, false}, text);
}

}  // namespace judge
