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

std::string wanted(const Type& type) {
    if (type == Type{Type::Scalar::integer, 0})
        return "a whole number of 32 bits";
    if (type == Type{Type::Scalar::long_integer, 0})
        return "a whole number of 64 bits";
    return described(type);
}

void misfit(const Value& value, const std::string& help = {}) {
    if (value.node.fault != Node::Fault::none)
        return;
    if (value.node.is(Node::Kind::mapping)) {
        for (std::size_t i = 0; i < value.node.pairs(); ++i) {
            if (value.node.key(i).text == "result") {
                value.document.mistake(value.node.key(i), reserved_message("result"));
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
        const bool text_wanted = value.type.scalar == Type::Scalar::string ||
                                 value.type.scalar == Type::Scalar::character;
        misfit(value, node.is(Node::Kind::nothing) && text_wanted
                          ? "an empty text is '', and the word null needs quotes: 'null'"
                          : "");
        return;
    }
    switch (value.type.scalar) {
        case Type::Scalar::boolean:
            if (node.is_plain() && (node.text == "true" || node.text == "false"))
                judge_wire::append(text, node.text == "true");
            else
                misfit(value);
            break;
        case Type::Scalar::integer:
            append_whole<int>(value, text);
            break;
        case Type::Scalar::long_integer:
            append_whole<long long>(value, text);
            break;
        case Type::Scalar::real:
            append_real(value, text);
            break;
        case Type::Scalar::character:
            if (node.text.size() == 1)
                judge_wire::append(text, node.text.front());
            else
                misfit(value, "a `char` is exactly one byte");
            break;
        case Type::Scalar::string:
            judge_wire::append(text, node.text);
            break;
    }
}

void append(const Value& value, std::string& text) {
    if (value.node.fault != Node::Fault::none || value.type == unknown_type)
        return;
    if (value.type.depth == 0) {
        append_scalar(value, text);
        return;
    }
    if (!value.node.is(Node::Kind::list)) {
        misfit(value);
        return;
    }
    const Type element_type{value.type.scalar, value.type.depth - 1};
    text += '[';
    const char* separator = "";
    for (const Node& element : value.node.children) {
        text += separator;
        append({value.document, element, element_type, value.name, true}, text);
        separator = ",";
    }
    text += ']';
}

}  // namespace

void append_value(Document& document, const Node& node, const Type& type, const std::string& name,
                  std::string& text) {
    append({document, node, type, name, false}, text);
}

}  // namespace judge
