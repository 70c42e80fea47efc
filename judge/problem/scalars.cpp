#include "problem/scalars.h"

#include <fmt/core.h>

#include <charconv>
#include <limits>

#include "base/text.h"

namespace judge {
namespace {

constexpr std::size_t longest_quote = 60;  // Bytes of the user's text in a message.

}  // namespace

std::string found(const Node& node) {
    switch (node.kind) {
        case Node::Kind::nothing:
            return "nothing";
        case Node::Kind::list:
            return "a list";
        case Node::Kind::mapping:
            return "a mapping";
        case Node::Kind::scalar:
            break;
    }
    const std::string text = elide_middle(node.text, longest_quote);
    return node.is_plain() ? fmt::format("`{}`", text) : fmt::format("the text \"{}\"", text);
}

void wants(Document& document, const Node& node, std::string_view name, std::string_view what,
           std::string help) {
    if (node.fault == Node::Fault::none) {
        document.mistake(node, fmt::format("`{}` wants {}, got {}", name, what, found(node)),
                         std::move(help));
    }
}

std::optional<std::string> read_text(Document& document, const Node& node, std::string_view name) {
    if (node.is(Node::Kind::scalar) && node.fault == Node::Fault::none)
        return node.text;
    wants(document, node, name, "text",
          node.is(Node::Kind::mapping)
              ? "a text with `: ` in it, or that begins with `? `, needs quotes"
              : "");
    return std::nullopt;
}

std::optional<std::string> read_line(Document& document, const Node& node, std::string_view name) {
    std::optional<std::string> text = read_text(document, node, name);
    if (!text)
        return std::nullopt;
    // A block's last line break is how blocks are written, no second line.
    if (node.style == Node::Style::block && text->ends_with('\n'))
        text->pop_back();
    if (trim(*text).empty() || text->find('\n') != std::string::npos) {
        wants(document, node, name, "one line of text");
        return std::nullopt;
    }
    return text;
}

std::optional<long long> read_whole(Document& document, const Node& node, std::string_view name,
                                    long long least, long long most) {
    long long value = 0;
    if (node.is_plain() && parse_whole(node.text, value) == Numeral::number && value >= least &&
        value <= most && node.fault == Node::Fault::none)
        return value;
    wants(document, node, name, fmt::format("a whole number from {} to {}", least, most));
    return std::nullopt;
}

std::optional<bool> read_truth(Document& document, const Node& node, std::string_view name) {
    if (node.is_plain() && node.fault == Node::Fault::none &&
        (node.text == "true" || node.text == "false"))
        return node.text == "true";
    wants(document, node, name, "true or false");
    return std::nullopt;
}

std::optional<double> read_tolerance(Document& document, const Node& node, std::string_view name) {
    double value = 0;
    if (node.is_plain() && parse_real(node.text, value) == Numeral::number && value >= 0 &&
        value <= std::numeric_limits<double>::max() && node.fault == Node::Fault::none)
        return value;
    wants(document, node, name, "a number such as 1e-6");
    return std::nullopt;
}

std::vector<const Node*> read_list(Document& document, const Node& node, std::string_view name,
                                   std::string_view of_what) {
    std::vector<const Node*> elements;
    if (!node.is(Node::Kind::list) || node.fault != Node::Fault::none) {
        wants(document, node, name, fmt::format("a list of {}", of_what));
        return elements;
    }
    elements.reserve(node.children.size());
    for (const Node& element : node.children)
        elements.push_back(&element);
    return elements;
}

std::vector<std::string> read_lines(Document& document, const Node& node, std::string_view name) {
    std::vector<std::string> lines;
    for (const Node* const element : read_list(document, node, name, "texts"))
        if (auto line = read_line(document, *element, name))
            lines.push_back(std::move(*line));
    return lines;
}

Numeral parse_whole(std::string_view text, long long& value) {
    std::string_view digits = text;
    if (digits.starts_with('-') || digits.starts_with('+'))
        digits.remove_prefix(1);
    const bool leading_zero = digits.size() > 1 && digits.front() == '0';
    if (digits.empty() || leading_zero ||
        digits.find_first_not_of("0123456789") != std::string_view::npos)
        return Numeral::no_number;
    if (text.front() == '+')
        text.remove_prefix(1);
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc{} ? Numeral::number : Numeral::too_large;
}

Numeral parse_real(std::string_view text, double& value) {
    if (text == ".nan" || text == ".NaN" || text == ".NAN") {
        value = std::numeric_limits<double>::quiet_NaN();
        return Numeral::number;
    }
    const bool negative = text.starts_with('-');
    std::string_view digits = text;
    if (negative || digits.starts_with('+'))
        digits.remove_prefix(1);
    if (digits == ".inf" || digits == ".Inf" || digits == ".INF") {
        value = std::numeric_limits<double>::infinity() * (negative ? -1 : 1);
        return Numeral::number;
    }
    const std::size_t first = digits.starts_with('.') ? 1 : 0;
    if (digits.size() <= first || !is_digit(digits[first]))  // from_chars knows "inf" as well.
        return Numeral::no_number;
    const char* const end = digits.data() + digits.size();
    const auto [stop, error] = std::from_chars(digits.data(), end, value);
    if (stop != end)
        return Numeral::no_number;
    value = negative ? -value : value;
    return error == std::errc{} ? Numeral::number : Numeral::too_large;
}

}  // namespace judge
